import type { Catalogue, Language } from './Translator.ts';

/** Fetches the messages of one language that the first screen needs; each language is a file of its own. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  if (language === 'hi') return (await import('./messages/hi.json?part=first')).default;
  if (language === 'ru') return (await import('./messages/ru.json?part=first')).default;
  return (await import('./messages/en.json?part=first')).default;
}

/** Fetches the other messages of a language, those of parts that a reader opens: see `isLaterMessage`. */
export async function loadLaterMessages(language: Language): Promise<Catalogue> {
  if (language === 'hi') return (await import('./messages/hi.json?part=later')).default;
  if (language === 'ru') return (await import('./messages/ru.json?part=later')).default;
  return (await import('./messages/en.json?part=later')).default;
}
