import { type ReactNode, useEffect, useState } from 'react';
import { loadCatalogue } from '#i18n/loadCatalogue.ts';
import { createTranslator } from '#i18n/Translator.ts';
import { TranslatorContext, useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { findLanguage } from './preferredLanguage.ts';

/** Fetches the messages of the language that the reader has set, and hands them to what is below. */
export function LanguageSwitch({ page, children }: { page: Window; children: ReactNode }) {
  const initial = useTranslator();
  const asked = useViewState((state) => state.settings.language);
  const [translator, setTranslator] = useState(initial);
  const language = findLanguage(asked) ?? initial.language;
  useEffect(() => {
    let isCurrent = true;
    page.document.documentElement.lang = language;
    if (language === translator.language) return;
    void loadCatalogue(language).then((catalogue) => {
      if (isCurrent) setTranslator(createTranslator(language, catalogue));
    });
    return () => {
      isCurrent = false;
    };
  }, [page, language, translator]);
  return <TranslatorContext value={translator}>{children}</TranslatorContext>;
}
