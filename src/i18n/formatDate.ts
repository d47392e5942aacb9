import type { Translator } from './Translator.ts';

/** How long a date may be: `17 November 2025`, `17 Nov 2025`, `Nov 2025`. */
export type DateStyle = 'long' | 'short' | 'month';

/** What is known of a date, as `parseEdtf` gives it; days are UTC day numbers. */
export type KnownDate = {
  readonly from: number;
  readonly to: number;
  readonly precision: 'day' | 'month' | 'year';
  readonly isApproximate: boolean;
};

const millisecondsPerDay = 86_400_000;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** A day in words. Dates are read as UTC, so that no time zone moves them. */
export function formatDay(day: number, style: DateStyle, { locale }: Translator): string {
  return polished(formatter(locale, optionsOf(style)).format(day * millisecondsPerDay), style);
}

/** A month and year, e.g. `November 2025`. */
export function formatMonth(day: number, length: 'long' | 'short', { locale }: Translator): string {
  const format = formatter(locale, { month: length, year: 'numeric' });
  return polished(format.format(day * millisecondsPerDay), length);
}

/** A date as exactly as it is known and no better: `January 2020`, `about 16 June 2025`, `3–4 July 2023`. */
export function formatKnownDate(date: KnownDate, style: DateStyle, translator: Translator): string {
  const words = polished(exactWords(date, style, translator), style);
  return date.isApproximate ? translator.t('date.about', { date: words }) : words;
}

/** Two days as a span in words, shortened to months or years where it covers them whole: `January 2022 to June 2024`. */
export function formatSpan(from: number | null, to: number | null, translator: Translator): string {
  const start = from === null ? '' : formatEnd(from, isFirstOfMonth(from), translator);
  const end = to === null ? '' : formatEnd(to, isFirstOfMonth(to + 1), translator);
  if (from === null) return translator.t('date.until', { date: end });
  if (to === null) return translator.t('date.since', { date: start });
  return start === end ? start : translator.t('date.fromTo', { from: start, to: end });
}

function formatEnd(day: number, isMonthEdge: boolean, translator: Translator): string {
  return isMonthEdge ? formatMonth(day, 'long', translator) : formatDay(day, 'long', translator);
}

function isFirstOfMonth(day: number): boolean {
  return new Date(day * millisecondsPerDay).getUTCDate() === 1;
}

function exactWords({ from, to, precision }: KnownDate, style: DateStyle, { locale }: Translator): string {
  const unit = precision === 'day' ? optionsOf(style) : optionsOfUnit(precision, style);
  const format = formatter(locale, unit);
  if (
    precision === 'day'
      ? from === to
      : format.format(from * millisecondsPerDay) === format.format(to * millisecondsPerDay)
  )
    return format.format(from * millisecondsPerDay);
  return format.formatRange(from * millisecondsPerDay, to * millisecondsPerDay);
}

function optionsOf(style: DateStyle): Intl.DateTimeFormatOptions {
  if (style === 'month') return { month: 'short', year: 'numeric' };
  return { day: 'numeric', month: style, year: 'numeric' };
}

function optionsOfUnit(precision: 'month' | 'year', style: DateStyle): Intl.DateTimeFormatOptions {
  if (precision === 'year') return { year: 'numeric' };
  return { month: style === 'long' ? 'long' : 'short', year: 'numeric' };
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let known = formatters.get(key);
  if (!known) {
    known = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    formatters.set(key, known);
  }
  return known;
}

/**
 * Russian ends a date with `г.` for *year*: in running text it is held to the figure before it, in
 * lists and on marks it is left out, as newspapers do.
 */
function polished(words: string, style: DateStyle): string {
  return words.replace(/\s*г\.$/, style === 'long' ? '\u00a0г.' : '');
}
