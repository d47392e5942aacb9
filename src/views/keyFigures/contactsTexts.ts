import type { Translator } from '#i18n/Translator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import type { FigureTexts } from './FigureTexts.ts';

/** How many contacts and documents. */
export function contactsTexts(
  { documents, local, rate }: KeyFigures,
  count: number,
  { t, number }: Translator,
): FigureTexts {
  const ofReports = local > 0 ? [t('count.local', { count: local })] : [];
  const behind = [...ofReports, t('count.documents', { count: documents })].join(' · ');
  const perYear = rate ? t('keyFigures.rate.brief', { rate: number(rate.perYear, 1) }) : behind;
  return {
    name: t('keyFigures.contacts'),
    value: number(count),
    note: { wide: behind, phone: ofReports[0] ?? perYear },
  };
}
