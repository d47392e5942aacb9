import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { Lane } from '#selectors/timelineLanes.ts';
import {
  type OtherDatesOf,
  type PlacedLane,
  placeLanes,
  type TimeScale,
} from '#views/timeline/timelineLayout.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { lanesToPack } from './lanesToPack.ts';

/** From days to pixels, of what the lanes show and of the whole span. */
export type TimeScales = { readonly scale: TimeScale; readonly wholeScale: TimeScale };

export type ShownLanes = {
  readonly lanes: readonly PlacedLane[];
  readonly lanesHeight: number;
  /** Too many contacts for marks of their own. */
  readonly isDense: boolean;
};

/** Lanes with their marks; the rows of the whole span are kept when zoomed, so that no lane jumps. */
export function placeShownLanes(
  lanes: readonly Lane[],
  shown: TimeWindow,
  { scale, wholeScale }: TimeScales,
  metrics: TimelineMetrics,
  otherDatesOf: OtherDatesOf,
): ShownLanes {
  const packed = lanesToPack(lanes, shown);
  const rows = packed.isWhole
    ? placeLanes(lanes, wholeScale, metrics, [], otherDatesOf).map((lane) => lane.rows)
    : [];
  const placed = placeLanes(packed.lanes, scale, metrics, rows, otherDatesOf).map((lane, index) => ({
    ...lane,
    lane: lanes[index] ?? lane.lane,
  }));
  return {
    lanes: placed,
    lanesHeight: placed.reduce((sum, { height }) => sum + height, 0),
    isDense: packed.isDense,
  };
}
