import { useCallback, useId, useMemo, useState } from 'react';
import { formatSpan } from '#i18n/formatDate.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { ContextPeriod } from '#model/Dataset.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { EmptyAdvice } from '#views/EmptyAdvice.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { Histogram } from '#views/timeline/brush/Histogram.tsx';
import { ContextStrip } from '#views/timeline/context/ContextStrip.tsx';
import type { ContextChoice } from '#views/timeline/context/useContextPeriods.ts';
import { LaneGutter } from '#views/timeline/lanes/LaneGutter.tsx';
import { LanePlot } from '#views/timeline/lanes/LanePlot.tsx';
import type { TimeZoom } from '#views/timeline/zoom/useTimeZoom.ts';
import styles from './TimelineChart.module.css';
import { TimelineSummary } from './TimelineSummary.tsx';
import { timelineMetrics } from './timelineMetrics.ts';
import { type TimelineLayout, useTimelineLayout } from './useTimelineLayout.ts';

type TimelineChartProps = {
  readonly width: number;
  readonly grouping: LaneGrouping;
  readonly context: ContextChoice;
  readonly zoom: TimeZoom;
  readonly showsOtherDates: boolean;
};

/** Context, lanes, axis and histogram, one under the other on one scale of time. */
export function TimelineChart({ width, grouping, context, zoom, showsOtherDates }: TimelineChartProps) {
  const dataset = useDataset();
  const translator = useTranslator();
  const metrics = useMemo(() => timelineMetrics(width), [width]);
  const layout = useTimelineLayout(dataset, metrics, grouping, zoom.zoomed, context, showsOtherDates);
  const [hovered, setHovered] = useState<string | null>(null);
  const summaryId = useId();
  const labelOf = useCallback((period: ContextPeriod) => translator.label(period.shortLabel), [translator]);
  const titleOf = useCallback(
    ({ label, from, to, isOpen }: ContextPeriod) =>
      `${translator.label(label)}, ${formatSpan(from, isOpen ? null : to, translator)}`,
    [translator],
  );
  const washed = useMemo(
    () =>
      hovered === null || context.pinned.includes(hovered) ? context.pinned : [...context.pinned, hovered],
    [hovered, context.pinned],
  );
  const { pin } = context;
  return (
    <div className={styles.chart}>
      <TimelineSummary id={summaryId} whole={zoom.whole} />
      {metrics.isNarrow ? null : (
        <span className={styles.contextName} aria-hidden="true">
          {translator.t('timeline.context')}
        </span>
      )}
      <LaneGutter lanes={layout.lanes} top={layout.stripHeight} isNarrow={metrics.isNarrow} />
      <LanePlot layout={layout} zoom={zoom} washed={washed} summaryId={summaryId}>
        <ContextStrip
          periods={layout.periods}
          pinned={context.pinned}
          labelOf={labelOf}
          titleOf={titleOf}
          onHover={setHovered}
          onPin={pin}
        />
      </LanePlot>
      <div className={styles.advice} style={{ top: layout.stripHeight, height: layout.lanesHeight }}>
        <EmptyAdvice />
      </div>
      {layout.isDense ? (
        <p className={styles.note}>
          {translator.t('timeline.tooManyMarks', { count: contactsIn(layout.lanes) })}
        </p>
      ) : null}
      <Histogram metrics={metrics} whole={zoom.whole} zoomed={zoom.zoomed} />
    </div>
  );
}

function contactsIn(lanes: TimelineLayout['lanes']): number {
  return lanes.reduce((sum, { lane }) => sum + lane.contacts.length, 0);
}
