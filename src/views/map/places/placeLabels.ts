import { type Box, boxesMeet, boxMeetsDisc, type Disc, isWithin } from './box.ts';

/** Size of the labels' type, and height of the line that a label keeps free. */
export const typeSize = 11;
export const lineHeight = 14;

/** The type in which labels are set; between a circle and its label is a gap of `4 / 11` of its size. */
export type LabelType = { readonly size: number; readonly lineHeight: number };

const pageType: LabelType = { size: typeSize, lineHeight };

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
  /** The page's own where none is given. */
  readonly type?: LabelType;
};

/**
 * Finds room for the names of places: right of the circle, left, above, below, then at the diagonals.
 * A label never lies over a circle, another label or the edge of the map.
 *
 * @param circles in the order in which they are drawn and have first choice: most contacts first
 */
export function placeLabels(circles: readonly LabelledCircle[], room: LabelRoom): PlaceLabel[] {
  const { obstacles, widthOf, type = pageType } = room;
  const taken = [...obstacles];
  const isFree = (box: Box) =>
    isWithin(box, room) &&
    !taken.some((other) => boxesMeet(aired(box, type.size), other)) &&
    !circles.some(({ x, y, clearance }) => boxMeetsDisc(box, { x, y, radius: clearance }));
  return circles.map((circle, index) => {
    const isInside = hasRoomForCount(circle, circles.slice(index + 1), widthOf, type.size);
    const text = isInside ? circle.name : `${circle.name}\u00a0${circle.count}`;
    const box = candidates(circle, widthOf(text), type).find(isFree);
    if (box) taken.push(box);
    return {
      id: circle.id,
      inside: isInside ? circle.count : null,
      outside: box ? { text, box } : null,
    };
  });
}

/** With the width of a letter free at either side: two names without it read as one. */
function aired(box: Box, size: number): Box {
  const air = size / 3;
  return { ...box, x: box.x - air, width: box.width + 2 * air };
}

/** A circle holds its count if it is large enough and none that is drawn over it covers the figures. */
function hasRoomForCount(
  { x, y, radius, count }: LabelledCircle,
  later: readonly Disc[],
  widthOf: (text: string) => number,
  size: number,
): boolean {
  if (radius < 0.85 * size) return false;
  const width = widthOf(count);
  const figures = { x: x - width / 2, y: y - size / 2, width, height: size };
  return width <= 2 * radius && !later.some((disc) => boxMeetsDisc(figures, disc));
}

function candidates(
  { x, y, clearance }: LabelledCircle,
  width: number,
  { size, lineHeight: height }: LabelType,
): Box[] {
  const gap = (4 * size) / 11;
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
