import type { Contact } from '#model/Dataset.ts';
import type { DateSpan } from '#model/edtf.ts';
import { middleOf } from '#selectors/quarterCounts.ts';
import type { Lane } from '#selectors/timelineLanes.ts';
import type { OtherDate } from '#selectors/timelineOtherDates.ts';
import { createRows, type Extent } from '#views/timeline/lanes/createRows.ts';
import type { TimelineMetrics } from './timelineMetrics.ts';

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

/** The other date of a contact, far enough from its mark to be drawn apart from it. */
export type PlacedGhost = PlacedMark & {
  readonly key: string;
  readonly other: OtherDate;
  /** The mark that it is joined to. */
  readonly mark: PlacedMark;
};

export type PlacedLane = {
  readonly lane: Lane;
  readonly top: number;
  readonly height: number;
  readonly rows: number;
  readonly marks: readonly PlacedMark[];
  readonly ghosts: readonly PlacedGhost[];
};

/**
 * Gives each extent the first free row of 0, +1, −1, +2, −2 …, in the order given. Extents of one row
 * do not overlap; nothing is moved sideways and nothing is left out.
 */
export function packRows(extents: readonly Extent[]): readonly number[] {
  const rows = createRows();
  return extents.map((extent) => rows.take(extent));
}

/** Lays lanes under each other from 0 and puts every contact where its date and its lane say. */
export function placeLanes(
  lanes: readonly Lane[],
  scale: TimeScale,
  metrics: TimelineMetrics,
  /** Rows that each lane keeps at least, so that zooming does not move the lanes. */
  leastRows: readonly number[] = [],
  otherDatesOf: OtherDatesOf = noOtherDates,
): readonly PlacedLane[] {
  const packed = lanes.map((lane, index) =>
    packLane(lane, scale, metrics, leastRows[index] ?? 0, otherDatesOf),
  );
  const needed = packed.reduce((sum, { height }) => sum + height, 0);
  const spare = Math.max(0, Math.ceil((metrics.leastLanes - needed) / lanes.length));
  let top = 0;
  return packed.map((lane) => {
    const placed = placeMarks(lane, top, lane.height + spare, metrics);
    top += placed.height;
    return placed;
  });
}

/** The other dates of a contact that are drawn. */
export type OtherDatesOf = (contact: Contact) => readonly OtherDate[];

const noOtherDates: OtherDatesOf = () => [];

/** A mark or ghost in its row; where the row lies is known when the lane is packed. */
type InRow = Omit<PlacedMark, 'y'> & { readonly row: number };

type PackedLane = {
  readonly lane: Lane;
  readonly marks: readonly InRow[];
  readonly ghosts: readonly (InRow & Pick<PlacedGhost, 'key' | 'other'> & { readonly of: InRow })[];
  readonly rows: number;
  readonly height: number;
};

function packLane(
  lane: Lane,
  scale: TimeScale,
  metrics: TimelineMetrics,
  leastRows: number,
  otherDatesOf: OtherDatesOf,
): PackedLane {
  const { clearance } = metrics;
  const taken = createRows();
  const put = (contact: Contact, span: DateSpan, wanted?: number): InRow => {
    const x = scale(middleOf(span));
    const bar = dateBar(span, scale);
    const from = Math.min(x - clearance / 2, bar?.from ?? x);
    const to = Math.max(x + clearance / 2, bar?.to ?? x);
    return { contact, x, bar, row: taken.take({ from, to }, wanted) };
  };
  const marks = lane.contacts.map((contact) => put(contact, contact.span));
  // After all marks, so that a ghost never moves one; in the row of its own where that is free.
  const ghosts = marks.flatMap((of) =>
    otherDatesOf(of.contact).flatMap((other, index) =>
      Math.abs(scale(middleOf(other.span)) - of.x) < clearance
        ? []
        : [{ ...put(of.contact, other.span, of.row), key: `${of.contact.id} ${index}`, other, of }],
    ),
  );
  const used = [...marks, ...ghosts].map(({ row }) => row);
  const rows = Math.max(new Set([0, ...used]).size, leastRows);
  return { lane, marks, ghosts, rows, height: laneHeight(rows, metrics) };
}

function placeMarks(
  { lane, marks, ghosts, rows }: PackedLane,
  top: number,
  height: number,
  { laneHead, pitch }: TimelineMetrics,
): PlacedLane {
  // Rows are taken without gaps, so the first and the last of them are the ends.
  const used = [0, ...[...marks, ...ghosts].map(({ row }) => row)];
  const middleRow = (Math.min(...used) + Math.max(...used)) / 2;
  const middle = top + laneHead + (height - laneHead) / 2;
  const place = ({ contact, x, bar, row }: InRow): PlacedMark => ({
    contact,
    x,
    bar,
    y: middle + (row - middleRow) * pitch,
  });
  return {
    lane,
    top,
    height,
    rows,
    marks: marks.map(place),
    ghosts: ghosts.map(({ key, other, of, ...inRow }) => ({ ...place(inRow), key, other, mark: place(of) })),
  };
}

/** Room for the rows and the padding above and below, rounded up to the grid. */
export function laneHeight(
  rows: number,
  { pitch, laneHead, lanePadding, laneGrid, leastLane }: TimelineMetrics,
): number {
  const height = laneHead + rows * pitch + 2 * lanePadding;
  return Math.max(leastLane, Math.ceil(height / laneGrid) * laneGrid);
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
