import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { localCount } from '#model/localCount.ts';
import { withLocal } from './withLocal.ts';

/** How many of all contacts were selected: `24 of 82 contacts`, or `24 of 83 contacts, 1 local`. */
export function countInWords(
  { contacts, local }: Dataset,
  selected: readonly Contact[],
  translator: Translator,
): string {
  const words = translator.t('count.ofContacts', { count: selected.length, total: contacts.length });
  // Asked at every step of a drag: without reports nothing is counted.
  return local ? withLocal(words, localCount(selected), translator) : words;
}
