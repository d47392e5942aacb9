import { type ReactNode, useEffect, useLayoutEffect, useState } from 'react';
import { loadCatalogue, loadLaterMessages } from '#i18n/loadCatalogue.ts';
import { createTranslator, type Language, type Translator } from '#i18n/Translator.ts';
import { TranslatorContext, useTranslator } from '#i18n/useTranslator.ts';
import { useViewState } from '#state/useViewState.ts';
import { findLanguage } from './preferredLanguage.ts';

/**
 * Fetches the messages of the language that the reader has set, and hands them to what is below. If they do not
 * come, the language stays as it is, in the settings too, so that the other can be chosen again.
 */
export function LanguageSwitch({ page, children }: { page: Window; children: ReactNode }) {
  const initial = useTranslator();
  const asked = useViewState((state) => state.settings.language);
  const changeSettings = useViewState((state) => state.changeSettings);
  const [translator, setTranslator] = useState(initial);
  const language = findLanguage(asked) ?? initial.language;
  useLayoutEffect(() => {
    page.document.documentElement.lang = translator.language;
  }, [page, translator]);
  useEffect(() => {
    if (language === translator.language) return;
    let isCurrent = true;
    wholeTranslator(language).then(
      (whole) => {
        if (isCurrent) setTranslator(whole);
      },
      () => {
        if (isCurrent) changeSettings({ language: translator.language });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [language, translator, changeSettings]);
  return <TranslatorContext value={translator}>{children}</TranslatorContext>;
}

/** With the messages of all parts: some may be open already. */
async function wholeTranslator(language: Language): Promise<Translator> {
  const whole = createTranslator(language, await loadCatalogue(language), loadLaterMessages);
  await whole.complete();
  return whole;
}
