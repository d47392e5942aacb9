import { calendarDay, dayOf } from '#model/day.ts';
import { monthSpan, type Span } from './calendar.ts';
import type { DateFound } from './findDates.ts';

const secondDay =
  /^\s*(?:and|&|,)\s*(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?:[%:.]\d|per|a\.?m|p\.?m|million|billion))/iu;
const firstDay = /(\d{1,2})(?:st|nd|rd|th)?\s*(?:and|&|to|,)\s*$/iu;
/** The name of a month or of a weekday. */
const month = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u;

/** “July 3 and 4”, “27 and 28 December”: two days in one date. */
export function widenToPair(text: string, found: DateFound): DateFound {
  const { span, start, end } = found;
  if (span.precision !== 'day' || span.from !== span.to || !month.test(text.slice(start, end))) return found;
  const { year, month: of, date } = calendarDay(span.from);
  const isDayFirst = /^\W*(?:on\s+)?\d/.test(text.slice(start, end));
  const after = isDayFirst ? null : secondDay.exec(text.slice(end, end + 20));
  if (after && Number(after[1]) === date + 1)
    return { start, end: end + after[0].length, span: { ...span, to: dayOf(year, of, date + 1) } };
  const before = isDayFirst ? firstDay.exec(text.slice(Math.max(0, start - 20), start)) : null;
  if (before && Number(before[1]) < date)
    return {
      start: start - before[0].length,
      end,
      span: { ...span, from: dayOf(year, of, Number(before[1])) },
    };
  return found;
}

/** Two dates side by side, as in “Wednesday and Thursday”, are one interval; a year behind a month is its year. */
export function joinPairs(text: string, dates: readonly DateFound[]): DateFound[] {
  const joined: DateFound[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, date.start).trim() : null;
    if (last && isYearOf(last.span, date.span, between)) {
      const { year } = calendarDay(date.span.from);
      joined[joined.length - 1] = { ...last, end: date.end, span: inYear(last.span, year) };
    } else if (last && isPair(last.span, date.span, between)) {
      joined[joined.length - 1] = { ...last, end: date.end, span: { ...last.span, to: date.span.to } };
    } else joined.push(date);
  }
  return joined;
}

function isYearOf(first: Span, second: Span, between: string | null): boolean {
  return second.precision === 'year' && first.precision !== 'year' && /^(?:of)?$/.test(between ?? '-');
}

function inYear(span: Span, year: number): Span {
  const { month: of, date } = calendarDay(span.from);
  if (span.precision === 'month') return monthSpan(year, of);
  const from = dayOf(year, of, date);
  return { ...span, from, to: from + span.to - span.from };
}

function isPair(first: Span, second: Span, between: string | null): boolean {
  const areDays = first.precision === 'day' && second.precision === 'day';
  return areDays && /^(?:and|&|to|-|–)(?: on)?$/.test(between ?? '') && second.to - first.to === 1;
}
