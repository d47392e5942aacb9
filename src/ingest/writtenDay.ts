import { parseEdtf } from '#model/edtf.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day in a moment as pages write it: `2023-05-05T00:30:00+05:30`, `Fri, 05 May 2023 18:00 GMT`, `May 5, 2023`.
 * It is the day where the page was written, whatever the time and the offset beside it.
 *
 * @returns `YYYY-MM-DD`; null where there is none that the calendar has
 */
export function writtenDay(moment: string): string | null {
  const day = numbered(moment) ?? worded(moment);
  return day !== null && parseEdtf(day) !== null ? day : null;
}

function numbered(moment: string): string | null {
  const [, year, month, date] = /^\s*(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(moment) ?? [];
  return year && month && date ? `${year}-${month}-${date}` : null;
}

function worded(moment: string): string | null {
  const [, date, name, year] = /\b(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})\b/i.exec(moment) ?? [];
  if (date && name && year) return isoOf(year, name, date);
  const [, before, number, after] = /\b([a-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})\b/i.exec(moment) ?? [];
  return before && number && after ? isoOf(after, before, number) : null;
}

function isoOf(year: string, name: string, date: string): string | null {
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}` : null;
}
