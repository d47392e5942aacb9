import type { Room } from '#export/Picture.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import type { QuarterCount } from '#selectors/quarterCounts.ts';
import { brushEdges } from '#views/timeline/brush/brushEdges.ts';
import type { HistogramScale } from '#views/timeline/brush/histogramScale.ts';
import { type Box, boxesMeet } from '#views/timeline/lanes/labelBoxes.ts';
import { adviceLine, aroundMiddle, type PlacedAdvice } from './placeAdvice.ts';
import type { TimelineFacts } from './timelineFacts.ts';

const margin = 6;
/** Where its middle is, against the height: in the middle, else higher. */
const heights = [0.5, 0.35, 0.2];

/** That no contact fits: between the columns, or above them. */
export function placeColumnAdvice(
  { snapshot, translator, time, whole }: TimelineFacts,
  columns: readonly QuarterCount[],
  { x, pitch, baseline }: HistogramScale,
  { width, measure, type }: Room,
): PlacedAdvice | null {
  const lines = emptyWords(snapshot, translator);
  if (lines.length === 0) return null;
  const edges = brushEdges(time, whole);
  const taken: Box[] = [
    ...columns
      .filter(({ total }) => total > 0)
      .map(({ start, end, total }) => {
        const top = baseline - total * pitch - type.row * 1.5;
        return { left: x(start), right: x(end), top, bottom: baseline };
      }),
    ...[edges.from, edges.to].map((day) => ({
      left: x(day) - 1,
      right: x(day) + 1,
      top: 0,
      bottom: baseline,
    })),
  ];
  const wide = Math.max(...lines.map((line) => measure(line, type.row))) + 2 * margin;
  const high = lines.length * type.row * adviceLine + 2 * margin;
  const found = heights
    .flatMap((share) =>
      aroundMiddle(0, width, wide).map((middle) => ({
        lines,
        x: middle,
        box: {
          left: middle - wide / 2,
          right: middle + wide / 2,
          top: baseline * share - high / 2,
          bottom: baseline * share + high / 2,
        },
      })),
    )
    .find(({ box }) => box.left >= 0 && !taken.some((other) => boxesMeet(box, other)));
  return found ?? null;
}
