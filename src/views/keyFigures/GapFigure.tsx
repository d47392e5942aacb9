import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { fewestGaps, type MeetingGaps } from '#selectors/meetingGaps.ts';
import { Figure } from './Figure.tsx';
import { gapTexts } from './gapTexts.ts';
import { LazyExplanation } from './LazyExplanation.tsx';
import { latestFirst } from './latestFirst.ts';

/** The median and the longest gap between in-person bilateral meetings. */
export function GapFigure({ figures }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t } = translator;
  const { gaps } = figures;
  const { longest } = gaps;
  return (
    <Figure title={t('keyFigures.gap')} texts={gapTexts(figures, translator)}>
      {(close) => (
        <LazyExplanation
          title={t('keyFigures.gap')}
          text={gapText(gaps, translator)}
          groups={[
            {
              heading: t('keyFigures.gap.ends', { days: longest?.days ?? 0 }),
              contacts: longest ? [longest.from, longest.to] : [],
            },
            {
              heading: t('keyFigures.meetings.all', { count: gaps.meetings.length }),
              contacts: latestFirst(gaps.meetings),
            },
          ]}
          close={close}
        />
      )}
    </Figure>
  );
}

function gapText({ gaps, undated }: MeetingGaps, { t }: Translator): string[] {
  return [
    t('keyFigures.gap.how', { fewest: fewestGaps, count: gaps.length }),
    t('keyFigures.meetings'),
    undated.length > 0 ? t('keyFigures.meetings.undated', { count: undated.length }) : '',
    t('keyFigures.gap.silence'),
  ];
}
