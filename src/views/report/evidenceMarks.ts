import type { DraftContact, Evidence } from '#ingest/Draft.ts';
import { fieldIds } from './fieldIds.ts';
import type { Mark } from './highlightSegments.ts';
import { type SingleField, singleFields } from './ReportWork.ts';

/** What kind of thing evidence bears: it picks the colour. */
export type MarkKind = 'date' | 'place' | 'people' | 'topic' | 'manner';

/** What of a contact evidence can bear. */
export type BorneField = SingleField | 'telling' | 'participants' | 'topic';

export const kindOf: Readonly<Record<BorneField, MarkKind>> = {
  date: 'date',
  venue: 'place',
  occasion: 'place',
  participants: 'people',
  topic: 'topic',
  telling: 'manner',
  mode: 'manner',
  format: 'manner',
  level: 'manner',
  status: 'manner',
  certainty: 'manner',
};

/** A stretch of the report that bears a value of a contact. */
export type EvidenceMark = Mark & {
  readonly field: BorneField;
  /** Id of the topic; null for any other field. */
  readonly topic: string | null;
  /** The contact's number on the desk, from 1. */
  readonly number: number;
};

/** All evidence of the contacts of a draft, by the paragraph that it is in. */
export function evidenceMarks(
  contacts: readonly { readonly key: string; readonly contact: DraftContact }[],
): ReadonlyMap<number, readonly EvidenceMark[]> {
  const marks = contacts.flatMap(({ key, contact }, index) => contactMarks(key, contact, index + 1));
  const byParagraph = new Map<number, EvidenceMark[]>();
  for (const mark of marks)
    byParagraph.set(mark.paragraph, [...(byParagraph.get(mark.paragraph) ?? []), mark]);
  return byParagraph;
}

function contactMarks(key: string, contact: DraftContact, number: number): EvidenceMark[] {
  const marksOf = (
    field: BorneField,
    evidence: readonly Evidence[],
    target = fieldIds.field(key, field),
    topic: string | null = null,
  ) => evidence.map((stretch): EvidenceMark => ({ ...stretch, field, target, topic, number }));
  return [
    ...marksOf('telling', contact.telling.evidence),
    ...singleFields.flatMap((field) => marksOf(field, contact[field].evidence)),
    ...marksOf(
      'participants',
      contact.participants.flatMap(({ evidence }) => evidence),
    ),
    ...contact.codings.flatMap(({ topic, evidence }) =>
      marksOf('topic', evidence, fieldIds.topic(key, topic), topic),
    ),
  ];
}
