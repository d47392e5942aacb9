import { createContext, useContext } from 'react';
import type { Translator } from './Translator.ts';

export const TranslatorContext = createContext<Translator | null>(null);

/** The words of the reader's language. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('useTranslator: no TranslatorContext above this component');
  return translator;
}
