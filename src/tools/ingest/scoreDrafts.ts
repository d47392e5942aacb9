import type { Draft } from '#ingest/Draft.ts';

/** A contact as a coder expects it of a report: one line of `*.expected.json`. */
export type ExpectedContact = {
  /** EDTF. */
  readonly date: string;
  /** Id of a venue that is part of no other; null when remote or not said. */
  readonly place: string | null;
  readonly level: string;
  /** Certainty by topic. */
  readonly topics: Readonly<Record<string, string>>;
};

/** How many were found rightly, found wrongly, and missed. */
export type Tally = { readonly right: number; readonly wrong: number; readonly missed: number };

export type Score = {
  /** A contact is right where date, place and level are. */
  readonly contacts: Tally;
  /** A topic is right where it is coded to a contact that is. */
  readonly topics: Tally;
  /** Topics that are right, with the right certainty. */
  readonly sure: number;
};

export const noScore: Score = {
  contacts: { right: 0, wrong: 0, missed: 0 },
  topics: { right: 0, wrong: 0, missed: 0 },
  sure: 0,
};

type Drafted = {
  readonly date: string | null;
  readonly place: string | null;
  readonly level: string;
  readonly topics: Readonly<Record<string, string>>;
};

/**
 * Compares a draft with what was expected of its report, contact by contact, whatever their order.
 *
 * @param placeOf the place that a venue counts under
 */
export function scoreDraft(
  draft: Draft,
  expected: readonly ExpectedContact[],
  placeOf: (venue: string) => string,
): Score {
  const open = [...expected];
  let score = noScore;
  for (const contact of draft.contacts.map((one) => draftedContact(one, placeOf))) {
    const found = bestMatch(open, contact);
    if (found >= 0) score = addScores(score, scorePair(contact, open.splice(found, 1)[0] as ExpectedContact));
    else
      score = addScores(score, {
        ...noScore,
        contacts: tally(0, 1, 0),
        topics: tally(0, Object.keys(contact.topics).length, 0),
      });
  }
  const missed = open.flatMap(({ topics }) => Object.keys(topics)).length;
  return addScores(score, { ...noScore, contacts: tally(0, 0, open.length), topics: tally(0, 0, missed) });
}

function draftedContact(
  { date, venue, level, codings }: Draft['contacts'][number],
  placeOf: (venue: string) => string,
): Drafted {
  return {
    date: date.value,
    place: venue.value === null ? null : placeOf(venue.value),
    level: level.value,
    topics: Object.fromEntries(codings.map(({ topic, certainty }) => [topic, certainty])),
  };
}

/** Of those with the same date, place and level the one that shares most topics: a day can have two contacts at a place. */
function bestMatch(open: readonly ExpectedContact[], { date, place, level, topics }: Drafted): number {
  const shared = ({ topics: wanted }: ExpectedContact) =>
    Object.keys(wanted).filter((topic) => topic in topics).length;
  const alike = open.filter((one) => one.date === date && one.place === place && one.level === level);
  const [best] = alike.sort((a, b) => shared(b) - shared(a));
  return best ? open.indexOf(best) : -1;
}

function scorePair({ topics }: Drafted, { topics: wanted }: ExpectedContact): Score {
  const right = Object.keys(topics).filter((topic) => topic in wanted);
  return {
    contacts: tally(1, 0, 0),
    topics: tally(
      right.length,
      Object.keys(topics).length - right.length,
      Object.keys(wanted).length - right.length,
    ),
    sure: right.filter((topic) => topics[topic] === wanted[topic]).length,
  };
}

function tally(right: number, wrong: number, missed: number): Tally {
  return { right, wrong, missed };
}

export function addScores(one: Score, other: Score): Score {
  const sum = (a: Tally, b: Tally) => tally(a.right + b.right, a.wrong + b.wrong, a.missed + b.missed);
  return {
    contacts: sum(one.contacts, other.contacts),
    topics: sum(one.topics, other.topics),
    sure: one.sure + other.sure,
  };
}

/** Precision, recall and F1, each from 0 to 1; where there was nothing to find and nothing was found, all are 1. */
export function rates({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  const whole = 2 * right + wrong + missed;
  return {
    precision: share(right + wrong),
    recall: share(right + missed),
    f1: whole === 0 ? 1 : (2 * right) / whole,
  };
}
