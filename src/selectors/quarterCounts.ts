import type { Contact } from '#model/Dataset.ts';
import type { Day } from '#model/day.ts';
import type { DateSpan } from '#model/edtf.ts';
import { quarterStart, type TimeWindow } from './timelineDomain.ts';

/** Contacts of one quarter; `end` is the first day of the next. Channels without a contact are left out. */
export type QuarterCount = {
  readonly start: Day;
  readonly end: Day;
  readonly total: number;
  /** How many of them only reports kept in this browser have brought. */
  readonly local: number;
  readonly byChannel: Readonly<Record<string, number>>;
};

/**
 * Contacts per quarter, a contact counting where its mark stands: in the quarter of the middle of its
 * dates. Quarters without one are there with 0.
 *
 * @param domain whole quarters
 */
export function quarterCounts(contacts: readonly Contact[], domain: TimeWindow): readonly QuarterCount[] {
  const quarters = new Map<
    Day,
    { start: Day; end: Day; total: number; local: number; byChannel: Record<string, number> }
  >();
  for (let start = domain.from; start < domain.to; start = quarterStart(start, 1))
    quarters.set(start, { start, end: quarterStart(start, 1), total: 0, local: 0, byChannel: {} });
  for (const { span, channel, isLocal } of contacts) {
    const quarter = quarters.get(quarterStart(Math.floor(middleOf(span))));
    if (!quarter) continue;
    quarter.total += 1;
    if (isLocal) quarter.local += 1;
    quarter.byChannel[channel] = (quarter.byChannel[channel] ?? 0) + 1;
  }
  return [...quarters.values()];
}

/** The point in days where the mark of a date stands: half way from the start of its first day to the end of its last. */
export function middleOf({ from, to }: Pick<DateSpan, 'from' | 'to'>): number {
  return (from + to + 1) / 2;
}
