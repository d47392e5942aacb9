import type { ParsedResult } from 'chrono-node/en';
import { calendarDay, type Day, dayOf } from '#model/day.ts';
import { monthSpan, oneDay, type Span, yearSpan } from './calendar.ts';

/** Which way a date leans that could be of two years or weeks; `near` is past unless the next one is close. */
export type Leaning = 'past' | 'future' | 'near';

/** Days ahead that are close. */
const closeDays = 45;

type Moment = ParsedResult['start'];
/** What a date leaves open: which week, or which year, it is of. */
type Open = 'week' | 'year' | null;

/** “may”, “march” and “sat” are words, too. */
const plainWord = /^\W*(?:(?:last|this|next|on|late|early)\s+)?(?:may|march|mar|sat|sun|wed|mon)\b/;
const duration = /^(?:in|within|for|over|after)\b.*\b(?:year|month|week|day|hour|minute)s?\b/iu;

/**
 * The days that a parsed date means; null where it means none.
 *
 * @param reference the day of publication; without one, only dates with a year are read
 */
export function resolveMoment(parsed: ParsedResult, leaning: Leaning, reference: Day | null): Span | null {
  const { text, start, end } = parsed;
  if (/\bago\b/.test(text)) return agoSpan(text, dayOfMoment(start));
  const precision = precisionOf(start);
  if (precision === null || isNoDate(text, precision)) return null;
  const open = openOf(start);
  if (reference === null) return open === null ? fixedSpan(start, end, precision) : null;
  if (precision === 'year') return yearSpan(calendarDay(dayOfMoment(start)).year);
  if (precision === 'month') return monthOf(dayOfMoment(start), open, leaning, reference);
  const from = leant(dayOfMoment(start), open, leaning, reference);
  return { from, to: from + lengthOf(start, end), precision };
}

function isNoDate(text: string, precision: Span['precision']): boolean {
  return duration.test(text) || (precision !== 'year' && plainWord.test(text));
}

function precisionOf(moment: Moment): Span['precision'] | null {
  if (moment.isCertain('day') || moment.isCertain('weekday')) return 'day';
  if (moment.isCertain('month')) return 'month';
  return moment.isCertain('year') ? 'year' : null;
}

function openOf(moment: Moment): Open {
  if (moment.isCertain('year')) return null;
  return moment.isCertain('weekday') && !moment.isCertain('day') ? 'week' : 'year';
}

function fixedSpan(start: Moment, end: Moment | null | undefined, precision: Span['precision']): Span {
  const day = dayOfMoment(start);
  const { year, month } = calendarDay(day);
  if (precision === 'year') return yearSpan(year);
  return precision === 'month'
    ? monthSpan(year, month)
    : { from: day, to: day + lengthOf(start, end), precision };
}

/** Days that an interval adds to its first; longer than a month is none that was meant. */
function lengthOf(start: Moment, end: Moment | null | undefined): number {
  if (!end?.isCertain(start.isCertain('day') ? 'day' : 'weekday')) return 0;
  const length = dayOfMoment(end) - dayOfMoment(start);
  return length > 0 && length < 32 ? length : 0;
}

function monthOf(day: Day, open: Open, leaning: Leaning, reference: Day): Span {
  const { year, month: of } = calendarDay(day);
  if (open === null) return monthSpan(year, of);
  const now = calendarDay(reference);
  const ahead = monthSpan(of >= now.month ? now.year : now.year + 1, of);
  const isNear = leaning === 'near' && ahead.from - reference <= closeDays;
  if (leaning !== 'future' && !isNear) return monthSpan(of <= now.month ? now.year : now.year - 1, of);
  return ahead;
}

function agoSpan(words: string, day: Day): Span | null {
  if (/\bday/.test(words)) return oneDay(day);
  const { year, month: of } = calendarDay(day);
  return /\b(?:week|month)/.test(words) ? { ...monthSpan(year, of), isApproximate: true } : null;
}

/** The last or the next day of its kind, seen from the day of publication, which is itself both. */
function leant(day: Day, open: Open, leaning: Leaning, reference: Day): Day {
  if (open === null) return day;
  if (open === 'week') {
    const back = (((reference - day) % 7) + 7) % 7;
    return leaning === 'past' ? reference - back : reference + ((7 - back) % 7);
  }
  const { month: of, date } = calendarDay(day);
  const { year } = calendarDay(reference);
  const years = [year - 1, year, year + 1].map((one) => dayOf(one, of, date));
  const [before, after] = [
    years.filter((one) => one <= reference).at(-1),
    years.find((one) => one >= reference),
  ];
  const isAhead = leaning === 'future' || (leaning === 'near' && (after ?? day) - reference <= closeDays);
  return (isAhead ? after : before) ?? day;
}

function dayOfMoment(moment: Moment): Day {
  return dayOf(moment.get('year') ?? 0, moment.get('month') ?? 1, moment.get('day') ?? 1);
}
