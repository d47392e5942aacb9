import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import { fewestGaps, type MeetingGap, type MeetingGaps } from '#selectors/meetingGaps.ts';
import { Explanation, latestFirst } from './Explanation.tsx';
import { Figure } from './Figure.tsx';
import { Fitted } from './Fitted.tsx';

/** With fewer gaps than this, their number is shown. */
const amplyMany = 10;

/** The median and the longest gap between in-person bilateral meetings. */
export function GapFigure({ figures: { gaps, isNarrowed } }: { figures: KeyFigures }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const { median, longest } = gaps;
  const unit = median === null ? {} : { unit: t('keyFigures.days', { count: median }), joint: ' · ' };
  return (
    <Figure
      title={t('keyFigures.gap')}
      name={
        <Fitted
          wide={t(isNarrowed ? 'keyFigures.gap.selection' : 'keyFigures.gap')}
          narrow={t(isNarrowed ? 'keyFigures.gap.selection' : 'keyFigures.gap.narrow')}
          phone={t('keyFigures.gap.phone')}
        />
      }
      value={median === null ? '–' : number(median, Number.isInteger(median) ? 0 : 1)}
      {...unit}
      note={<GapNote gaps={gaps} />}
    >
      {(close) => (
        <Explanation
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

/** The longest gap and its months; few gaps are counted, too few are the note. */
function GapNote({ gaps: { gaps, median, longest } }: { gaps: MeetingGaps }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const count = gaps.length;
  if (median === null || longest === null) return t('keyFigures.gap.tooFew', { count });
  const days = number(longest.days);
  const brief = t('keyFigures.gap.longest', { days });
  const full = t('keyFigures.gap.longestWhen', { days, months: monthsOf(longest, translator) });
  if (count >= amplyMany) return <Fitted wide={full} phone={brief} />;
  const few = t('keyFigures.gap.count', { count });
  return <Fitted wide={`${few}, ${full}`} narrow={`${few}, ${brief}`} phone={few} />;
}

function monthsOf({ from, to }: MeetingGap, translator: Translator): string {
  const months = {
    from: from.span.from,
    to: to.span.from,
    precision: 'month',
    isApproximate: false,
  } as const;
  return formatKnownDate(months, 'short', translator);
}

function gapText({ gaps, undated }: MeetingGaps, { t }: Translator): string[] {
  return [
    t('keyFigures.gap.how', { fewest: fewestGaps, count: gaps.length }),
    t('keyFigures.meetings'),
    undated.length > 0 ? t('keyFigures.meetings.undated', { count: undated.length }) : '',
    t('keyFigures.gap.silence'),
  ];
}
