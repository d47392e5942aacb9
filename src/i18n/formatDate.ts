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

/**
 * Two days as a span in words, both inclusive, null is open: in years or months where it covers them
 * whole (`January 2022 to June 2024`, `2022`), else in days.
 */
export function formatSpan(from: number | null, to: number | null, translator: Translator): string {
  const unit = spanUnit(from, to);
  const words = (day: number) => formatUnit(day, unit, translator);
  if (from === null) return translator.t('date.until', { date: to === null ? '' : words(to) });
  if (to === null) return translator.t('date.since', { date: words(from) });
  const [start, end] = [words(from), words(to)];
  return start === end ? start : translator.t('date.fromTo', { from: start, to: end });
}

type SpanUnit = 'day' | 'month' | 'year';

/** The largest unit of which a span covers whole ones; an open end says nothing against months. */
function spanUnit(from: number | null, to: number | null): SpanUnit {
  const isFirst = (day: number | null) => day === null || utcDate(day).getUTCDate() === 1;
  if (!isFirst(from) || !isFirst(to === null ? null : to + 1)) return 'day';
  const isJanuary = (day: number | null) => day !== null && utcDate(day).getUTCMonth() === 0;
  return isJanuary(from) && isJanuary(to === null ? null : to + 1) ? 'year' : 'month';
}

function formatUnit(day: number, unit: SpanUnit, translator: Translator): string {
  if (unit === 'day') return formatDay(day, 'long', translator);
  if (unit === 'month') return formatMonth(day, 'long', translator);
  return polished(formatter(translator.locale, { year: 'numeric' }).format(utcDate(day)), 'long');
}

function utcDate(day: number): Date {
  return new Date(day * millisecondsPerDay);
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
  // Versions of the browsers' tables set the dash with thin spaces or none; between single words it stands close.
  return format.formatRange(utcDate(from), utcDate(to)).replace(/^(\S+)\s–\s/u, '$1–');
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

/** The day of an instant where the reader is: `28 November 2026`. The instant is an ISO time, such as a browser notes. */
export function formatInstant(iso: string, { locale }: Translator): string {
  return polished(new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date(iso)), 'long');
}
