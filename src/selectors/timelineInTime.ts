import type { TimeClause } from '#filter/Filter.ts';
import { isInTime } from '#filter/isInTime.ts';
import type { DateSpan } from '#model/edtf.ts';
import type { Lane } from './timelineLanes.ts';

/** Whether a date passes the time clause alone, as the engine judges it; all do when there is none. */
export function timelineInTime({ earliest, latest }: DateSpan, time: TimeClause | null): boolean {
  return time === null || isInTime(earliest, latest, time);
}

/** How many of a lane's contacts pass the time clause. */
export function countInTime({ contacts }: Lane, time: TimeClause | null): number {
  return contacts.reduce((count, { span }) => count + Number(timelineInTime(span, time)), 0);
}
