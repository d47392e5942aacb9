import { memo } from 'react';
import styles from '#views/timeline/TimelineChart.module.css';
import { trackBar, trackPitch } from '#views/timeline/timelineMetrics.ts';
import type { PlacedPeriod } from './contextTracks.ts';

type ContextStripProps = {
  readonly periods: readonly PlacedPeriod[];
  readonly pinned: readonly string[];
  readonly labelOf: (period: PlacedPeriod['period']) => string;
  readonly titleOf: (period: PlacedPeriod['period']) => string;
  readonly onHover: (id: string | null) => void;
  readonly onPin: (id: string) => void;
};

/**
 * The context periods above the lanes. For the pointer only: the menu of the context has all of them
 * in words, with their sources.
 */
export const ContextStrip = memo(function ContextStrip({
  periods,
  pinned,
  labelOf,
  titleOf,
  onHover,
  onPin,
}: ContextStripProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      {periods.map((placed) => {
        const { period, track, label } = placed;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the context menu pins by keyboard
          <g
            key={period.id}
            className={styles.period}
            transform={`translate(0 ${track * trackPitch})`}
            onPointerEnter={() => onHover(period.id)}
            onPointerLeave={() => onHover(null)}
            onClick={() => onPin(period.id)}
          >
            <title>{titleOf(period)}</title>
            <PeriodShape placed={placed} isPinned={pinned.includes(period.id)} />
            {label ? (
              <text x={label.x} y={trackBar / 2} dy="0.36em" textAnchor={label.isLeft ? 'end' : 'start'}>
                {labelOf(period)}
              </text>
            ) : null}
          </g>
        );
      })}
    </g>
  );
});

function PeriodShape({ placed, isPinned }: { placed: PlacedPeriod; isPinned: boolean }) {
  const { from, to, isEvent } = placed;
  if (isEvent) return <path className={styles.event} d={`M${from - 3.5} 5h7l-3.5 5Z`} />;
  return (
    <rect
      className={isPinned ? styles.bandPinned : styles.band}
      x={from}
      width={Math.max(1, to - from)}
      height={trackBar}
    />
  );
}
