import type { Translator } from '#i18n/Translator.ts';
import { daysPerYear, type KeyFigures, type Rate } from '#selectors/keyFigures.ts';
import type { FigureTexts } from './FigureTexts.ts';

/** Contacts per year, and over which span. */
export function rateTexts({ rate }: KeyFigures, { t, number }: Translator): FigureTexts {
  const span =
    rate &&
    (isShort(rate)
      ? t('keyFigures.rate.overDays', { days: rate.days })
      : t('keyFigures.rate.overYears', { years: number(rate.days / daysPerYear, 1) }));
  return {
    name: t('keyFigures.rate'),
    value: rate ? number(rate.perYear, 1) : '–',
    note: span ?? t('keyFigures.rate.none'),
  };
}

/** Less than a year. */
export function isShort({ days }: Rate): boolean {
  return days < Math.floor(daysPerYear);
}
