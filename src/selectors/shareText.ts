import type { Translator } from '#i18n/Translator.ts';

/** With fewer contacts than this a percentage says too much: a share is given as a fraction. */
export const fewContacts = 10;

/** Some of all contacts in words: `7 of 13 contacts (54%)`, or `7 of 9 contacts` of few. */
export function amountInWords(count: number, all: number, { t, percent }: Translator): string {
  return all < fewContacts
    ? t('count.ofContacts', { count, total: all })
    : t('topics.amountOf', { count, total: all, share: percent(count / all) });
}

/** A share in figures: `44%`, or `7/9` of few. */
export function shareText(count: number, all: number, { number, percent }: Translator): string {
  if (all === 0) return '–';
  return all < fewContacts ? `${number(count)}/${number(all)}` : percent(count / all);
}
