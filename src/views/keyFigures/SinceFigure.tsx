import { type DateStyle, formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Day } from '#model/day.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { Explanation } from './Explanation.tsx';
import { Figure } from './Figure.tsx';
import { Fitted } from './Fitted.tsx';

/** Days since the last in-person bilateral meeting: to the data's date, which is named. */
export function SinceFigure({ figures }: { figures: KeyFigures }) {
  const { gaps, sinceLast, isNarrowed, endsEarly } = figures;
  const translator = useTranslator();
  const { t, number } = translator;
  const { coverage } = useDataset();
  const { last, undated } = gaps;
  const on = (style: DateStyle) => (last ? formatDay(last.span.from, style, translator) : '');
  const to = (style: DateStyle) =>
    t('keyFigures.since.to', { date: formatDay(coverage.end, style, translator) });
  const title = t('keyFigures.since.undated');
  const phone = t('keyFigures.since.phone');
  const unit = sinceLast === null ? {} : { unit: t('keyFigures.days', { count: sinceLast }), joint: ', ' };
  return (
    <Figure
      title={title}
      name={
        last ? (
          <Fitted
            wide={t(isNarrowed ? 'keyFigures.since.selection' : 'keyFigures.since', { date: on('long') })}
            narrow={t(isNarrowed ? 'keyFigures.since.selection' : 'keyFigures.since.narrow', {
              date: on('short'),
            })}
            phone={phone}
          />
        ) : (
          <Fitted wide={title} phone={phone} />
        )
      }
      value={sinceLast === null ? '–' : number(sinceLast)}
      {...unit}
      note={
        sinceLast === null ? (
          t(endsEarly ? 'keyFigures.since.endsEarly' : 'keyFigures.since.none')
        ) : (
          <Fitted wide={to('long')} narrow={to('short')} />
        )
      }
    >
      {(close) => (
        <Explanation
          title={title}
          text={[
            sinceText(figures, coverage.end, translator),
            t('keyFigures.meetings'),
            undated.length > 0 ? t('keyFigures.meetings.undated', { count: undated.length }) : '',
          ]}
          groups={[{ heading: t('keyFigures.behind', { count: 1 }), contacts: last ? [last] : [] }]}
          close={close}
        />
      )}
    </Figure>
  );
}

/** How the figure is computed, or why there is none. */
function sinceText({ gaps: { last }, endsEarly }: KeyFigures, end: Day, translator: Translator): string {
  const { t } = translator;
  if (endsEarly) return t('keyFigures.since.endsEarlyHow');
  if (!last) return t('keyFigures.since.noneHow');
  const words = (day: Day) => formatDay(day, 'long', translator);
  return t('keyFigures.since.how', { date: words(last.span.from), end: words(end) });
}
