import type { PlacedLane, PlacedMark } from '#views/timeline/timelineLayout.ts';

/** All marks in order of date, across lanes. */
export function marksByDate(lanes: readonly PlacedLane[]): readonly PlacedMark[] {
  return lanes.flatMap(({ marks }) => marks).sort((a, b) => a.contact.index - b.contact.index);
}

/** The mark that an arrow key, Home or End leads to from the one at a position; null when the key is none of these. */
export function stepMark(marks: readonly PlacedMark[], position: number, key: string): PlacedMark | null {
  const last = marks.length - 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: Math.max(0, position - 1),
    ArrowRight: Math.min(last, position + 1),
    Home: 0,
    End: last,
  };
  const next = steps[key];
  return next === undefined ? null : (marks[next] ?? null);
}

/** The mark or ghost nearest to a point, if one is within reach. */
export function nearestMark<Mark extends PlacedMark>(
  marks: readonly Mark[],
  x: number,
  y: number,
  reach: number,
): Mark | null {
  let nearest: Mark | null = null;
  let distance = reach;
  for (const mark of marks) {
    const away = Math.hypot(mark.x - x, mark.y - y);
    if (away > distance) continue;
    nearest = mark;
    distance = away;
  }
  return nearest;
}
