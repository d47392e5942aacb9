import { middleOf } from '#selectors/quarterCounts.ts';
import type { PlacedLane, TimeScale } from '#views/timeline/timelineLayout.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';

/** Where a local contact is marked that has no mark of its own: at its date, at the top of its lane. */
export type LocalDotPlace = { readonly id: string; readonly x: number; readonly y: number };

/** Lanes that are drawn as counts over time still say where contacts from local reports are. */
export function localDots(
  lanes: readonly PlacedLane[],
  scale: TimeScale,
  { left, right, laneHead }: TimelineMetrics,
): readonly LocalDotPlace[] {
  return lanes.flatMap(({ lane, top }) =>
    lane.contacts
      .filter(({ isLocal }) => isLocal)
      .map(({ id, span }) => ({ id, x: scale(middleOf(span)), y: top + laneHead + 5 }))
      .filter(({ x }) => x >= left && x <= right),
  );
}
