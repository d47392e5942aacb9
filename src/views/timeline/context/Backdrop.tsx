import { memo } from 'react';
import type { PlacedSilence } from '#views/timeline/lanes/placeSilence.ts';
import styles from '#views/timeline/TimelineChart.module.css';
import type { PlacedLane, TimeScale } from '#views/timeline/timelineLayout.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import type { TimeTick } from '#views/timeline/timeTicks.ts';
import type { PlacedUncoded } from '#views/timeline/uncoded/placeUncoded.ts';
import { Uncoded } from '#views/timeline/uncoded/Uncoded.tsx';
import { eventTop, type PlacedPeriod, sendsLine } from './contextTracks.ts';

type BackdropProps = {
  readonly metrics: TimelineMetrics;
  readonly scale: TimeScale;
  readonly lanes: readonly PlacedLane[];
  readonly height: number;
  readonly ticks: readonly TimeTick[];
  readonly periods: readonly PlacedPeriod[];
  /** Periods that are washed through the lanes. */
  readonly washed: readonly string[];
  readonly silence: PlacedSilence | null;
  readonly uncoded: readonly PlacedUncoded[];
};

/** What lies behind the marks: washes, what was not coded, grid, the silence, the lines between lanes and those of events. */
export const Backdrop = memo(function Backdrop(props: BackdropProps) {
  const { metrics, scale, lanes, height, ticks, periods, washed, silence, uncoded } = props;
  const isWashed = ({ period }: PlacedPeriod) => washed.includes(period.id);
  const events = periods.filter((placed) => sendsLine(placed) && !isWashed(placed));
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {periods.filter(isWashed).map(({ period, from, to }) => (
        <rect
          key={period.id}
          className={styles.wash}
          x={from}
          width={Math.max(1, to - from)}
          height={height}
        />
      ))}
      <Uncoded spans={uncoded} height={height} />
      {ticks
        .filter(({ unit }) => unit !== null)
        .map(({ day }) => (
          <line key={day} className={styles.grid} x1={scale(day)} x2={scale(day)} y2={height} />
        ))}
      {lanes.map(({ lane, top }) => (
        <line
          key={lane.id}
          className={styles.grid}
          x1={metrics.isNarrow ? 0 : metrics.left}
          x2={metrics.isNarrow ? metrics.width : metrics.right}
          y1={top + 0.5}
          y2={top + 0.5}
        />
      ))}
      {uncoded.map(({ side, label }) =>
        label ? (
          <text key={side} className={styles.uncoded} x={label.x} y={label.y} dy="0.36em">
            {label.text}
          </text>
        ) : null,
      )}
      {silence ? <Silence silence={silence} height={height} /> : null}
      {events.map(({ period, from, track }) => (
        <line
          key={period.id}
          className={styles.eventLine}
          x1={from}
          x2={from}
          y1={eventTop(track, periods)}
          y2={height}
        />
      ))}
      {periods
        .filter(isWashed)
        .map(({ period, from }) =>
          scale(period.from) >= metrics.left ? (
            <line key={period.id} className={styles.washStart} x1={from} x2={from} y1={-6} y2={height} />
          ) : null,
        )}
    </g>
  );
});

/** The gap itself; `SilenceButton` says how long it is. */
function Silence({ silence: { from, to }, height }: { silence: PlacedSilence; height: number }) {
  return (
    <>
      <rect className={styles.paper} x={from} y={1} width={to - from} height={height - 1} />
      <line className={styles.silenceEdge} x1={from} x2={from} y2={height} />
      <line className={styles.silenceEdge} x1={to} x2={to} y2={height} />
    </>
  );
}
