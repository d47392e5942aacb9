import type { Point, Size } from '#export/drawing/Drawing.ts';

/** One edge of an area: how far within it a point lies. */
type Edge = (point: Point) => number;

function edgesOf({ width, height }: Size): readonly Edge[] {
  return [({ x }) => x, ({ x }) => width - x, ({ y }) => y, ({ y }) => height - y];
}

/** A ring as far as it lies in an area (Sutherland and Hodgman's); parts that come apart stay joined along the edge. */
export function clipRing(ring: readonly Point[], area: Size): Point[] {
  return edgesOf(area).reduce<Point[]>((rest, edge) => cutRing(rest, edge), [...ring]);
}

function cutRing(ring: readonly Point[], edge: Edge): Point[] {
  if (ring.every((point) => edge(point) >= 0)) return [...ring];
  return ring.flatMap((point, index) => {
    const previous = ring.at(index - 1) ?? point;
    const isIn = edge(point) >= 0;
    const crossing = isIn === edge(previous) >= 0 ? [] : [crossingOf(previous, point, edge)];
    return isIn ? [...crossing, point] : crossing;
  });
}

/** The parts of a line that lie in an area. */
export function clipLine(line: readonly Point[], area: Size): Point[][] {
  return edgesOf(area).reduce<Point[][]>(
    (parts, edge) => parts.flatMap((part) => cutLine(part, edge)),
    [[...line]],
  );
}

function cutLine(line: readonly Point[], edge: Edge): Point[][] {
  const parts: Point[][] = [];
  let part: Point[] = [];
  line.forEach((point, index) => {
    const previous = line[index - 1];
    const isIn = edge(point) >= 0;
    if (previous && isIn !== edge(previous) >= 0) part.push(crossingOf(previous, point, edge));
    if (isIn) part.push(point);
    else {
      parts.push(part);
      part = [];
    }
  });
  return [...parts, part].filter(({ length }) => length > 1);
}

function crossingOf(from: Point, to: Point, edge: Edge): Point {
  const share = edge(from) / (edge(from) - edge(to));
  return { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) };
}
