import { type DateStyle, formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { Explanation } from './Explanation.tsx';
import { Figure } from './Figure.tsx';
import { Fitted } from './Fitted.tsx';

/** Days since the last in-person bilateral meeting: to the data's date, which is named. */
export function SinceFigure({ figures: { gaps, sinceLast } }: { figures: KeyFigures }) {
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
  const how = last
    ? t('keyFigures.since.how', { date: on('long'), end: formatDay(coverage.end, 'long', translator) })
    : t('keyFigures.since.noneHow');
  return (
    <Figure
      title={title}
      name={
        last ? (
          <Fitted
            wide={t('keyFigures.since', { date: on('long') })}
            narrow={t('keyFigures.since.narrow', { date: on('short') })}
            phone={phone}
          />
        ) : (
          <Fitted wide={title} phone={phone} />
        )
      }
      value={sinceLast === null ? '–' : number(sinceLast)}
      {...unit}
      note={last ? <Fitted wide={to('long')} narrow={to('short')} /> : t('keyFigures.since.none')}
    >
      {(close) => (
        <Explanation
          title={title}
          text={[
            how,
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
