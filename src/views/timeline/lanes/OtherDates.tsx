import { memo } from 'react';
import { markOutline } from '#views/markShape.ts';
import type { PlacedGhost, PlacedMark } from '#views/timeline/timelineLayout.ts';
import type { MarksInSight } from './marksInSight.ts';
import styles from './OtherDates.module.css';

type OtherDatesProps = {
  readonly inSight: MarksInSight;
  readonly size: number;
  readonly toneOf: (channel: string) => number;
  readonly isDimmed: (mark: PlacedMark) => boolean;
};

const haloRadius = 8.5;

/**
 * Dates on which sources disagree: a ghost of the mark at the other date, or a halo around the mark where the
 * two are too near to be told apart or the other is out of sight.
 */
export function OtherDates({ inSight: { ghosts, halos }, size, toneOf, isDimmed }: OtherDatesProps) {
  return [
    ...halos.map((mark) => (
      <circle
        key={mark.contact.id}
        className={styles.halo}
        data-disputed={mark.contact.id}
        data-tone={toneOf(mark.contact.channel)}
        data-dimmed={isDimmed(mark) || undefined}
        cx={mark.x}
        cy={mark.y}
        r={haloRadius * size}
      />
    )),
    ...ghosts.map((ghost) => (
      <Ghost
        key={ghost.key}
        ghost={ghost}
        size={size}
        tone={toneOf(ghost.contact.channel)}
        isDimmed={isDimmed(ghost.mark)}
      />
    )),
  ];
}

type GhostProps = {
  readonly ghost: PlacedGhost;
  readonly size: number;
  readonly tone: number;
  readonly isDimmed: boolean;
};

const Ghost = memo(function Ghost({ ghost, size, tone, isDimmed }: GhostProps) {
  const { contact, x, y, bar, mark } = ghost;
  return (
    <g className={styles.ghost} data-ghost={contact.id} data-tone={tone} data-dimmed={isDimmed || undefined}>
      <path d={joint(ghost, mark, size)} />
      {bar ? <path d={`M${bar.from} ${y - 2.5}H${bar.to}v5H${bar.from}Z`} /> : null}
      <path
        transform={`translate(${x} ${y}) scale(${size})`}
        vectorEffect="non-scaling-stroke"
        d={markOutline(contact.format, 'hollow')}
      />
    </g>
  );
});

/** From the edge of the mark to that of its ghost. */
function joint(ghost: PlacedMark, mark: PlacedMark, size: number): string {
  const [across, down] = [ghost.x - mark.x, ghost.y - mark.y];
  const inset = (7 * size) / Math.hypot(across, down);
  const at = (share: number) => `${mark.x + across * share} ${mark.y + down * share}`;
  return `M${at(inset)}L${at(1 - inset)}`;
}
