import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { ContactDetail } from '#selectors/contactDetail.ts';

/** The texts of a contact that its panel shows, of those that free text is looked for in. */
export function panelTexts(
  { venues }: Dataset,
  contact: Contact,
  { outcomes, groups, participants, documents }: ContactDetail,
  { label }: Translator,
): readonly string[] {
  const codings = groups.flatMap((group) => group.codings);
  const texts = [
    contact.summary,
    contact.occasion,
    contact.coderNotes,
    ...contact.conflicts.map(({ note }) => note),
    ...outcomes.map(({ text }) => text),
    ...codings.flatMap(({ topic, note }) => [label(topic.shortLabel), note]),
    ...participants.map(({ name }) => label(name)),
    ...documents.flatMap(({ document }) => [document.title, document.publisher]),
    ...[contact.venue, contact.place].map((id) => label(venues.get(id ?? '')?.name ?? { en: '' })),
  ];
  return texts.filter((text) => text !== null);
}
