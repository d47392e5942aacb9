import { useMemo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { type TimeWindow, timelineDomain } from '#selectors/timelineDomain.ts';
import { type LaneGrouping, timelineLanes } from '#selectors/timelineLanes.ts';
import { otherDates } from '#selectors/timelineOtherDates.ts';
import { type Silence, timelineSilence } from '#selectors/timelineSilence.ts';
import { timelineUncoded } from '#selectors/timelineUncoded.ts';
import { textWidth } from '#ui/textWidth.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { contextLines, type PlacedPeriod } from '#views/timeline/context/contextTracks.ts';
import { placeStrip } from '#views/timeline/context/placeStrip.ts';
import type { ContextChoice } from '#views/timeline/context/useContextPeriods.ts';
import type { PlacedLabel } from '#views/timeline/lanes/labelBoxes.ts';
import { isClose, labelMarks } from '#views/timeline/lanes/labelMarks.ts';
import { placeShownLanes } from '#views/timeline/lanes/placeShownLanes.ts';
import { type PlacedSilence, placeSilence } from '#views/timeline/lanes/placeSilence.ts';
import { type PlacedUncoded, placeUncoded } from '#views/timeline/uncoded/placeUncoded.ts';
import { uncodedWords } from '#views/timeline/uncoded/uncodedWords.ts';
import { useDerived } from '#views/useDerived.ts';
import type { OtherDatesOf, PlacedLane, TimeScale } from './timelineLayout.ts';
import type { TimelineMetrics } from './timelineMetrics.ts';
import { timeScales } from './timeScales.ts';
import { useKept } from './useKept.ts';

/** Everything on the plot with its place, in pixels; lanes count from the top of the first. */
export type TimelineLayout = {
  readonly metrics: TimelineMetrics;
  readonly whole: TimeWindow;
  /** The part that the lanes show. */
  readonly shown: TimeWindow;
  readonly scale: TimeScale;
  readonly dayAt: (x: number) => number;
  readonly periods: readonly PlacedPeriod[];
  readonly stripHeight: number;
  readonly lanes: readonly PlacedLane[];
  readonly lanesHeight: number;
  /** Too many contacts for marks of their own. */
  readonly isDense: boolean;
  readonly labels: readonly PlacedLabel[];
  readonly silence: (PlacedSilence & Silence) | null;
  readonly silenceWords: string;
  readonly uncoded: readonly PlacedUncoded[];
  readonly otherDatesOf: OtherDatesOf;
};

const noOtherDates: OtherDatesOf = () => [];

export function useTimelineLayout(
  dataset: Dataset,
  metrics: TimelineMetrics,
  grouping: LaneGrouping,
  zoomed: TimeWindow | null,
  context: ContextChoice,
  showsOtherDates: boolean,
): TimelineLayout {
  const translator = useTranslator();
  const contacts = useKept(useSnapshot().except('time'));
  const silenceDays = useDerived(timelineSilence);
  const periods = useKept(context.shown);
  const whole = useMemo(() => timelineDomain(dataset), [dataset]);
  const lanes = useMemo(() => timelineLanes(dataset, contacts, grouping), [dataset, contacts, grouping]);
  const shown = zoomed ?? whole;

  const scales = useMemo(() => timeScales(shown, whole, metrics), [shown, whole, metrics]);
  const strip = useMemo(() => {
    const widthOf = (period: PlacedPeriod['period']) => textWidth(translator.label(period.shortLabel));
    return placeStrip(periods, scales, metrics, widthOf);
  }, [periods, scales, metrics, translator]);
  const otherDatesOf = showsOtherDates ? otherDates : noOtherDates;
  const {
    lanes: placedLanes,
    lanesHeight,
    isDense,
  } = useMemo(
    () => placeShownLanes(lanes, shown, scales, metrics, otherDatesOf),
    [lanes, shown, scales, metrics, otherDatesOf],
  );
  const lines = useMemo(() => contextLines(strip.periods, context.pinned), [strip, context.pinned]);
  const silenceWords = translator.t('timeline.days', { count: silenceDays?.days ?? 0 });
  const silence = useMemo(() => {
    if (!silenceDays) return null;
    const widths = {
      length: textWidth(silenceWords, 12, 700),
      caption: textWidth(translator.t('timeline.silence')),
    };
    const { clearance } = metrics;
    const placed = placeSilence(silenceDays, scales.scale, placedLanes, metrics, clearance, widths, lines);
    return placed && { ...silenceDays, ...placed };
  }, [silenceDays, scales, placedLanes, metrics, silenceWords, translator, lines]);
  const uncoded = useMemo(() => {
    const spans = timelineUncoded(dataset, shown);
    const widthOf = (text: string) => textWidth(text);
    return placeUncoded(
      spans,
      scales.scale,
      placedLanes,
      metrics.laneHead,
      uncodedWords(translator),
      widthOf,
    );
  }, [dataset, shown, scales, placedLanes, metrics, translator]);
  const labels = useMemo(
    () =>
      labelMarks(dataset, translator, {
        lanes: placedLanes,
        lanesHeight,
        metrics,
        lines,
        silence,
        words: uncoded.flatMap(({ label }) => label?.box ?? []),
        isClose: isClose(shown),
        widthOf: (text) => textWidth(text),
      }),
    [dataset, translator, placedLanes, lanesHeight, metrics, lines, silence, uncoded, shown],
  );
  return {
    metrics,
    whole,
    shown,
    scale: scales.scale,
    dayAt: scales.dayAt,
    ...strip,
    lanes: placedLanes,
    lanesHeight,
    isDense,
    labels,
    silence,
    silenceWords,
    uncoded,
    otherDatesOf,
  };
}
