import type { Box, Point, Size } from '#export/drawing/Drawing.ts';
import { spotAtLeft } from './findSpot.ts';

export type PlacedLegend = {
  /** One a part; null for one that has no room. */
  readonly boxes: readonly (Box | null)[];
  /** 0 for parts with much air around them, more for less, most for none. */
  readonly rank: number;
};

/** Between parts of the legend, and around it, against the size of its type. */
const gap = 1.25;
const margins = [2, 1.25, 0.75] as const;
/** How well parts are placed of which only the last has room, and with none. */
const lastRank = 2 * margins.length;
export const worstRank = lastRank + 1;

/** Finds room for the parts below each other, else beside each other, else for the last alone. */
export function placeLegend(
  parts: readonly Size[],
  area: Size,
  isFree: (box: Box) => boolean,
  type: number,
): PlacedLegend {
  const groups = [column(parts, gap * type), row(parts, 2 * gap * type)];
  for (const [index, margin] of margins.entries())
    for (const [turn, boxes] of groups.entries()) {
      const spot = spotFor(boxes, margin * type, area, isFree);
      if (spot) return { boxes: boxes.map((box) => movedBy(box, spot)), rank: 2 * index + turn };
    }
  const last = column(parts.slice(1).slice(-1), 0);
  const spot = last.length > 0 && spotFor(last, margins[1] * type, area, isFree);
  const none = parts.slice(last.length).map(() => null);
  if (spot) return { boxes: [...none, ...last.map((box) => movedBy(box, spot))], rank: lastRank };
  return { boxes: parts.map(() => null), rank: worstRank };
}

function spotFor(
  boxes: readonly Box[],
  margin: number,
  area: Size,
  isFree: (box: Box) => boolean,
): Point | null {
  const width = Math.max(0, ...boxes.map((box) => box.x + box.width));
  const height = Math.max(0, ...boxes.map((box) => box.y + box.height));
  const spot = spotAtLeft({ width: width + 2 * margin, height: height + 2 * margin }, area, isFree);
  return spot && { x: spot.x + margin, y: spot.y + margin };
}

function movedBy({ x, y, width, height }: Box, by: Point): Box {
  return { x: x + by.x, y: y + by.y, width, height };
}

function column(parts: readonly Size[], gap: number): Box[] {
  let y = -gap;
  return parts.map(({ width, height }) => {
    const box = { x: 0, y: y + gap, width, height };
    y = box.y + height;
    return box;
  });
}

/** Beside each other, level at the foot. */
function row(parts: readonly Size[], gap: number): Box[] {
  const foot = Math.max(0, ...parts.map(({ height }) => height));
  let x = -gap;
  return parts.map(({ width, height }) => {
    const box = { x: x + gap, y: foot - height, width, height };
    x = box.x + width;
    return box;
  });
}
