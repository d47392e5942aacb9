import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';

/** Names of the two principals, as a list. */
export function principalNames({ principals, officials }: Dataset, { label, list }: Translator): string {
  return list(principals.map((id) => label(officials.get(id)?.name ?? { en: id })));
}
