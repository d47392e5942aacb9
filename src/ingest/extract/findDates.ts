import * as chrono from 'chrono-node/en';
import { calendarDay, type Day, dayOf, millisecondsPerDay } from '#model/day.ts';
import { monthSpan, type Span } from './calendar.ts';
import { meetingWords, phoneWords, visitWords } from './cues.ts';
import { joinPairs, widenToPair } from './joinDates.ts';
import { relativeDates } from './relativeDates.ts';
import { type Leaning, resolveMoment } from './resolveMoment.ts';
import type { Stretch } from './Sentence.ts';

export type DateFound = Stretch & {
  readonly span: Span;
  /** When something was said or published, rather than when it happened. */
  readonly isOfReport?: boolean;
};

export type DateTerms = {
  /** The day of publication; null leaves dates that need one unread. */
  readonly reference: Day | null;
  /** Which way a date at a position leans. */
  readonly leaningAt: (position: number) => Leaning;
  /** The last date that was spoken of: “the next day” counts from it. */
  readonly previous: Day | null;
  /** The last one to come, if it was spoken of after that: “the same day” of what is planned. */
  readonly ahead?: Day | null;
};

/** Longer than any sentence that was meant to be read. */
const longestText = 3000;
/** More than any sentence that was meant to be read says. */
const mostDates = 24;
/** “the ministry said late on Friday” */
const reporting =
  /\b(?:said|says|reported|told (?:\p{L}+ )?(?:reporters|journalists|the (?:press|media))|announced|wrote|tweeted|posted|stated|confirmed|published|declared|added|according to [^,.]{3,60})(?: (?:in|at|on) (?:(?! that )[^,.]){1,60}?)?(?:\s+(?:late|early|earlier|later))?(?:\s+on)?\s*$/iu;
/** Within “August 31-September 1”; as long as what takes its place. */
const betweenMonths = /(?<=\d)-(?=\p{Lu}\p{L}{2,} \d)|(?<=\p{L})-(?=\d{1,2} \p{Lu})/gu;

/**
 * Dates of a sentence, resolved against the day of publication: a weekday or a day without a year is the last one,
 * or the next one where the words around it speak of what is to come. A month stays a month.
 */
export function findDates(text: string, terms: DateTerms): DateFound[] {
  if (text.length > longestText) return [];
  const parsed = parse(text, terms);
  const own = relativeDates(text, terms, parsed);
  const read = parsed.filter((one) => !own.some((other) => doCover(other, one)));
  const inOrder = [...own, ...read].sort((a, b) => a.start - b.start);
  const joined = joinPairs(text, inOrder);
  return joined
    .filter((date) => !joined.some((other) => isWithin(other, date)))
    .map((date) => ({
      ...date,
      end: date.end - (/[\s,;.]*$/.exec(text.slice(date.start, date.end))?.[0].length ?? 0),
      isOfReport: reporting.test(text.slice(0, date.start)),
    }));
}

/** “next week, on July 14”: the finer of two in a row. */
function isWithin({ span, start }: DateFound, wider: DateFound): boolean {
  const isNext = start >= wider.end && start - wider.end <= 8;
  const isFiner = span.to - span.from < wider.span.to - wider.span.from;
  return isNext && isFiner && span.from >= wider.span.from && span.to <= wider.span.to;
}

function doCover(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function parse(text: string, terms: DateTerms): DateFound[] {
  const noon = ((terms.reference ?? dayOf(2000, 1, 1)) + 0.5) * millisecondsPerDay;
  return chrono.casual
    .parse(text.replace(betweenMonths, '–'), { instant: new Date(noon), timezone: 0 })
    .slice(0, mostDates)
    .flatMap((parsed) => resolve(text, parsed, terms));
}

function resolve(text: string, parsed: chrono.ParsedResult, terms: DateTerms): DateFound[] {
  const { index: start, text: words } = parsed;
  // “last month’s killing” dates something else, and “since Tuesday” is no date of anything.
  if (isOfElse(text, start, start + words.length)) return [];
  const span = resolveMoment(parsed, terms.leaningAt(start), terms.reference);
  if (!span) return [];
  // “towards the end of December” is no certain day of it.
  if (/\b(?:end|middle|beginning|start|close) of\b|\bmid\b/i.test(words) && span.precision === 'day') {
    const { year, month } = calendarDay(span.from);
    return [{ start, end: start + words.trimEnd().length, span: monthSpan(year, month) }];
  }
  const isAround = /\b(?:around|about|circa)\s+$/iu.test(text.slice(0, start)) && span.precision === 'day';
  const said = isAround ? { ...span, isApproximate: true } : span;
  return [widenToPair(text, { start, end: start + words.trimEnd().length, span: said })];
}

/** “since the fighting began in February”, but not “since they met in Goa in May”. */
function isSinceElse(before: string): boolean {
  const [since] = /\bsince [^,.;]{3,90}$/iu.exec(before) ?? [];
  return (
    since !== undefined && ![meetingWords, visitWords, phoneWords].some((words) => since.search(words) >= 0)
  );
}

/** “for the first time since July 3, when they met in Astana”: the date of that. */
export function isSinceWhen(text: string, start: number, end: number): boolean {
  return /\bsince\s+$/iu.test(text.slice(0, start)) && /^,? when\b/i.test(text.slice(end));
}

function isOfElse(text: string, start: number, end: number): boolean {
  const isPossessive = /^['’]s/.test(text.slice(end)) && !/day$/i.test(text.slice(start, end));
  if (isSinceWhen(text, start, end)) return false;
  return (
    isPossessive ||
    /\b(?:since|until|till|by|from|as of)\s+(?:(?:the|late|early|mid|last|next|this|around|about|at least|sometime|some time|end of|the end of)\s+)?$/iu.test(
      text.slice(0, start),
    ) ||
    isSinceElse(text.slice(0, start)) ||
    /\b(?:before|after)\b/i.test(text.slice(start, end)) ||
    (/\b(?:the|their|its)\s+$/i.test(text.slice(0, start)) &&
      /^ (?:summit|session|gathering)\b/i.test(text.slice(end))) ||
    /^(?:now$|(?:over |in |for )?(?:the )?(?:last|past) (?:few|several|couple)|(?:a )?(?:few|couple of|several) (?:days|weeks|months|years)\b)/i.test(
      text.slice(start, end),
    )
  );
}
