import type { Translator } from '#i18n/Translator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import type { FigureTexts } from './FigureTexts.ts';

/** How many contacts and documents. */
export function contactsTexts(
  { documents, rate }: KeyFigures,
  count: number,
  { t, number }: Translator,
): FigureTexts {
  const behind = t('count.documents', { count: documents });
  const perYear = rate ? t('keyFigures.rate.brief', { rate: number(rate.perYear, 1) }) : behind;
  return {
    name: t('keyFigures.contacts'),
    value: number(count),
    note: { wide: behind, phone: perYear },
  };
}
