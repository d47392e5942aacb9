import type { DateSpan } from '#model/edtf.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { Lane } from '#selectors/timelineLanes.ts';
import { placeShownLanes, type ShownLanes } from '#views/timeline/lanes/placeShownLanes.ts';
import {
  type OtherDatesOf,
  type PlacedLane,
  placeLanes,
  type TimeScale,
} from '#views/timeline/timelineLayout.ts';
import { markClearance, type TimelineMetrics } from '#views/timeline/timelineMetrics.ts';

/** Lanes at one of the sizes that they may have. */
export type LaidLanes = ShownLanes & { readonly metrics: TimelineMetrics };

type LaneSize = {
  readonly pitch: number;
  readonly markScale: number;
  /** The histogram under the lanes gives them all that it can do without. */
  readonly isTight: boolean;
};

/** Rows as far apart as there is room for; where there is none, less for the histogram, then smaller marks. */
const sizes: readonly LaneSize[] = [
  { pitch: 18, markScale: 1, isTight: false },
  { pitch: 16, markScale: 1, isTight: false },
  { pitch: 14, markScale: 1, isTight: false },
  { pitch: 12, markScale: 1, isTight: false },
  { pitch: 12, markScale: 1, isTight: true },
  { pitch: 10.5, markScale: 0.85, isTight: true },
  { pitch: 9, markScale: 0.75, isTight: true },
  { pitch: 8, markScale: 0.66, isTight: true },
  { pitch: 7, markScale: 0.58, isTight: true },
];

export type LaneRoom = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly leastLane: number;
  readonly shown: TimeWindow;
  readonly scale: TimeScale;
  readonly otherDatesOf: OtherDatesOf;
  /** What is left for all lanes together, once they are packed at a size. */
  readonly heightFor: (laid: LaidLanes, isTight: boolean) => number;
};

/** The lanes at the largest size that fits, filling the room; as counts over time where no size does. */
export function layLanes(lanes: readonly Lane[], room: LaneRoom): LaidLanes {
  for (const size of sizes) {
    const laid = packed(lanes, metricsOf(room, size, 0), room);
    const height = room.heightFor(laid, size.isTight);
    if (laid.isDense) break;
    if (laid.lanesHeight <= height) return packed(lanes, metricsOf(room, size, height - lanes.length), room);
  }
  const size: LaneSize = { pitch: 12, markScale: 1, isTight: true };
  const empty = asCounts(lanes, { ...metricsOf(room, size, 0), leastLane: 0 }, room);
  const height = Math.max(room.heightFor(empty, true), 0);
  return asCounts(lanes, { ...metricsOf(room, size, height - lanes.length), leastLane: 0 }, room);
}

function metricsOf(
  room: LaneRoom,
  { pitch, markScale, isTight }: LaneSize,
  leastLanes: number,
): TimelineMetrics {
  const { width, left, right, leastLane } = room;
  return {
    width,
    isNarrow: false,
    left,
    right,
    pitch,
    markScale,
    clearance: markClearance * markScale,
    laneHead: 0,
    lanePadding: isTight ? 2.5 : 5,
    laneGrid: 1,
    leastLane: isTight ? leastLane : leastLane + 4,
    leastLanes,
  };
}

/** Contacts that are out of sight take no rows. */
function packed(lanes: readonly Lane[], metrics: TimelineMetrics, room: LaneRoom): LaidLanes {
  const { scale, shown, otherDatesOf } = room;
  const isSeen = ({ earliest, latest }: DateSpan) => latest + 1 > shown.from && earliest < shown.to;
  const seen = lanes.map(({ id, contacts }) => ({
    id,
    contacts: contacts.filter((contact) =>
      [contact, ...otherDatesOf(contact)].some(({ span }) => isSeen(span)),
    ),
  }));
  const placed = placeShownLanes(seen, shown, { scale, wholeScale: scale }, metrics, otherDatesOf);
  return { ...placed, lanes: withWhole(placed.lanes, lanes), metrics };
}

/** Lanes that know of all their contacts again. */
function withWhole(placed: readonly PlacedLane[], lanes: readonly Lane[]): readonly PlacedLane[] {
  return placed.map((lane, index) => ({ ...lane, lane: lanes[index] ?? lane.lane }));
}

function asCounts(lanes: readonly Lane[], metrics: TimelineMetrics, { scale }: LaneRoom): LaidLanes {
  const empty = lanes.map(({ id }): Lane => ({ id, contacts: [] }));
  const placed = withWhole(placeLanes(empty, scale, metrics), lanes);
  return {
    lanes: placed,
    lanesHeight: placed.reduce((sum, { height }) => sum + height, 0),
    isDense: true,
    metrics,
  };
}
