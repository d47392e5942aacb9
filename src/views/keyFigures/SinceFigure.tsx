import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Day } from '#model/day.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { Figure } from './Figure.tsx';
import { LazyExplanation } from './LazyExplanation.tsx';
import { sinceTexts } from './sinceTexts.ts';

/** Days since the last in-person bilateral meeting: to the data's date, which is named. */
export function SinceFigure({ figures }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t } = translator;
  const { coverage } = useDataset();
  const { last, undated } = figures.gaps;
  const title = t('keyFigures.since.undated');
  return (
    <Figure title={title} texts={sinceTexts(figures, coverage.end, translator)}>
      {(close) => (
        <LazyExplanation
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
