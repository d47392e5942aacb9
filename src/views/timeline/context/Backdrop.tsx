import { memo } from 'react';
import type { PlacedSilence } from '#views/timeline/lanes/placeSilence.ts';
import styles from '#views/timeline/TimelineChart.module.css';
import type { PlacedLane, TimeScale } from '#views/timeline/timelineLayout.ts';
import { stripGap, type TimelineMetrics, trackPitch } from '#views/timeline/timelineMetrics.ts';
import type { TimeTick } from '#views/timeline/timeTicks.ts';
import { type PlacedPeriod, sendsLine } from './contextTracks.ts';

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
  readonly silenceWords: string;
  readonly silenceCaption: string;
};

/** What lies behind the marks: washes, grid, the silence, the lines between lanes and those of events. */
export const Backdrop = memo(function Backdrop(props: BackdropProps) {
  const { metrics, scale, lanes, height, ticks, periods, washed, silence } = props;
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
      {silence ? <Silence {...props} silence={silence} /> : null}
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

const underTriangle = 11;

/** Where the line of an event begins: under its triangle in the strip above the lanes. */
function eventTop(track: number, periods: readonly PlacedPeriod[]): number {
  const tracks = Math.max(...periods.map((placed) => placed.track + 1));
  return track * trackPitch + underTriangle - tracks * trackPitch - stripGap;
}

type SilenceProps = Pick<BackdropProps, 'height' | 'silenceWords' | 'silenceCaption'> & {
  readonly silence: PlacedSilence;
};

function Silence({ silence, height, silenceWords, silenceCaption }: SilenceProps) {
  const { from, to, label } = silence;
  return (
    <>
      <rect className={styles.paper} x={from} y={1} width={to - from} height={height - 1} />
      <line className={styles.silenceEdge} x1={from} x2={from} y2={height} />
      <line className={styles.silenceEdge} x1={to} x2={to} y2={height} />
      <g transform={`translate(0 ${Math.round(label.top)})`}>
        <path className={styles.dimension} d={`M${from + 3} 3.5H${to - 3}M${from + 3} 0v7M${to - 3} 0v7`} />
        <text className={styles.silenceLength} x={label.x} y={18}>
          {silenceWords}
        </text>
        {label.hasCaption ? (
          <text className={styles.silenceCaption} x={label.x} y={31}>
            {silenceCaption}
          </text>
        ) : null}
      </g>
    </>
  );
}
