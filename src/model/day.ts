/** A calendar day as the number of UTC days since 1970-01-01. Never a local-midnight `Date`. */
export type Day = number;

/** A day of the proleptic Gregorian calendar; `month` and `date` start at 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly date: number };

export const millisecondsPerDay = 86_400_000;

/** The day number of a calendar day. `month` 13 is January of the next year, `date` 0 the day before the 1st. */
export function dayOf(year: number, month: number, date: number): Day {
  // setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(year, month - 1, date) / millisecondsPerDay;
}

/** Inverse of `dayOf`. */
export function calendarDay(day: Day): CalendarDay {
  const instant = new Date(day * millisecondsPerDay);
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    date: instant.getUTCDate(),
  };
}

/** Number of days in a month; `month` starts at 1. */
export function daysInMonth(year: number, month: number): number {
  return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** `YYYY-MM-DD` of a day. */
export function isoDay(day: Day): string {
  const { year, month, date } = calendarDay(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
