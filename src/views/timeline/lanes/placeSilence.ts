import type { Silence } from '#selectors/timelineSilence.ts';
import type { PlacedLane, TimeScale } from '#views/timeline/timelineLayout.ts';
import { type Box, boxesMeet, markBox } from './labelBoxes.ts';

/** The longest silence on the plot: a gap between two edges, and where its length is written. */
export type PlacedSilence = {
  readonly from: number;
  readonly to: number;
  /** Top of the block of dimension line and words, and the middle of the words. */
  readonly label: { readonly x: number; readonly top: number; readonly hasCaption: boolean };
  /** What the words cover, which may be wider than the gap. */
  readonly box: Box;
};

/** Widths of the words: the length itself, and what it is the length of. */
export type SilenceWidths = { readonly length: number; readonly caption: number };

const narrowest = 24;
const lineHeight = 8;
const wordHeight = 13;
/** How far the words are moved at a time to find room. */
const step = 8;

/**
 * Where the silence is drawn: its words stand in the lane nearest the middle that has room for them,
 * with their caption where the gap is wide enough for it.
 *
 * @returns null when it is too short to be seen, out of sight, or has no room for its words
 */
export function placeSilence(
  { after, before }: Pick<Silence, 'after' | 'before'>,
  scale: TimeScale,
  lanes: readonly PlacedLane[],
  bounds: { readonly left: number; readonly right: number },
  clearance: number,
  widths: SilenceWidths,
  /** Where vertical lines run through the lanes. */
  lines: readonly number[] = [],
): PlacedSilence | null {
  const from = Math.max(scale(after + 1), bounds.left);
  const to = Math.min(scale(before), bounds.right);
  if (to - from < narrowest) return null;
  const hasCaption = to - from >= Math.max(widths.length, widths.caption) + 8;
  const width = hasCaption ? Math.max(widths.length, widths.caption) : widths.length;
  const height = lineHeight + wordHeight * (hasCaption ? 2 : 1);
  const boxes = [
    ...lanes.flatMap(({ marks, ghosts }) => [...marks, ...ghosts]).map((mark) => markBox(mark, clearance)),
    ...lines.map((x): Box => ({ left: x - 1, right: x + 1, top: 0, bottom: Number.POSITIVE_INFINITY })),
  ];
  const isFree = ({ box }: { box: Box }) =>
    box.left >= bounds.left && box.right <= bounds.right && !boxes.some((other) => boxesMeet(box, other));
  const at = (x: number, top: number) => ({
    x,
    top,
    box: { left: x - width / 2 - 2, right: x + width / 2 + 2, top, bottom: top + height },
  });
  const centres = fromTheCentre(from + width / 2 + 4, to - width / 2 - 4);
  const place = fromTheMiddle(lanes)
    .flatMap(({ top, height: room }) => centres.map((x) => at(x, top + (room - height) / 2)))
    .find(isFree);
  return place ? { from, to, label: { x: place.x, top: place.top, hasCaption }, box: place.box } : null;
}

function fromTheMiddle(lanes: readonly PlacedLane[]): readonly PlacedLane[] {
  const middle = lanes.reduce((sum, { height }) => sum + height, 0) / 2;
  const distance = ({ top, height }: PlacedLane) => Math.abs(top + height / 2 - middle);
  return [...lanes].sort((a, b) => distance(a) - distance(b));
}

/** Places for the middle of the words, the middle of the gap first; where they are wider than the gap, to one side. */
function fromTheCentre(first: number, last: number): readonly number[] {
  const centre = (first + last) / 2;
  if (first > last) return [centre, last, first];
  const steps = Math.floor((last - centre) / step);
  return [
    centre,
    ...Array.from({ length: steps }, (_, index) => [
      centre - (index + 1) * step,
      centre + (index + 1) * step,
    ]).flat(),
  ];
}
