import type { PlacedMark } from '#views/timeline/timelineLayout.ts';
import styles from './TimelineMarks.module.css';

const radius = 10;

/** The ring around the mark that the pointer or the keyboard is on. */
export function MarkRing({ mark: { x, y }, size }: { mark: PlacedMark; size: number }) {
  return <circle className={styles.ring} cx={x} cy={y} r={radius * size} />;
}
