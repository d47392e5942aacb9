import { calendarDay, dayOf } from '#model/day.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';

/** A line of the axis. Those with a unit are labelled with it; the others are short and bare. */
export type TimeTick = { readonly day: number; readonly unit: 'year' | 'month' | 'day' | null };

/** Pixels a day from which quarters, months, weeks and single days can be told apart. */
const quartersFrom = 0.95;
const monthsFrom = 2.75;
const weeksFrom = 4;
const datesFrom = 11.5;
const daysFrom = 20;

/** The lines of the axis for a window: years, then months, then days, as there is room. */
export function timeTicks({ from, to }: TimeWindow, width: number): readonly TimeTick[] {
  const perDay = width / (to - from);
  const ticks =
    perDay < quartersFrom ? yearTicks(from, to) : monthTicks(from, to, perDay < monthsFrom ? 3 : 1);
  return perDay < weeksFrom ? ticks : [...ticks, ...dayTicks(from, to, perDay)].sort((a, b) => a.day - b.day);
}

function yearTicks(from: number, to: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let year = calendarDay(Math.ceil(from - 1)).year + 1; dayOf(year, 1, 1) < to; year += 1)
    ticks.push({ day: dayOf(year, 1, 1), unit: 'year' });
  return ticks;
}

function monthTicks(from: number, to: number, step: 1 | 3): TimeTick[] {
  const { year, month } = calendarDay(Math.floor(from));
  const ticks: TimeTick[] = [];
  for (let next = month - ((month - 1) % step); dayOf(year, next, 1) < to; next += step)
    if (dayOf(year, next, 1) >= from) ticks.push({ day: dayOf(year, next, 1), unit: 'month' });
  return ticks;
}

function dayTicks(from: number, to: number, perDay: number): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let day = Math.ceil(from); day < to; day += 1) {
    const { date } = calendarDay(day);
    const isWeek = date === 8 || date === 15 || date === 22;
    if (date === 1 || (!isWeek && perDay < daysFrom)) continue;
    ticks.push({ day, unit: isWeek && perDay >= datesFrom ? 'day' : null });
  }
  return ticks;
}

/** The days within a window on which a year begins. */
export function yearStarts({ from, to }: TimeWindow): number[] {
  const days: number[] = [];
  for (let { year } = calendarDay(from); dayOf(year, 1, 1) < to; year += 1)
    if (dayOf(year, 1, 1) > from) days.push(dayOf(year, 1, 1));
  return days;
}
