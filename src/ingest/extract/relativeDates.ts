import { calendarDay, type Day, dayOf } from '#model/day.ts';
import { monthSpan, oneDay, weekSpan, yearSpan } from './calendar.ts';
import type { DateFound, DateTerms } from './findDates.ts';

const numbers = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};
const weekWords = /\b(this|last|next|past|previous|coming|following)\s+week\b(?!end)/giu;
const yearWords =
  /\b(?:in|during|since|from|(?<=\b(?:summer|autumn|winter|spring|fall|visit|meeting|talks|summit|beginning|end|start) )of)\s+((?:19|20)\d\d)\b(?![-–/]\d)/gu;
const besideDay =
  /\b(?:(a|one|two|three|four|five|six|seven|eight|nine|ten)\s+days?\s+(earlier|later|(?:before|after)(?:(?= that)|(?=[.,;])|$))|the\s+(next|following|previous|same)\s+day|(?:the|on the)\s+day\s+(before|after)(?= that|[.,;]|$))/giu;
const besideMonth =
  /\b(?:the\s+(next|following|previous|preceding|same)|(?:(?:earlier|later|early|late)\s+)?(that))\s+month\b(?!['’])/giu;
const ordinal = /\b(?:on|of) the (\d{1,2})(?:st|nd|rd|th)\b(?=[,.;)]|$| (?:in|at|for|with)\b)/giu;
const dayParts = /\b(?:this\s+(?:morning|afternoon|evening)|tonight)\b/giu;
const monthBefore = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/u;

/** Dates that are said by their distance from another, and years by themselves. */
export function relativeDates(text: string, terms: DateTerms, parsed: readonly DateFound[]): DateFound[] {
  return [...weekDates(text, terms.reference), ...neighbours(text, terms, parsed), ...yearDates(text)];
}

function weekDates(text: string, reference: Day | null): DateFound[] {
  if (reference === null) return [];
  return [...text.matchAll(weekWords)].map(({ 0: words, 1: which = '', index }) => {
    const weeks = /this/i.test(which) ? 0 : /next|coming|following/i.test(which) ? 1 : -1;
    return { start: index, end: index + words.length, span: weekSpan(reference, weeks) };
  });
}

/** “The next day” and its like, counted from the date before them, and parts of the day of publication. */
function neighbours(
  text: string,
  { previous, reference, ahead, leaningAt }: DateTerms,
  read: readonly DateFound[],
): DateFound[] {
  const beside = [...text.matchAll(besideDay)].flatMap((match) => {
    const before = read.filter(({ end }) => end <= match.index).at(-1)?.span.from;
    const next = leaningAt(match.index) === 'future' ? ahead : null;
    const base = before ?? next ?? previous ?? reference;
    if (base === null) return [];
    return [
      { start: match.index, end: match.index + match[0].length, span: oneDay(base + daysBeside(match)) },
    ];
  });
  const parts = [...text.matchAll(dayParts)].flatMap(({ 0: part, index }) =>
    reference === null ? [] : [{ start: index, end: index + part.length, span: oneDay(reference) }],
  );
  return [
    ...beside,
    ...parts,
    ...ordinalDays(text, previous ?? reference, read),
    ...besideMonths(text, previous ?? reference, read),
  ];
}

function besideMonths(text: string, from: Day | null, read: readonly DateFound[]): DateFound[] {
  return [...text.matchAll(besideMonth)].flatMap(({ 0: words, 1: which = 'same', index }) => {
    const base = read.filter(({ end }) => end <= index).at(-1)?.span.from ?? from;
    if (base === null) return [];
    const { year, month } = calendarDay(base);
    const span = monthSpan(year, month + (/^s/i.test(which) ? 0 : /^p/i.test(which) ? -1 : 1));
    return [{ start: index, end: index + words.length, span }];
  });
}

/** “on the 9th”: of the month that was spoken of. */
function ordinalDays(text: string, from: Day | null, read: readonly DateFound[]): DateFound[] {
  return [...text.matchAll(ordinal)].flatMap(({ 0: words, 1: date, index }) => {
    const base = read.filter(({ end }) => end <= index).at(-1)?.span.from ?? from;
    if (base === null) return [];
    const { year, month } = calendarDay(base);
    return [{ start: index, end: index + words.length, span: oneDay(dayOf(year, month, Number(date))) }];
  });
}

function daysBeside([, count, side, next, day]: RegExpExecArray): number {
  const which = side ?? next ?? day ?? '';
  if (/same/i.test(which)) return 0;
  const days = numbers[(count?.toLowerCase() ?? 'one') as keyof typeof numbers] ?? 1;
  return /earlier|before|previous/i.test(which) ? -days : days;
}

/** Years by themselves; “since 2019” is no date of anything. */
function yearDates(text: string): DateFound[] {
  return [...text.matchAll(yearWords)].flatMap(({ 0: words, 1: year, index }) => {
    const isPartOfDate = monthBefore.test(text.slice(Math.max(0, index - 12), index));
    if (/^(?:since|from)/i.test(words) || isPartOfDate) return [];
    return [{ start: index, end: index + words.length, span: yearSpan(Number(year)) }];
  });
}
