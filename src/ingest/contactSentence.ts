import type { DateSpan } from '#model/edtf.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { dateWords } from './dateWords.ts';
import type { KnownData } from './KnownData.ts';

type Told = Pick<ContactRecord, 'mode' | 'status' | 'certainty' | 'venue' | 'occasion' | 'participants'>;

const done: Readonly<
  Record<ContactRecord['mode'], readonly [held: string, reported: string, planned: string]>
> = {
  'in-person': ['met', 'are reported to have met', 'were to meet'],
  telephone: ['spoke by telephone', 'are reported to have spoken by telephone', 'were to speak by telephone'],
  video: ['conferred by video', 'are reported to have conferred by video', 'were to confer by video'],
  correspondence: [
    'wrote to each other',
    'are reported to have written to each other',
    'were to exchange letters',
  ],
};

/** One English sentence that says what a contact’s own fields say, and nothing else. */
export function contactSentence(
  contact: Told,
  span: DateSpan,
  { officials, venues }: Pick<KnownData, 'officials' | 'venues'>,
): string {
  const names = contact.participants.map((id) => officials.get(id)?.name.en ?? id);
  const venue = venues.get(contact.venue ?? '');
  const sentence = [
    listed(names),
    verb(contact),
    venue && `${venue.precision === 'building' ? 'at' : 'in'} ${venue.name.en}`,
    whenWords(span),
    contact.occasion && `(${contact.occasion})`,
  ];
  const ending = contact.status === 'cancelled' ? '; it was called off' : '';
  return `${sentence.filter(Boolean).join(' ')}${ending}.`;
}

function verb({ mode, status, certainty }: Told): string {
  const [held, reported, planned] = done[mode];
  if (status !== 'held') return planned;
  return certainty === 'confirmed' ? held : reported;
}

function whenWords(span: DateSpan): string {
  if (span.isApproximate) return `about ${dateWords(span)}`;
  return `${span.precision === 'day' ? 'on' : 'in'} ${dateWords(span)}`;
}

function listed(names: readonly string[]): string {
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(names);
}
