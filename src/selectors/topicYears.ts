import type { TimeClause } from '#filter/Filter.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { calendarDay, type Day, dayOf } from '#model/day.ts';
import { type Tally, tallyTopics, total } from './tallyTopics.ts';

/** A year with the contacts that began in it. */
export type TopicYear = {
  readonly year: number;
  /** In order of date. */
  readonly contacts: readonly Contact[];
  /** Days that were both coded and asked for; null when there are none. */
  readonly covered: { readonly from: Day; readonly to: Day } | null;
  /** Contacts at which each topic was raised; a topic that was not is not in it. */
  readonly tallies: ReadonlyMap<string, Tally>;
};

export type TopicYears = {
  /** Without holes, in order. */
  readonly years: readonly TopicYear[];
  /** Contacts of which some days are, or may be, in another year than that in which they count. */
  readonly astride: number;
};

const nothing: Tally = { stated: 0, understood: 0 };

/**
 * The contacts that every clause but the one on topics leaves, year by year, and what was raised in each.
 * A contact is of the year of its first day, as its date was coded.
 */
export function topicYears(snapshot: Snapshot): TopicYears {
  const { dataset, filter } = snapshot;
  const contacts = snapshot.except('topic');
  const byYear = new Map<number, Contact[]>();
  for (const contact of contacts) {
    const year = yearOf(contact.span.from);
    const others = byYear.get(year);
    if (others) others.push(contact);
    else byYear.set(year, [contact]);
  }
  const years = yearsShown(dataset, filter.time, [...byYear.keys()]).map((year): TopicYear => {
    const own = byYear.get(year) ?? [];
    const tallies = tallyTopics(own, filter.coding);
    return {
      year,
      contacts: own,
      covered: daysCovered(dataset, filter.time, year),
      tallies: new Map([...tallies].map(([topic, tally]) => [topic, tally.contacts])),
    };
  });
  return {
    years,
    astride: contacts.filter(({ span }) => yearOf(span.earliest) !== yearOf(span.latest)).length,
  };
}

/** Contacts of the year at which a topic was raised, by certainty. */
export function raisedIn({ tallies }: TopicYear, topic: string): Tally {
  return tallies.get(topic) ?? nothing;
}

/** Codings of some topics in the year: a contact counts once for each of them. */
export function codingsIn(year: TopicYear, topics: readonly string[]): number {
  return topics.reduce((sum, topic) => sum + total(raisedIn(year, topic)), 0);
}

/** Whether every day of the year was both coded and asked for. */
export function isWhole({ year, covered }: TopicYear): boolean {
  return covered?.from === dayOf(year, 1, 1) && covered.to === dayOf(year, 12, 31);
}

/** The clause on time under which contacts of that year alone pass, where none lies in two years. */
export function timeOfYear(year: number, time: TimeClause | null) {
  return {
    from: Math.max(dayOf(year, 1, 1), time?.from ?? Number.NEGATIVE_INFINITY),
    to: Math.min(dayOf(year, 12, 31), time?.to ?? Number.POSITIVE_INFINITY),
    match: time?.match ?? 'possibly',
  } satisfies TimeClause;
}

function yearOf(day: Day): number {
  return calendarDay(day).year;
}

/** The years that were asked for and coded, with those of the contacts; all that were coded where that is none. */
function yearsShown({ coverage }: Dataset, time: TimeClause | null, found: readonly number[]): number[] {
  const from = Math.max(coverage.start, time?.from ?? coverage.start);
  const to = Math.min(coverage.end, time?.to ?? coverage.end);
  const coded = [yearOf(coverage.start), yearOf(coverage.end)];
  const ends = from <= to ? [yearOf(from), yearOf(to), ...found] : found;
  const shown = ends.length > 0 ? ends : coded;
  const first = shown.reduce((a, b) => Math.min(a, b));
  const last = shown.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function daysCovered({ coverage }: Dataset, time: TimeClause | null, year: number): TopicYear['covered'] {
  const asked = timeOfYear(year, time);
  const from = Math.max(asked.from, coverage.start);
  const to = Math.min(asked.to, coverage.end);
  return from <= to ? { from, to } : null;
}
