import type { Contact } from '#model/Dataset.ts';
import type { DateSpan } from '#model/edtf.ts';
import { middleOf } from '#selectors/quarterCounts.ts';
import type { Lane } from '#selectors/timelineLanes.ts';
import { leastLaneHeight, leastLanesHeight, type TimelineMetrics } from './timelineMetrics.ts';

/** From a time in days to pixels. */
export type TimeScale = (day: number) => number;

/**
 * The bar of a date that is longer than a day, in pixels: as long as its days and no longer.
 * `certainFrom`…`certainTo` is what the source says; an approximate date fades out beyond it.
 */
export type DateBar = {
  readonly kind: 'interval' | 'month' | 'approximate';
  readonly from: number;
  readonly to: number;
  readonly certainFrom: number;
  readonly certainTo: number;
};

export type PlacedMark = {
  readonly contact: Contact;
  readonly x: number;
  readonly y: number;
  readonly bar: DateBar | null;
};

export type PlacedLane = {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  readonly marks: readonly PlacedMark[];
};

/** What a mark takes up of its row, in pixels. */
export type Extent = { readonly from: number; readonly to: number };

/**
 * Gives each extent the first free row of 0, +1, −1, +2, −2 …, in the order given. Extents of one row
 * do not overlap; nothing is moved sideways and nothing is left out.
 */
export function packRows(extents: readonly Extent[]): readonly number[] {
  const taken = new Map<number, Extent[]>();
  return extents.map((extent) => {
    for (let step = 0; ; step += 1) {
      const row = step % 2 === 1 ? (step + 1) / 2 : -step / 2 || 0;
      const others = taken.get(row) ?? [];
      // The latest are the likeliest to be in the way.
      if (others.findLastIndex((other) => extent.from < other.to && other.from < extent.to) >= 0) continue;
      taken.set(row, [...others, extent]);
      return row;
    }
  });
}

/** Lays lanes under each other from 0 and puts every contact where its date and its lane say. */
export function placeLanes(
  lanes: readonly Lane[],
  scale: TimeScale,
  metrics: TimelineMetrics,
  /** Rows that each lane keeps at least, so that zooming does not move the lanes. */
  leastRows: readonly number[] = [],
): readonly PlacedLane[] {
  const packed = lanes.map((lane, index) => packLane(lane, scale, metrics, leastRows[index] ?? 0));
  const needed = packed.reduce((sum, { height }) => sum + height, 0);
  const spare = metrics.isNarrow ? 0 : Math.max(0, Math.ceil((leastLanesHeight - needed) / lanes.length));
  let top = 0;
  return packed.map((lane) => {
    const placed = placeMarks(lane, top, lane.height + spare, metrics);
    top += placed.height;
    return placed;
  });
}

type PackedLane = {
  readonly lane: Lane;
  readonly marks: readonly { readonly contact: Contact; readonly x: number; readonly bar: DateBar | null }[];
  readonly rowOf: readonly number[];
  readonly rows: number;
  readonly height: number;
};

function packLane(lane: Lane, scale: TimeScale, metrics: TimelineMetrics, leastRows: number): PackedLane {
  const half = metrics.clearance / 2;
  const marks = lane.contacts.map((contact) => ({
    contact,
    x: scale(middleOf(contact.span)),
    bar: dateBar(contact.span, scale),
  }));
  const rowOf = packRows(
    marks.map(({ x, bar }) => ({
      from: Math.min(x - half, bar?.from ?? x),
      to: Math.max(x + half, bar?.to ?? x),
    })),
  );
  const rows = Math.max(new Set([0, ...rowOf]).size, leastRows);
  return { lane, marks, rowOf, rows, height: laneHeight(rows, metrics) };
}

function placeMarks(
  { lane, marks, rowOf, rows }: PackedLane,
  top: number,
  height: number,
  { laneHead, pitch }: TimelineMetrics,
): PlacedLane {
  // Rows are taken without gaps, so the first and the last of them are the ends.
  const middleRow = (Math.min(0, ...rowOf) + Math.max(0, ...rowOf)) / 2;
  const middle = top + laneHead + (height - laneHead) / 2;
  return {
    lane,
    top,
    height,
    rows,
    marks: marks.map((mark, index) => ({
      ...mark,
      y: middle + ((rowOf[index] ?? 0) - middleRow) * pitch,
    })),
  };
}

/** Room for the rows and 5 pixels above and below, rounded up to the grid of 4. */
export function laneHeight(rows: number, { pitch, laneHead }: TimelineMetrics): number {
  return Math.max(leastLaneHeight, Math.ceil((laneHead + rows * pitch + 10) / 4) * 4);
}

/** The bar of a date; null for a single day that is exactly known. */
export function dateBar(span: DateSpan, scale: TimeScale): DateBar | null {
  const { earliest, latest, from, to, precision, isApproximate } = span;
  if (!isApproximate && precision === 'day' && from === to) return null;
  return {
    kind: isApproximate ? 'approximate' : precision === 'day' ? 'interval' : 'month',
    from: scale(earliest),
    to: scale(latest + 1),
    certainFrom: scale(from),
    certainTo: scale(to + 1),
  };
}
