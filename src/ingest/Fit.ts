import type { Contact } from '#model/Dataset.ts';
import type { DateSpan } from '#model/edtf.ts';
import type { DraftContact } from './Draft.ts';

type Format = Contact['format'];

/** How well a contact of the data is the one that a report tells of. */
export type Fit = {
  /** Talks of two sides, a session of many, or a two-plus-two, as the draft is. */
  readonly isSameKind: boolean;
  readonly isSameFormat: boolean;
  /** What counts, the weightiest first; more is better. */
  readonly scores: readonly number[];
};

const sessions: readonly Format[] = ['multilateral-session', 'summit-delegation'];

/** Compares a drafted contact with one of the data that has a day, a place, a level and a participant in common. */
export function fitOf(draft: DraftContact, span: DateSpan, contact: Contact): Fit {
  const format = draft.format.value;
  const isSameFormat = format === contact.format;
  const named = new Set(draft.participants.flatMap(({ value }) => value ?? []));
  const absent = [...named].filter((id) => !contact.participants.includes(id)).length;
  const strangers = contact.participants.filter((id) => !named.has(id)).length;
  return {
    isSameKind: kindOf(format) === kindOf(contact.format),
    isSameFormat,
    scores: [
      -absent,
      Number(isSameFormat),
      dateScore(span, contact.span),
      Number(draft.status.value === contact.status),
      wordsInCommon(draft.occasion.value, contact.occasion),
      -strangers,
    ],
  };
}

/** Whether one fit is better than another: by the first score in which they differ. */
export function isBetterFit(one: Fit, other: Fit): boolean {
  const differing = one.scores.findIndex((score, index) => score !== other.scores[index]);
  return (one.scores[differing] ?? 0) > (other.scores[differing] ?? 0);
}

function kindOf(format: Format): Format | 'session' | 'talks' {
  if (sessions.includes(format)) return 'session';
  return format === 'two-plus-two' ? format : 'talks';
}

/** 2 for the very days, 1 for days in common, 0 where only a source that disagrees has the day. */
function dateScore(span: DateSpan, other: DateSpan): number {
  if (span.earliest === other.earliest && span.latest === other.latest) return 2;
  return Number(span.earliest <= other.latest && other.earliest <= span.latest);
}

function wordsInCommon(one: string | null, other: string | null): number {
  const words = (text: string | null) => new Set(text?.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []);
  const others = words(other);
  return [...words(one)].filter((word) => others.has(word)).length;
}
