import type { Translator } from '#i18n/Translator.ts';

/**
 * A number of contacts or documents in words, and how many of them are from reports kept in this browser: `12 contacts`,
 * or `12 contacts, 1 local`.
 */
export function withLocal(words: string, local: number, { t }: Pick<Translator, 't'>): string {
  return local > 0 ? `${words}, ${t('count.local', { count: local })}` : words;
}
