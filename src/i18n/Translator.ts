import { type I18n, setupI18n } from '@lingui/core';
import type en from '#i18n/messages/en.json';

/** The languages of the interface (BCP 47). */
export const languages = ['en', 'hi', 'ru'] as const;
export type Language = (typeof languages)[number];

/** Every message of the catalogue; all languages have the same keys (checked by a test). */
export type MessageKey = keyof typeof en & string;
/** Compiled messages by key, all or some. */
export type Catalogue = Readonly<Partial<Record<MessageKey, unknown>>>;
export type MessageValues = Readonly<Record<string, string | number>>;

/** Text in several languages, of which English is always there. */
export type LocalizedText = {
  readonly en: string;
  readonly hi?: string | undefined;
  readonly ru?: string | undefined;
};

/** Words and figures in the reader's language. */
export type Translator = {
  readonly language: Language;
  /** Locale for Intl; English is British, for its order of day and month. */
  readonly locale: string;
  /** A message of the catalogue with its values filled in. */
  readonly t: (key: MessageKey, values?: MessageValues) => string;
  /** A data label in the reader's language, else in English. */
  readonly label: (text: LocalizedText) => string;
  /** A count or rate: grouped from 10,000 on, `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** A share (0 to 1) as whole per cent. */
  readonly percent: (share: number) => string;
  /** Several words as one list, "a, b and c". */
  readonly list: (words: readonly string[], type?: 'conjunction' | 'disjunction' | 'unit') => string;
  /** The name of a country, from its ISO 3166-1 alpha-2 code. */
  readonly country: (code: string) => string;
  /** The name of a language, from its ISO 639 code. */
  readonly languageName: (code: string) => string;
  /** Whether all messages are there; until then `complete` fetches those that the catalogue left out. */
  readonly isComplete: () => boolean;
  readonly complete: () => Promise<void>;
};

/** The Intl locale of each language; Devanagari text with Latin figures, as Indian ministries print them. */
const locales: Record<Language, string> = { en: 'en-GB', hi: 'hi-IN-u-nu-latn', ru: 'ru-RU' };

/**
 * Makes the translator of a language from its compiled catalogue.
 *
 * @param loadOthers fetches the messages that are not in it; without it the catalogue is whole
 */
export function createTranslator(
  language: Language,
  catalogue: Catalogue,
  loadOthers?: (language: Language) => Promise<Catalogue>,
): Translator {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue as Record<string, string> } });
  const locale = locales[language];
  const plain = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat(locale, {
        useGrouping: 'min2',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languageNames = new Intl.DisplayNames(locale, { type: 'language' });
  return {
    language,
    locale,
    t: (key, values) => {
      if (i18n.messages[key] === undefined) console.error(`There is no message ${key} in ${language}`);
      return i18n._(key, values);
    },
    label: (text) => text[language] ?? text.en,
    number: (value, digits = 0) => plain[digits]?.format(value) ?? String(value),
    percent: (value) => share.format(value),
    list: (words, type = 'conjunction') => new Intl.ListFormat(locale, { type }).format(words),
    country: (code) => countries.of(code) ?? code,
    languageName: (code) => languageNames.of(code) ?? code,
    ...completion(i18n, loadOthers && (() => loadOthers(language))),
  };
}

function completion(
  i18n: I18n,
  load?: () => Promise<Catalogue>,
): Pick<Translator, 'isComplete' | 'complete'> {
  let isComplete = load === undefined;
  return {
    isComplete: () => isComplete,
    complete: async () => {
      if (isComplete || !load) return;
      i18n.load(i18n.locale, (await load()) as Record<string, string>);
      isComplete = true;
    },
  };
}
