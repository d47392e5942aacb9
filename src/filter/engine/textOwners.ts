import type { Contact, Dataset } from '#model/Dataset.ts';
import {
  type SearchedText,
  textsOfContact,
  textsOfDocument,
  textsOfOfficial,
  textsOfTopic,
  textsOfVenue,
} from './searchText.ts';

/**
 * Something that has texts of its own: a contact, or what several contacts share, such as a topic or a document.
 * Each is read once, however many contacts it belongs to.
 */
export type TextOwner = {
  readonly texts: () => readonly SearchedText[];
  /** Positions in `Dataset.contacts` of those that it belongs to. */
  readonly contacts: readonly number[];
};

/** All that free text is looked for in. */
export type TextOwners = {
  readonly all: readonly TextOwner[];
  /** Positions in `all` of what belongs to a contact: itself first, the words for its topics last. */
  readonly of: (contact: Contact) => readonly number[];
};

/** Gathers what has texts; the contacts come first, in the dataset's order. */
export function textOwners(dataset: Dataset): TextOwners {
  const { contacts, venues, topics, officials, documents } = dataset;
  const all: { texts: TextOwner['texts']; contacts: number[] }[] = contacts.map((contact, index) => ({
    texts: () => textsOfContact(dataset, contact),
    contacts: [index],
  }));
  const share = <T>(records: ReadonlyMap<string, T>, textsOf: (record: T) => SearchedText[]) => {
    const positions = new Map<string, number>();
    for (const [id, record] of records)
      positions.set(id, all.push({ texts: () => textsOf(record), contacts: [] }) - 1);
    return (ids: Iterable<string | null>) =>
      [...new Set(ids)].flatMap((id) => (id === null ? [] : (positions.get(id) ?? [])));
  };
  const venuesAt = share(venues, textsOfVenue);
  const topicsAt = share(topics, textsOfTopic);
  const officialsAt = share(officials, textsOfOfficial);
  const documentsAt = share(documents, textsOfDocument);
  const of = (contact: Contact) => [
    contact.index,
    ...venuesAt([contact.venue, contact.place]),
    ...documentsAt([contact, ...contact.codings, ...contact.outcomes].flatMap((one) => one.documents)),
    ...officialsAt(contact.participants),
    ...topicsAt(contact.codings.map(({ topic }) => topic)),
  ];
  for (const contact of contacts)
    for (const position of of(contact).slice(1)) all[position]?.contacts.push(contact.index);
  return { all, of };
}
