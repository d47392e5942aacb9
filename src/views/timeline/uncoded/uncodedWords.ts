import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { UncodedSpan } from '#selectors/timelineUncoded.ts';

/** What is written over time that was not coded: in full, and in short. */
export function uncodedWords(translator: Translator) {
  return ({ side, day }: UncodedSpan) =>
    [
      translator.t(`timeline.notCoded.${side}`, { date: formatDay(day, 'long', translator) }),
      translator.t('timeline.legend.uncoded'),
    ] as const;
}
