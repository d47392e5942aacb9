import type { TimeClause } from '#filter/Filter.ts';
import { isInTime } from '#filter/isInTime.ts';
import type { Contact } from '#model/Dataset.ts';
import type { DateSpan } from '#model/edtf.ts';
import type { Lane } from './timelineLanes.ts';

/** Whether a date passes the time clause alone, as the engine judges it; all do when there is none. */
export function timelineInTime({ earliest, latest }: DateSpan, time: TimeClause | null): boolean {
  return time === null || isInTime(earliest, latest, time);
}

/** A lane's contacts that pass the time clause. */
export function contactsInTime({ contacts }: Lane, time: TimeClause | null): readonly Contact[] {
  return time === null ? contacts : contacts.filter(({ span }) => timelineInTime(span, time));
}
