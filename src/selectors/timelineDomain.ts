import type { Dataset } from '#model/Dataset.ts';
import { calendarDay, type Day, dayOf } from '#model/day.ts';

/** A span of time between two edges: the start of day `from`, and the end of the day before `to`. */
export type TimeWindow = { readonly from: number; readonly to: number };

/** The whole quarters that hold everything coded: the span of the timeline when it is not zoomed. */
export function timelineDomain({ coverage, contacts }: Dataset): TimeWindow {
  let first = coverage.start;
  let last = coverage.end;
  for (const { span } of contacts) {
    first = Math.min(first, span.earliest);
    last = Math.max(last, span.latest);
  }
  return { from: quarterStart(first), to: quarterStart(last, 1) };
}

/** The first day of the quarter that a day lies in, or of one that many quarters later. */
export function quarterStart(day: Day, later = 0): Day {
  const { year, month } = calendarDay(day);
  return dayOf(year, month - ((month - 1) % 3) + later * 3, 1);
}
