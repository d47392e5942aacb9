import { millisecondsPerDay } from '#model/day.ts';
import type { DatePrecision, DateSpan } from '#model/edtf.ts';

const forms: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A date in English, as the data's summaries have it: 4 May 2023, 3–4 July 2023, January 2020. */
export function dateWords({ from, to, precision }: DateSpan): string {
  const format = new Intl.DateTimeFormat('en-GB', { ...forms[precision], timeZone: 'UTC' });
  const words = format.formatRange(from * millisecondsPerDay, to * millisecondsPerDay);
  return words.replaceAll(/\s+/g, ' ').replace(/(\d) ?– ?(\d)/, '$1–$2');
}
