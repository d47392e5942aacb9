import { type Language, languages } from '#i18n/Translator.ts';

/**
 * The language to begin in: the link's, else the site's, else the first of the browser's that there are messages for,
 * else English.
 */
export function preferredLanguage(page: Window, site: string | null): Language {
  const asked = new URLSearchParams(page.location.search).get('lang');
  return (
    findLanguage(asked) ??
    findLanguage(site) ??
    page.navigator.languages.map(findLanguage).find((language) => language) ??
    'en'
  );
}

/** The language of a BCP 47 tag, by its first part; undefined where there are no messages for it. */
export function findLanguage(tag: string | null): Language | undefined {
  return languages.find((language) => language === tag?.split('-')[0]?.toLowerCase());
}
