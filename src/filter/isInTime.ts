import type { Day } from '#model/day.ts';
import type { TimeClause } from './Filter.ts';

/** Whether the days that a date may cover, both ends inclusive, pass a time clause. */
export function isInTime(earliest: Day, latest: Day, { from, to, match }: TimeClause): boolean {
  const isCertain = match === 'certainly';
  return (
    (from === null || (isCertain ? earliest : latest) >= from) &&
    (to === null || (isCertain ? latest : earliest) <= to)
  );
}
