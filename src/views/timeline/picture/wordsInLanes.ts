import type { Room } from '#export/Picture.ts';
import { timelineUncoded } from '#selectors/timelineUncoded.ts';
import { contextLines, type PlacedPeriod } from '#views/timeline/context/contextTracks.ts';
import type { Box, PlacedLabel } from '#views/timeline/lanes/labelBoxes.ts';
import { isClose, labelMarks } from '#views/timeline/lanes/labelMarks.ts';
import { type PlacedSilence, placeSilence } from '#views/timeline/lanes/placeSilence.ts';
import type { TimeScale } from '#views/timeline/timelineLayout.ts';
import { type PlacedUncoded, placeUncoded } from '#views/timeline/uncoded/placeUncoded.ts';
import { uncodedWords } from '#views/timeline/uncoded/uncodedWords.ts';
import { haloRadius } from './drawMarks.ts';
import type { LaidLanes } from './layLanes.ts';
import { type PlacedAdvice, placeAdvice } from './placeAdvice.ts';
import type { TimelineFacts } from './timelineFacts.ts';

/** The words in the lanes, each where nothing is in its way. */
export type WordsInLanes = {
  readonly labels: readonly PlacedLabel[];
  readonly silence: (PlacedSilence & { readonly words: string }) | null;
  readonly uncoded: readonly PlacedUncoded[];
  /** That no contact fits, where there is room for it. */
  readonly advice: PlacedAdvice | null;
};

export function wordsInLanes(
  facts: TimelineFacts,
  { lanes, lanesHeight, metrics }: LaidLanes,
  { measure, type }: Room,
  scale: TimeScale,
  placedPeriods: readonly PlacedPeriod[],
): WordsInLanes {
  const { dataset, translator, shown, periods, silence: silenceDays, isNarrowed } = facts;
  const { t } = translator;
  const lines = contextLines(placedPeriods, periods.pinned);
  const words = t('timeline.days', { count: silenceDays?.days ?? 0 });
  const widths = {
    length: measure(words, type.row, 700),
    caption: measure(t(isNarrowed ? 'picture.timeline.gap' : 'timeline.silence'), type.source),
  };
  const silence =
    silenceDays && placeSilence(silenceDays, scale, lanes, metrics, metrics.clearance, widths, lines);
  const uncoded = placeUncoded(
    timelineUncoded(dataset, shown),
    scale,
    lanes,
    metrics.laneHead,
    uncodedWords(translator),
    (text) => measure(text, type.source),
  );
  const taken = uncoded.flatMap(({ label }) => label?.box ?? []);
  const advice = placeAdvice(facts, lanes, metrics, [...taken, ...lines.map(lineBox)], { measure, type });
  const labels = labelMarks(dataset, translator, {
    lanes,
    lanesHeight,
    metrics,
    lines,
    silence,
    words: [...taken, ...(advice ? [advice.box] : [])],
    isClose: isClose(shown),
    widthOf: (text) => measure(text, type.row),
    clearanceOf: ({ contact }) =>
      facts.otherDatesOf(contact).length > 0 ? 2 * haloRadius * metrics.markScale : metrics.clearance,
  });
  return { labels, silence: silence && { ...silence, words }, uncoded, advice };
}

/** A line that runs through all lanes. */
function lineBox(x: number): Box {
  return { left: x - 1, right: x + 1, top: 0, bottom: Number.POSITIVE_INFINITY };
}
