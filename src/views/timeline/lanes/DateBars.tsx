import { memo, useId } from 'react';
import { markState } from '#views/markShape.ts';
import type { DateBar, PlacedMark } from '#views/timeline/timelineLayout.ts';
import styles from './TimelineMarks.module.css';

type DateBarsProps = {
  readonly marks: readonly PlacedMark[];
  readonly toneOf: (channel: string) => number;
  readonly isDimmed: (mark: PlacedMark) => boolean;
};

/** The bars of dates that are longer than a day, behind the marks. */
export function DateBars({ marks, toneOf, isDimmed }: DateBarsProps) {
  return marks.map((mark) =>
    mark.bar ? (
      <DateBarShape
        key={mark.contact.id}
        bar={mark.bar}
        y={mark.y}
        tone={toneOf(mark.contact.channel)}
        isDashed={markState(mark.contact) === 'dashed'}
        isDimmed={isDimmed(mark)}
      />
    ) : null,
  );
}

type DateBarShapeProps = {
  readonly bar: DateBar;
  readonly y: number;
  readonly tone: number;
  readonly isDashed: boolean;
  readonly isDimmed: boolean;
};

const DateBarShape = memo(function DateBarShape({ bar, y, tone, isDashed, isDimmed }: DateBarShapeProps) {
  return (
    <g data-tone={tone} data-dimmed={isDimmed || undefined} className={styles.bar}>
      <BarOfKind bar={bar} y={y} isDashed={isDashed} />
    </g>
  );
});

function BarOfKind({ bar, y, isDashed }: { bar: DateBar; y: number; isDashed: boolean }) {
  const { kind, from, to } = bar;
  if (kind === 'approximate') return <SoftBar bar={bar} y={y} />;
  const thickness = kind === 'month' ? 4 : 6;
  return (
    <>
      {isDashed ? (
        <rect
          className={styles.dashedBar}
          x={from + 0.5}
          y={y - thickness / 2 + 0.5}
          width={Math.max(1, to - from - 1)}
          height={thickness - 1}
        />
      ) : (
        <rect
          className={styles.solidBar}
          x={from}
          y={y - thickness / 2}
          width={to - from}
          height={thickness}
        />
      )}
      {kind === 'month' ? (
        <path className={styles.barEnds} d={`M${from + 0.5} ${y - 5}v10M${to - 0.5} ${y - 5}v10`} />
      ) : null}
    </>
  );
}

/** Opaque on what the source says, and fading to nothing where the date is only about right. */
function SoftBar({ bar: { from, to, certainFrom, certainTo }, y }: { bar: DateBar; y: number }) {
  const id = useId();
  const share = (x: number) => (x - from) / (to - from);
  return (
    <>
      <linearGradient id={id} gradientUnits="userSpaceOnUse" x1={from} x2={to} y1={y} y2={y}>
        <stop offset={0} className={styles.softEnd} />
        <stop offset={share(certainFrom)} className={styles.softMiddle} />
        <stop offset={share(certainTo)} className={styles.softMiddle} />
        <stop offset={1} className={styles.softEnd} />
      </linearGradient>
      <rect x={from} y={y - 3} width={to - from} height={6} fill={`url(#${id})`} />
    </>
  );
}
