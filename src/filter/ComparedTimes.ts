import type { Dataset } from '#model/Dataset.ts';
import type { TimeClause } from './Filter.ts';
import { sameTime } from './filterReducers.ts';

/** Two spans of days whose contacts are compared; each is read as `possibly`, and they may overlap. */
export type ComparedTimes = { readonly before: TimeClause; readonly after: TimeClause };

/** Everything before a day, and everything from it on. */
export function beforeAndAfter(day: number): ComparedTimes {
  return {
    before: { from: null, to: day - 1, match: 'possibly' },
    after: { from: day, to: null, match: 'possibly' },
  };
}

/** What is compared before the reader chooses: before and after the pinned period began, else the halves of the coverage. */
export function defaultComparedTimes({ periods, pinnedPeriods, coverage }: Dataset): ComparedTimes {
  const { start, end } = coverage;
  const pinned = periods.find(({ id, from }) => pinnedPeriods.includes(id) && from > start && from <= end);
  return beforeAndAfter(pinned?.from ?? Math.ceil((start + end) / 2));
}

/** Whether two comparisons ask for the same. */
export function sameComparedTimes(a: ComparedTimes, b: ComparedTimes): boolean {
  return sameTime(a.before, b.before) && sameTime(a.after, b.after);
}
