import type { Catalogue, Language } from './Translator.ts';

/** Fetches the messages of one language; each is a file of its own. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'hi') return (await import('#i18n/messages/hi.json')).default;
  if (language === 'ru') return (await import('#i18n/messages/ru.json')).default;
  return (await import('#i18n/messages/en.json')).default;
}
