import type { ComparedTimes } from '#filter/ComparedTimes.ts';
import { formatDay, formatSpan } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';

/** The two periods in words. */
export type PeriodWords = { readonly before: string; readonly after: string };

/** `before 24 February 2022` and `from 24 February 2022`, or each period as its span of days. */
export function periodWords(times: ComparedTimes, translator: Translator): PeriodWords {
  const { before, after } = times;
  const words = {
    before: formatSpan(before.from, before.to, translator),
    after: formatSpan(after.from, after.to, translator),
  };
  const day = splitDay(times);
  if (day === null) return words;
  const date = formatDay(day, 'long', translator);
  return {
    before: translator.t('topics.compare.before', { date }),
    after: translator.t('date.since', { date }),
  };
}

/** The day that parts the two periods, where they are all before it and all from it on. */
export function splitDay({ before, after }: ComparedTimes): number | null {
  const isSplit = before.from === null && after.to === null && after.from !== null;
  return isSplit && before.to === after.from - 1 ? after.from : null;
}

/** A change in whole points with its sign, a true minus; nothing before 0. */
export function signedPoints(whole: number, { number }: Pick<Translator, 'number'>): string {
  return `${whole > 0 ? '+' : whole < 0 ? '−' : ''}${number(Math.abs(whole))}`;
}
