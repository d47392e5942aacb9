import { type DateSpan, parseEdtf } from '#model/edtf.ts';
import type { CodingRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import { contactSentence } from './contactSentence.ts';
import type { DraftContact } from './Draft.ts';
import type { KnownData } from './KnownData.ts';
import type { MissingField } from './Proposal.ts';
import { unlikeAll } from './slugOf.ts';

type Where = Pick<ContactRecord, 'mode' | 'hostCountry'>;

/** What must be filled in before a drafted contact that the data has not can become one. */
export function missingFields(draft: DraftContact, data: KnownData): MissingField[] {
  const { date, mode, venue } = draft;
  const missing: MissingField[] = [];
  if (date.value === null || !parseEdtf(date.value)) missing.push('date');
  const isKnownPlace = venue.value === null || data.venues.has(venue.value);
  if (mode.value === 'in-person' && !isKnownPlace) missing.push('venue');
  if (!hasBothSides(draft, data)) missing.push('participants');
  return missing;
}

/** Ministers who have met are the principals themselves; else somebody of each of their countries took part. */
function hasBothSides(draft: DraftContact, { officials, principals }: KnownData): boolean {
  const ids = participantsOf(draft, officials);
  if (draft.level.value === 'minister' && draft.status.value === 'held')
    return principals.every((id) => ids.includes(id));
  const countries = ids.map((id) => officials.get(id)?.country);
  return principals.every((id) => countries.includes(officials.get(id)?.country));
}

/**
 * The record of a drafted contact that the data has not.
 *
 * @param span the days of its date
 * @param document id of the document that the report is
 * @param taken ids that contacts have
 */
export function newContact(
  draft: DraftContact,
  span: DateSpan,
  document: string,
  data: KnownData,
  taken: ReadonlySet<string>,
): ContactRecord {
  const mode = draft.mode.value;
  const venue = mode === 'in-person' ? draft.venue.value : null;
  const where = { mode, hostCountry: venue === null ? null : (data.venues.get(venue)?.country ?? null) };
  const told = {
    date: draft.date.value ?? '',
    mode,
    format: draft.format.value,
    cameo: cameoOf(where, data),
    level: draft.level.value,
    participants: participantsOf(draft, data.officials),
    venue,
    hostCountry: where.hostCountry,
    occasion: draft.occasion.value || null,
    status: draft.status.value,
    certainty: draft.certainty.value,
  };
  return {
    id: idOf(told, taken),
    ...told,
    topics: codingsOf(draft, document, data),
    outcomes: [],
    summary: contactSentence(told, span, data),
    documents: [document],
    coderNotes: notesOf(draft, document),
    conflicts: [],
  };
}

/** The draft’s codings of topics that the data has, on the word of the report. */
export function codingsOf(
  { codings }: DraftContact,
  document: string,
  { topics }: Pick<KnownData, 'topics'>,
): CodingRecord[] {
  return codings
    .filter(
      ({ topic }, index) => topics.has(topic) && codings.findIndex((one) => one.topic === topic) === index,
    )
    .map(({ topic, certainty }) => ({ topic, certainty, documents: [document], note: null }));
}

function participantsOf({ participants }: DraftContact, officials: KnownData['officials']): string[] {
  return [
    ...new Set(participants.flatMap(({ value }) => (value !== null && officials.has(value) ? value : []))),
  ];
}

/** CAMEO as seen from the first principal: hosts, travels, or meets in a third country. */
function cameoOf({ mode, hostCountry }: Where, { officials, principals }: KnownData): ContactRecord['cameo'] {
  if (mode === 'telephone') return '041';
  if (mode !== 'in-person' || hostCountry === null) return '040';
  const countries = principals.map((id) => officials.get(id)?.country);
  return (['043', '042'] as const)[countries.indexOf(hostCountry)] ?? '044';
}

/** The first day and the place, or how they were in touch; then what tells it from others of that day. */
function idOf(
  { date, mode, level, format, venue }: Pick<ContactRecord, 'date' | 'mode' | 'level' | 'format' | 'venue'>,
  taken: ReadonlySet<string>,
): string {
  const means = { 'in-person': 'place-unknown', telephone: 'call', video: 'video', correspondence: 'letter' };
  const id = `${(date.split('/')[0] ?? '').replace('~', '')}-${venue ?? means[mode]}`;
  if (!taken.has(id)) return id;
  if (level === 'deputy') return unlikeAll(`${id}-officials`, taken);
  const suffixes: Partial<Record<ContactRecord['format'], string>> = {
    'two-plus-two': '-2plus2',
    'multilateral-session': '-session',
    'summit-delegation': '-summit',
  };
  return unlikeAll(`${id}${suffixes[format] ?? ''}`, taken);
}

function notesOf({ participants }: DraftContact, document: string): string {
  const strangers = [...new Set(participants.filter(({ value }) => value === null).map(({ name }) => name))];
  const named = strangers.length > 0 ? ` It also names ${strangers.join(', ')}.` : '';
  return `Drafted by rules from ${document}; no coder has reviewed it.${named}`;
}
