import type { Point } from './Drawing.ts';
import type { Segment } from './Segment.ts';

/** An elliptical arc as SVG's path data give it, after its flags are read. */
export type Arc = {
  readonly rx: number;
  readonly ry: number;
  /** Of the ellipse's own axis, in degrees. */
  readonly rotation: number;
  readonly isLarge: boolean;
  readonly isClockwise: boolean;
  readonly to: Point;
};

/** An arc as curves of at most a quarter turn each (SVG 1.1, appendix F.6). */
export function arcCurves(from: Point, { rx, ry, rotation, isLarge, isClockwise, to }: Arc): Segment[] {
  if (from.x === to.x && from.y === to.y) return [];
  if (rx === 0 || ry === 0) return [['L', to.x, to.y]];
  const turn = (rotation * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // Where the ellipse is the unit circle, half the way from end to start.
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const flat = { x: (cos * dx + sin * dy) / Math.abs(rx), y: (cos * dy - sin * dx) / Math.abs(ry) };
  const reach = Math.hypot(flat.x, flat.y);
  // Radii that do not reach are made as large as they must be.
  const grown = Math.max(1, reach);
  const [a, b] = [Math.abs(rx) * grown, Math.abs(ry) * grown];
  const [hx, hy] = [flat.x / grown, flat.y / grown];
  const half = hx * hx + hy * hy;
  const aside = Math.sqrt(Math.max(0, (1 - half) / half)) * (isLarge === isClockwise ? -1 : 1);
  const centre = { x: aside * hy, y: -aside * hx };
  const start = Math.atan2(hy - centre.y, hx - centre.x);
  const swept = sweepOf(start, Math.atan2(-hy - centre.y, -hx - centre.x), isClockwise);
  const place = (x: number, y: number): [number, number] => {
    const [u, v] = [(x + centre.x) * a, (y + centre.y) * b];
    return [cos * u - sin * v + (from.x + to.x) / 2, sin * u + cos * v + (from.y + to.y) / 2];
  };
  return unitCurves(start, swept).map(([x1, y1, x2, y2, x, y]) => [
    'C',
    ...place(x1, y1),
    ...place(x2, y2),
    ...place(x, y),
  ]);
}

function sweepOf(start: number, end: number, isClockwise: boolean): number {
  const swept = end - start;
  if (isClockwise && swept < 0) return swept + 2 * Math.PI;
  return !isClockwise && swept > 0 ? swept - 2 * Math.PI : swept;
}

type Six = [number, number, number, number, number, number];

/** Curves along the unit circle. */
function unitCurves(start: number, swept: number): Six[] {
  const count = Math.max(1, Math.ceil(Math.abs(swept) / (Math.PI / 2) - 1e-6));
  const step = swept / count;
  const handle = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index) => {
    const [from, to] = [start + index * step, start + (index + 1) * step];
    const [x, y] = [Math.cos(to), Math.sin(to)];
    const [x1, y1] = [Math.cos(from) - handle * Math.sin(from), Math.sin(from) + handle * Math.cos(from)];
    return [x1, y1, x + handle * y, y - handle * x, x, y];
  });
}
