import { formatKnownDate } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { KeyFigures } from '#selectors/keyFigures.ts';
import type { MeetingGap, MeetingGaps } from '#selectors/meetingGaps.ts';
import type { FigureTexts, FittedText } from './FigureTexts.ts';

/** With fewer gaps than this, their number is shown. */
const amplyMany = 10;

/** The median and the longest gap between in-person bilateral meetings. */
export function gapTexts({ gaps, isNarrowed }: KeyFigures, translator: Translator): FigureTexts {
  const { t, number } = translator;
  const { median } = gaps;
  const unit = median === null ? {} : { unit: t('keyFigures.days', { count: median }), joint: ' · ' };
  return {
    name: {
      wide: t(isNarrowed ? 'keyFigures.gap.selection' : 'keyFigures.gap'),
      narrow: t(isNarrowed ? 'keyFigures.gap.selection' : 'keyFigures.gap.narrow'),
      phone: t('keyFigures.gap.phone'),
    },
    value: median === null ? '–' : number(median, Number.isInteger(median) ? 0 : 1),
    ...unit,
    note: gapNote(gaps, translator),
  };
}

/** The longest gap and its months; few gaps are counted, too few are the note. */
function gapNote({ gaps, median, longest }: MeetingGaps, translator: Translator): FittedText {
  const { t, number } = translator;
  const count = gaps.length;
  if (median === null || longest === null) return t('keyFigures.gap.tooFew', { count });
  const days = number(longest.days);
  const brief = t('keyFigures.gap.longest', { days });
  const full = t('keyFigures.gap.longestWhen', { days, months: monthsOf(longest, translator) });
  if (count >= amplyMany) return { wide: full, phone: brief };
  const few = t('keyFigures.gap.count', { count });
  return { wide: `${few}, ${full}`, narrow: `${few}, ${brief}`, phone: few };
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
