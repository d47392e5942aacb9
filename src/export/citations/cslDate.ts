import { calendarDay, type Day } from '#model/day.ts';
import { type DatePrecision, type DateSpan, daySpan } from '#model/edtf.ts';
import type { CslDate } from './CslItem.ts';

/** A date as exactly as it is known: a month has no day, an interval has two ends. */
export function cslDate({ from, to, precision, isInterval, isApproximate }: DateSpan): CslDate {
  const ends = isInterval ? [from, to] : [from];
  return {
    'date-parts': ends.map((day) => dateParts(day, precision)),
    ...(isApproximate ? { circa: true } : {}),
  };
}

/** A day that is exactly known. */
export function cslDay(day: Day): CslDate {
  return cslDate(daySpan(day));
}

/** The date as an EDTF string, which is also how BibLaTeX and Zotero write it. */
export function isoDate(date: CslDate): string {
  const ends = date['date-parts'].map((parts) =>
    parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
  );
  return ends.map((end) => `${end}${date.circa ? '~' : ''}`).join('/');
}

function dateParts(day: Day, precision: DatePrecision): number[] {
  const { year, month, date } = calendarDay(day);
  if (precision === 'year') return [year];
  return precision === 'month' ? [year, month] : [year, month, date];
}
