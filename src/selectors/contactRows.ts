import type { Snapshot } from '#filter/Snapshot.ts';
import { valueLabel } from '#filter/valueLabel.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { placeInWords, reservation } from './contactWords.ts';

/** The columns of the table of contacts, in their order. */
export const contactColumns = [
  'date',
  'place',
  'format',
  'occasion',
  'topics',
  'documents',
  'readouts',
  'outcomes',
  'status',
] as const;
export type ContactColumn = (typeof contactColumns)[number];

export type ContactSort = { readonly column: ContactColumn; readonly isDescending: boolean };

/** Latest first. */
export const defaultSort: ContactSort = { column: 'date', isDescending: true };

/** All contacts of a dataset in the order of one column, ascending; those with nothing in it stand apart. */
export type ContactOrder = { readonly filled: readonly Contact[]; readonly blank: readonly Contact[] };

/**
 * Puts all contacts in the order of a column, equal ones by date. Worked out once a column: the rows
 * of any filter are then picked from it without sorting again.
 */
export function contactOrder(dataset: Dataset, column: ContactColumn, translator: Translator): ContactOrder {
  if (column === 'date') return { filled: dataset.contacts, blank: [] };
  const keys = new Map(
    dataset.contacts.map((contact) => [contact, keyOf(dataset, contact, column, translator)]),
  );
  const isBlank = (contact: Contact) => keys.get(contact) === '';
  const { compare } = new Intl.Collator(translator.locale, { numeric: true });
  const compareKeys = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));
  return {
    filled: dataset.contacts
      .filter((contact) => !isBlank(contact))
      .sort((a, b) => compareKeys(keys.get(a) ?? '', keys.get(b) ?? '') || a.index - b.index),
    blank: dataset.contacts.filter(isBlank),
  };
}

/** The rows of the table: the selection in the order asked for, those with nothing in the column last. */
export function contactRows(
  { isSelected }: Snapshot,
  { filled, blank }: ContactOrder,
  isDescending: boolean,
): readonly Contact[] {
  const pick = (contacts: readonly Contact[]) => {
    const picked = contacts.filter(isSelected);
    return isDescending ? picked.reverse() : picked;
  };
  return [...pick(filled), ...pick(blank)];
}

/** The latest contacts of the selection, newest first. */
export function latestContacts({ selected }: Snapshot): readonly Contact[] {
  return selected.slice(-3).reverse();
}

/** How many topics a contact has, by certainty. */
export function codingCounts({ codings }: Contact): { readonly stated: number; readonly understood: number } {
  const stated = codings.filter(({ certainty }) => certainty === 'stated').length;
  return { stated, understood: codings.length - stated };
}

/** The sides of the two hosts that published a document of the contact, in words. */
export function readoutsInWords(dataset: Dataset, { sides }: Contact, translator: Translator): string {
  const hosts = dataset.hosts.filter(({ side }) => sides.includes(side));
  return hosts.map(({ shortLabel }) => translator.label(shortLabel)).join(', ');
}

/** What a column is sorted by; an empty text is nothing. */
function keyOf(
  dataset: Dataset,
  contact: Contact,
  column: ContactColumn,
  translator: Translator,
): string | number {
  switch (column) {
    case 'date':
      return contact.index;
    case 'place':
      return placeInWords(dataset, contact, translator) ?? '';
    case 'format':
      return valueLabel(dataset, 'format', contact.format, translator);
    case 'occasion':
      return contact.occasion ?? '';
    case 'topics':
      return contact.codings.length;
    case 'documents':
      return contact.documents.length;
    case 'readouts':
      return readoutsInWords(dataset, contact, translator);
    case 'outcomes':
      return contact.outcomes.length;
    case 'status':
      return reservation(contact, translator);
  }
}
