import type { ComparedTimes } from '#filter/ComparedTimes.ts';
import type { TimeClause } from '#filter/Filter.ts';
import { isInTime } from '#filter/isInTime.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact } from '#model/Dataset.ts';
import { countTopics, type TopicCounts } from './countTopics.ts';
import { tallyTopics, total } from './tallyTopics.ts';
import type { TopicGroup, TopicRow } from './topicGroups.ts';

/** One of the two periods, and the contacts that may have been in it. */
export type ComparedPeriod = { readonly time: TimeClause; readonly contacts: readonly Contact[] };

/** In how many contacts of each period a topic was discussed, and how its share has changed. */
export type TopicChange = {
  readonly before: number;
  readonly after: number;
  /** Percentage points from the first period to the second, not rounded; null where there is nothing to compare. */
  readonly points: number | null;
};

export type TopicComparison = {
  readonly before: ComparedPeriod;
  readonly after: ComparedPeriod;
  /** By topic; every topic of the scheme. */
  readonly changes: ReadonlyMap<string, TopicChange>;
  /** The topics of all contacts that are in either period. */
  readonly counts: TopicCounts;
  /** How many contacts are in both periods, and count in both. */
  readonly inBoth: number;
  /** Whether the periods have days in common. */
  readonly isOverlap: boolean;
};

/**
 * The share of contacts that each topic has in two periods, among the contacts that every clause but
 * those on topics and time leaves. The change has nothing to compare where a period has no contact, or
 * where the topic was raised in neither.
 */
export function topicComparison(snapshot: Snapshot, { before, after }: ComparedTimes): TopicComparison {
  const { dataset, filter } = snapshot;
  const others = snapshot.except('topic', 'time');
  const within = (time: TimeClause) =>
    others.filter(({ span }) => isInTime(span.earliest, span.latest, { ...time, match: 'possibly' }));
  const [first, second] = [within(before), within(after)];
  const [firstTallies, secondTallies] = [first, second].map((list) => tallyTopics(list, filter.coding));
  const isSecond = new Set(second);
  const isEither = new Set([...first, ...second]);
  return {
    before: { time: before, contacts: first },
    after: { time: after, contacts: second },
    changes: new Map(
      [...dataset.topics.keys()].map((topic) => {
        const [one, other] = [firstTallies, secondTallies].map((tallies) => {
          const tally = tallies?.get(topic);
          return tally ? total(tally.contacts) : 0;
        });
        return [topic, changeOf(one ?? 0, first.length, other ?? 0, second.length)];
      }),
    ),
    counts: countTopics(
      dataset,
      others.filter((contact) => isEither.has(contact)),
      filter.coding,
    ),
    inBoth: first.filter((contact) => isSecond.has(contact)).length,
    isOverlap: haveDaysInCommon(before, after),
  };
}

/** A share in per cent; 0 of none. */
export function shareOf(count: number, all: number): number {
  return all === 0 ? 0 : (count * 100) / all;
}

/** The rows of each group: the largest rise first, the largest fall last, and after it what cannot be compared. */
export function byChange(
  groups: readonly TopicGroup[],
  changes: TopicComparison['changes'],
  { locale }: Translator,
): TopicGroup[] {
  const { compare } = new Intl.Collator(locale);
  const rank = ({ topic }: TopicRow) => changes.get(topic.id)?.points ?? Number.NEGATIVE_INFINITY;
  const inOrder = (a: TopicRow, b: TopicRow) =>
    Number(rank(b) > rank(a)) - Number(rank(b) < rank(a)) || b.total - a.total || compare(a.label, b.label);
  return groups.map((group) => ({ ...group, rows: [...group.rows].sort(inOrder) }));
}

/** Whole points, as they are printed: halves away from zero, and no minus zero. */
export function wholePoints(points: number): number {
  return Math.sign(points) * Math.round(Math.abs(points)) + 0;
}

function changeOf(before: number, allBefore: number, after: number, allAfter: number): TopicChange {
  const isComparable = allBefore > 0 && allAfter > 0 && before + after > 0;
  return {
    before,
    after,
    points: isComparable ? shareOf(after, allAfter) - shareOf(before, allBefore) : null,
  };
}

function haveDaysInCommon(one: TimeClause, other: TimeClause): boolean {
  const start = Math.max(one.from ?? Number.NEGATIVE_INFINITY, other.from ?? Number.NEGATIVE_INFINITY);
  const end = Math.min(one.to ?? Number.POSITIVE_INFINITY, other.to ?? Number.POSITIVE_INFINITY);
  return start <= end;
}
