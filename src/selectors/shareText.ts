import type { Translator } from '#i18n/Translator.ts';

/** With fewer contacts than this a percentage says too much: a share is given as a fraction. */
export const fewContacts = 10;

/** A share in figures: `44%`, or `7/9` of few. */
export function shareText(count: number, all: number, { number, percent }: Translator): string {
  if (all === 0) return '–';
  return all < fewContacts ? `${number(count)}/${number(all)}` : percent(count / all);
}
