import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { formatDay } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { type TimeWindow, timelineDomain } from '#selectors/timelineDomain.ts';
import { type LaneGrouping, timelineLanes } from '#selectors/timelineLanes.ts';
import { otherDates } from '#selectors/timelineOtherDates.ts';
import { type Silence, timelineSilence } from '#selectors/timelineSilence.ts';
import { timelineUncoded, type UncodedSpan } from '#selectors/timelineUncoded.ts';
import { textWidth } from '#ui/textWidth.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { contextLines, contextTracks, type PlacedPeriod } from '#views/timeline/context/contextTracks.ts';
import type { ContextChoice } from '#views/timeline/context/useContextPeriods.ts';
import type { PlacedLabel } from '#views/timeline/lanes/labelBoxes.ts';
import { labelMarks } from '#views/timeline/lanes/labelMarks.ts';
import { type PlacedSilence, placeSilence } from '#views/timeline/lanes/placeSilence.ts';
import { usePlacedLanes } from '#views/timeline/lanes/usePlacedLanes.ts';
import { type PlacedUncoded, placeUncoded } from '#views/timeline/uncoded/placeUncoded.ts';
import { useDerived } from '#views/useDerived.ts';
import type { OtherDatesOf, PlacedLane, TimeScale } from './timelineLayout.ts';
import { stripGap, type TimelineMetrics, trackPitch } from './timelineMetrics.ts';
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

/** A window so close that even what goes without saying is written beside its mark. */
const closeDays = 400;

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
    const place = (scale: TimeScale) => contextTracks(periods, scale, metrics, widthOf);
    const placed = place(scales.scale);
    const tracks = Math.max(trackCount(placed), trackCount(place(scales.wholeScale)));
    return { periods: placed, stripHeight: tracks === 0 ? 0 : tracks * trackPitch + stripGap };
  }, [periods, scales, metrics, translator]);
  const otherDatesOf = showsOtherDates ? otherDates : noOtherDates;
  const {
    lanes: placedLanes,
    lanesHeight,
    isDense,
  } = usePlacedLanes(lanes, shown, scales, metrics, otherDatesOf);
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
    const wordsOf = ({ side, day }: UncodedSpan) =>
      [
        translator.t(`timeline.notCoded.${side}`, { date: formatDay(day, 'long', translator) }),
        translator.t('timeline.legend.uncoded'),
      ] as const;
    const spans = timelineUncoded(dataset, shown);
    const widthOf = (text: string) => textWidth(text);
    return placeUncoded(spans, scales.scale, placedLanes, metrics.laneHead, wordsOf, widthOf);
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
        isClose: shown.to - shown.from <= closeDays,
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

function timeScales(shown: TimeWindow, whole: TimeWindow, { left, right }: TimelineMetrics) {
  const linear = scaleLinear([shown.from, shown.to], [left, right]);
  const wholeLinear = scaleLinear([whole.from, whole.to], [left, right]);
  return {
    scale: (day: number) => linear(day),
    dayAt: (x: number) => linear.invert(x),
    wholeScale: (day: number) => wholeLinear(day),
  };
}

function trackCount(periods: readonly PlacedPeriod[]): number {
  return periods.reduce((most, { track }) => Math.max(most, track + 1), 0);
}
