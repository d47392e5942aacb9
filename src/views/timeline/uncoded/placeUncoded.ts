import type { UncodedSpan } from '#selectors/timelineUncoded.ts';
import type { Box } from '#views/timeline/lanes/labelBoxes.ts';
import type { PlacedLane, TimeScale } from '#views/timeline/timelineLayout.ts';

/** A part of the plot that was not coded, in pixels. */
export type PlacedUncoded = {
  readonly side: UncodedSpan['side'];
  readonly from: number;
  readonly to: number;
  /** `not coded before …` */
  readonly text: string;
  /** The words or the short ones, and their middle; null when neither fit. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly box: Box } | null;
};

const padding = 8;
const halfHeight = 8;

/** Where the uncoded parts lie, each with its words within it where they fit, in the middle lane. */
export function placeUncoded(
  spans: readonly UncodedSpan[],
  scale: TimeScale,
  lanes: readonly PlacedLane[],
  laneHead: number,
  /** The words in full, and short. */
  wordsOf: (span: UncodedSpan) => readonly [string, string],
  widthOf: (text: string) => number,
): readonly PlacedUncoded[] {
  const lane = lanes[lanes.length >> 1];
  const y = lane ? lane.top + laneHead + (lane.height - laneHead) / 2 : 0;
  return spans.map((span) => {
    const [from, to] = [scale(span.from), scale(span.to)];
    const words = wordsOf(span);
    const [text] = words;
    const label = words.find((candidate) => widthOf(candidate) + 2 * padding <= to - from);
    if (label === undefined) return { side: span.side, from, to, text, label: null };
    const x = (from + to) / 2;
    const half = widthOf(label) / 2 + padding;
    const box = { left: x - half, right: x + half, top: y - halfHeight, bottom: y + halfHeight };
    return { side: span.side, from, to, text, label: { text: label, x, y, box } };
  });
}
