import { calendarDay } from '#model/day.ts';
import type { QuarterCount } from '#selectors/quarterCounts.ts';

/** What a column of the histogram stands for. */
export type ColumnUnit = 'quarter' | 'year';

/** The counts of quarters as they are, or those of a year together. */
export function periodCounts(quarters: readonly QuarterCount[], unit: ColumnUnit): readonly QuarterCount[] {
  if (unit === 'quarter') return quarters;
  const years = new Map<number, QuarterCount>();
  for (const quarter of quarters) {
    const { year } = calendarDay(quarter.start);
    const before = years.get(year);
    years.set(year, before ? together(before, quarter) : quarter);
  }
  return [...years.values()];
}

function together(a: QuarterCount, b: QuarterCount): QuarterCount {
  const byChannel = { ...a.byChannel };
  for (const [channel, count] of Object.entries(b.byChannel))
    byChannel[channel] = (byChannel[channel] ?? 0) + count;
  return { start: a.start, end: b.end, total: a.total + b.total, local: a.local + b.local, byChannel };
}
