import { type Box, boxesMeet, boxMeetsDisc, type Disc, isWithin } from './box.ts';

/** Size of the labels' type, and height of the line that a label keeps free. */
export const typeSize = 11;
export const lineHeight = 14;

/** Between a circle and its label. */
const gap = 4;

/** A circle with what is written about it. `clearance` is the radius of what is drawn around it. */
export type LabelledCircle = Disc & {
  readonly id: string;
  readonly name: string;
  readonly count: string;
  readonly clearance: number;
};

export type PlaceLabel = {
  readonly id: string;
  /** The count, where the circle has room for it. */
  readonly inside: string | null;
  /** The name, with the count where that is not inside; null where there is no room. */
  readonly outside: { readonly text: string; readonly box: Box } | null;
};

export type LabelRoom = {
  readonly width: number;
  readonly height: number;
  readonly widthOf: (text: string) => number;
  /** What else stands on the map and must stay free. */
  readonly obstacles: readonly Box[];
};

/**
 * Finds room for the names of places: right of the circle, left, above, below, then at the diagonals.
 * A label never lies over a circle, another label or the edge of the map.
 *
 * @param circles in the order in which they are drawn and have first choice: most contacts first
 */
export function placeLabels(circles: readonly LabelledCircle[], room: LabelRoom): PlaceLabel[] {
  const taken = [...room.obstacles];
  const isFree = (box: Box) =>
    isWithin(box, room) &&
    !taken.some((other) => boxesMeet(box, other)) &&
    !circles.some(({ x, y, clearance }) => boxMeetsDisc(box, { x, y, radius: clearance }));
  return circles.map((circle, index) => {
    const isInside = hasRoomForCount(circle, circles.slice(index + 1), room.widthOf);
    const text = isInside ? circle.name : `${circle.name}\u00a0${circle.count}`;
    const box = candidates(circle, room.widthOf(text)).find(isFree);
    if (box) taken.push(box);
    return {
      id: circle.id,
      inside: isInside ? circle.count : null,
      outside: box ? { text, box } : null,
    };
  });
}

/** A circle holds its count if it is large enough and none that is drawn over it covers the figures. */
function hasRoomForCount(
  { x, y, radius, count }: LabelledCircle,
  later: readonly Disc[],
  widthOf: (text: string) => number,
): boolean {
  if (radius < 0.85 * typeSize) return false;
  const width = widthOf(count);
  const figures = { x: x - width / 2, y: y - typeSize / 2, width, height: typeSize };
  return width <= 2 * radius && !later.some((disc) => boxMeetsDisc(figures, disc));
}

function candidates({ x, y, clearance }: LabelledCircle, width: number): Box[] {
  const height = lineHeight;
  const [right, left] = [x + clearance + gap, x - clearance - gap - width];
  const [above, below] = [y - clearance - 1 - height, y + clearance + 1];
  const [middleX, middleY] = [x - width / 2, y - height / 2];
  // At a diagonal the label starts where the circle's edge is at 45 degrees.
  const reach = clearance * Math.SQRT1_2 + gap / 2;
  const [east, west] = [x + reach, x - reach - width];
  const [north, south] = [y - reach - height, y + reach];
  const corners: readonly (readonly [number, number])[] = [
    [right, middleY],
    [left, middleY],
    [middleX, above],
    [middleX, below],
    [east, north],
    [east, south],
    [west, north],
    [west, south],
  ];
  return corners.map(([cornerX, cornerY]) => ({ x: cornerX, y: cornerY, width, height }));
}
