import { calendarDay, type Day, dayOf, daysInMonth, isoDay } from '#model/day.ts';
import type { DatePrecision } from '#model/edtf.ts';

/** A date of a report: first and last day, and how exactly it is said. */
export type Span = {
  readonly from: Day;
  readonly to: Day;
  readonly precision: DatePrecision;
  readonly isApproximate?: boolean;
};

/** The EDTF string of a span: a year, a month, a day, or an interval of days. */
export function edtfOf({ from, to, precision, isApproximate }: Span): string {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  const [first, last] = [isoDay(from).slice(0, length), isoDay(to).slice(0, length)];
  return `${first === last ? first : `${first}/${last}`}${isApproximate ? '~' : ''}`;
}

export function yearSpan(year: number): Span {
  return { from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' };
}

/** @param month from 1; 0 is December of the year before, 13 January of the year after */
export function monthSpan(year: number, month: number): Span {
  const from = dayOf(year, month, 1);
  const first = calendarDay(from);
  return { from, to: from + daysInMonth(first.year, first.month) - 1, precision: 'month' };
}

export function oneDay(day: Day): Span {
  return { from: day, to: day, precision: 'day' };
}

/** Monday to Sunday of the week that a day is in, or of one so many weeks later. */
export function weekSpan(day: Day, weeks: number): Span {
  // Day 0 was a Thursday.
  const monday = day - ((((day + 3) % 7) + 7) % 7) + 7 * weeks;
  return { from: monday, to: monday + 6, precision: 'day' };
}

/** Whether the days of two spans overlap. */
export function doMeet(one: Span, other: Span): boolean {
  return one.from <= other.to && other.from <= one.to;
}
