import type { Addition } from './Addition.ts';
import { compareText } from './compareText.ts';
import type { CodingRecord, ContactRecord } from './schema/contactSchema.ts';
import type { DocumentRecord } from './schema/referenceSchemas.ts';

/** The two files that a report can add to. */
export type GrowingRecords = {
  readonly contacts: readonly ContactRecord[];
  readonly documents: readonly DocumentRecord[];
};

/** Ids of contacts that an addition knows and the records have not: nothing of it was merged for them. */
export type Unmerged = { readonly missing: readonly string[] };

/**
 * Merges what a report adds into the records: its document, contacts that they have not, and for those they have the
 * document and codings of topics without one. Nothing that stands there is changed, moved or removed, neither a field
 * that the schema does not know nor the order of fields; merging twice is merging once. A document that in the end
 * bears no contact is left out.
 *
 * @param records in the order of the files: contacts by date and id, documents by id; others in it are kept
 */
export function mergeAddition<Growing extends GrowingRecords>(
  records: Growing,
  { document, contacts, known }: Addition,
): Growing & Unmerged {
  const there = new Set(records.contacts.map(({ id }) => id));
  const fresh = contacts.filter(({ id }) => !there.has(id));
  const gains = [...known, ...contacts.map(({ id, topics }) => ({ contact: id, codings: topics }))].filter(
    ({ contact }) => there.has(contact),
  );
  const isBorne = fresh.length + gains.length > 0;
  const hasDocument = records.documents.some(({ id }) => id === document.id);
  return {
    ...records,
    contacts: fresh.reduce(
      (list, contact) => inserted(list, contact, isContactBefore),
      gains.reduce(
        (list, { contact, codings }) =>
          list.map((one) => (one.id === contact ? grown(one, document.id, codings) : one)),
        records.contacts,
      ),
    ),
    documents:
      isBorne && !hasDocument
        ? inserted(records.documents, document, (one, other) => compareText(one.id, other.id) < 0)
        : records.documents,
    missing: known.map(({ contact }) => contact).filter((id) => !there.has(id)),
  };
}

function grown(contact: ContactRecord, document: string, codings: readonly CodingRecord[]): ContactRecord {
  const coded = new Set(contact.topics.map(({ topic }) => topic));
  const fresh = codings.filter(({ topic }) => !coded.has(topic));
  const isListed = contact.documents.includes(document);
  if (fresh.length === 0 && isListed) return contact;
  return {
    ...contact,
    topics: [...contact.topics, ...fresh],
    documents: isListed ? contact.documents : [...contact.documents, document],
  };
}

function isContactBefore(one: ContactRecord, other: ContactRecord): boolean {
  return (compareText(one.date, other.date) || compareText(one.id, other.id)) < 0;
}

/** The list with an item put before the first that it comes before; the others stay where they are. */
function inserted<T>(list: readonly T[], item: T, isBefore: (one: T, other: T) => boolean): T[] {
  const found = list.findIndex((other) => isBefore(item, other));
  const index = found < 0 ? list.length : found;
  return [...list.slice(0, index), item, ...list.slice(index)];
}
