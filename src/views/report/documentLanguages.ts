import { languages } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';

/** ISO 639 codes that a document's language can be chosen from: those of the interface and of the data's documents. */
export function documentLanguages({ documents }: Dataset, chosen: string): string[] {
  const used = [...documents.values()].map(({ language }) => language).sort();
  return [...new Set([...languages, ...used, chosen])];
}
