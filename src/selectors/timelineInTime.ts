import type { TimeClause } from '#filter/Filter.ts';
import type { DateSpan } from '#model/edtf.ts';

/** Whether a date passes the time clause alone, as the engine judges it; all do when there is none. */
export function timelineInTime({ earliest, latest }: DateSpan, time: TimeClause | null): boolean {
  if (!time) return true;
  const from = time.from ?? Number.NEGATIVE_INFINITY;
  const to = time.to ?? Number.POSITIVE_INFINITY;
  return time.match === 'certainly' ? earliest >= from && latest <= to : latest >= from && earliest <= to;
}
