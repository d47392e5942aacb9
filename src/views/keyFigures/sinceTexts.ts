import { type DateStyle, formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Day } from '#model/day.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import type { FigureTexts } from './FigureTexts.ts';

/**
 * Days since the last in-person bilateral meeting: to the data's date, which is named.
 *
 * @param end the data's date
 */
export function sinceTexts(figures: KeyFigures, end: Day, translator: Translator): FigureTexts {
  const { gaps, sinceLast, isNarrowed, endsEarly } = figures;
  const { t, number } = translator;
  const { last } = gaps;
  const phone = t('keyFigures.since.phone');
  const to = (style: DateStyle) => t('keyFigures.since.to', { date: formatDay(end, style, translator) });
  const unit = sinceLast === null ? {} : { unit: t('keyFigures.days', { count: sinceLast }), joint: ', ' };
  const named = (key: 'keyFigures.since' | 'keyFigures.since.narrow', style: DateStyle) =>
    t(isNarrowed ? 'keyFigures.since.selection' : key, {
      date: last ? formatDay(last.span.from, style, translator) : '',
    });
  return {
    name: last
      ? { wide: named('keyFigures.since', 'long'), narrow: named('keyFigures.since.narrow', 'short'), phone }
      : { wide: t('keyFigures.since.undated'), phone },
    value: sinceLast === null ? '–' : number(sinceLast),
    ...unit,
    note:
      sinceLast === null
        ? t(endsEarly ? 'keyFigures.since.endsEarly' : 'keyFigures.since.none')
        : { wide: to('long'), narrow: to('short') },
  };
}
