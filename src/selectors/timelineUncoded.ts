import type { TimeClause } from '#filter/Filter.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { Day } from '#model/day.ts';
import type { TimeWindow } from './timelineDomain.ts';

/** A part of the timeline that was not coded: nothing is known of it, not even that no contact is known. */
export type UncodedSpan = TimeWindow & {
  readonly side: 'before' | 'after';
  /** The first day that was coded, or the last. */
  readonly day: Day;
};

/** What a window shows of the time before and after the data's coverage. */
export function timelineUncoded({ coverage }: Dataset, { from, to }: TimeWindow): readonly UncodedSpan[] {
  const { start, end } = coverage;
  const spans: readonly UncodedSpan[] = [
    { side: 'before', day: start, from, to: Math.min(to, start) },
    { side: 'after', day: end, from: Math.max(from, end + 1), to },
  ];
  return spans.filter((span) => span.from < span.to);
}

/** Whether a time clause names a day that was not coded; an open end names none. */
export function reachesUncoded({ coverage: { start, end } }: Dataset, time: TimeClause | null): boolean {
  const isOutside = (day: Day | null) => day !== null && (day < start || day > end);
  return time !== null && (isOutside(time.from) || isOutside(time.to));
}
