import type { Contact, Dataset, Localized } from '#model/Dataset.ts';

/** Text as it is compared: case, accents and width folded away; Devanagari vowel signs are kept. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}

/** The words of a search: a contact fits if it has each of them somewhere. */
export function searchWords(text: string): string[] {
  return foldText(text)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** All of a contact that free text is looked for in, folded: labels in every language, and what the coders wrote. */
export function searchText(dataset: Dataset, contact: Contact): string {
  const { venues, topics, officials, documents } = dataset;
  const names = (text: Localized | undefined) => (text ? [text.en, text.hi, text.ru] : []);
  const venueIds = [contact.venue, contact.place].filter((id) => id !== null);
  const parts: (string | null | undefined)[] = [
    contact.summary,
    contact.occasion,
    contact.coderNotes,
    ...contact.outcomes.map(({ text }) => text),
    ...contact.codings.flatMap(({ topic, note }) => [note, ...names(topics.get(topic)?.prefLabel)]),
    ...venueIds.flatMap((id) => [...names(venues.get(id)?.name), ...(venues.get(id)?.altLabel.en ?? [])]),
    ...contact.participants.flatMap((id) => names(officials.get(id)?.name)),
    ...contact.documents.flatMap((id) => [documents.get(id)?.title, documents.get(id)?.publisher]),
  ];
  return foldText(parts.filter((part) => part != null).join('\n'));
}
