import type { Point } from '#export/drawing/Drawing.ts';

/** A line with fewer corners (Douglas and Peucker's): none that is left out lies farther from it than the tolerance. */
export function simplifyLine(line: readonly Point[], tolerance: number): Point[] {
  const isKept = new Uint8Array(line.length);
  isKept[0] = 1;
  isKept[line.length - 1] = 1;
  const stretches = [{ first: 0, last: line.length - 1 }];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const { first, last } = stretch;
    const { index, distance } = farthest(line, first, last);
    if (distance <= tolerance) continue;
    isKept[index] = 1;
    stretches.push({ first, last: index }, { first: index, last });
  }
  return line.filter((_, index) => isKept[index] === 1);
}

/** The corner of a stretch that lies farthest from the straight line between its ends. */
function farthest(line: readonly Point[], first: number, last: number) {
  let index = first;
  let square = 0;
  const [start, end] = [line[first], line[last]];
  if (!start || !end) return { index, distance: 0 };
  for (let at = first + 1; at < last; at++) {
    const next = squareTo(start, end, line[at] ?? start);
    if (next > square) {
      square = next;
      index = at;
    }
  }
  return { index, distance: Math.sqrt(square) };
}

/** The square of the distance from a point to the nearest of a straight line's. */
function squareTo(start: Point, end: Point, point: Point): number {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((point.x - start.x) * dx + (point.y - start.y) * dy) / square;
  const near = along < 0 ? 0 : along > 1 ? 1 : along;
  const [x, y] = [point.x - start.x - near * dx, point.y - start.y - near * dy];
  return x * x + y * y;
}
