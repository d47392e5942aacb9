import type { TimeClause } from '#filter/Filter.ts';
import type { DateSpan } from '#model/edtf.ts';
import type { Lane } from './timelineLanes.ts';

/** Whether a date passes the time clause alone, as the engine judges it; all do when there is none. */
export function timelineInTime({ earliest, latest }: DateSpan, time: TimeClause | null): boolean {
  if (!time) return true;
  const from = time.from ?? Number.NEGATIVE_INFINITY;
  const to = time.to ?? Number.POSITIVE_INFINITY;
  return time.match === 'certainly' ? earliest >= from && latest <= to : latest >= from && earliest <= to;
}

/** How many of a lane's contacts pass the time clause. */
export function countInTime({ contacts }: Lane, time: TimeClause | null): number {
  return contacts.reduce((count, { span }) => count + Number(timelineInTime(span, time)), 0);
}
