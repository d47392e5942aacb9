import type { Attributes, Box, Drawing } from './Drawing.ts';
import { pathSegments } from './pathSegments.ts';
import type { Segment } from './Segment.ts';

/** The outline of a shape; nothing for what is no shape, or has no size. */
export function shapeSegments({ tag, attributes }: Drawing): readonly Segment[] {
  return outlines[tag]?.(attributes) ?? [];
}

/** A length; what is no number counts as none. */
export function lengthOf(value: string | number | undefined): number {
  const length = Number(value ?? 0);
  return Number.isFinite(length) ? length : 0;
}

/** A number or a percentage, as a share. */
export function portionOf(value: string | number): number {
  return typeof value === 'string' && value.endsWith('%')
    ? lengthOf(value.slice(0, -1)) / 100
    : lengthOf(value);
}

/** The box around an outline, handles of curves included; null around nothing. */
export function boxAround(segments: readonly Segment[]): Box | null {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const [, ...figures] of segments)
    figures.forEach((value, index) => {
      if (index % 2 === 0) [box.left, box.right] = [Math.min(box.left, value), Math.max(box.right, value)];
      else [box.top, box.bottom] = [Math.min(box.top, value), Math.max(box.bottom, value)];
    });
  if (box.left > box.right) return null;
  return { x: box.left, y: box.top, width: box.right - box.left, height: box.bottom - box.top };
}

const outlines: Partial<Record<Drawing['tag'], (attributes: Attributes) => readonly Segment[]>> = {
  rect: rectOutline,
  circle: ({ cx, cy, r }) => circleOutline(lengthOf(cx), lengthOf(cy), lengthOf(r)),
  line: ({ x1, y1, x2, y2 }) => [
    ['M', lengthOf(x1), lengthOf(y1)],
    ['L', lengthOf(x2), lengthOf(y2)],
  ],
  path: ({ d }) => pathSegments(String(d ?? '')),
};

function rectOutline({ x, y, width, height, rx, ry }: Attributes): readonly Segment[] {
  const [left, top, w, h] = [lengthOf(x), lengthOf(y), lengthOf(width), lengthOf(height)];
  if (w <= 0 || h <= 0) return [];
  const radiusX = Math.min(lengthOf(rx ?? ry), w / 2);
  const radiusY = Math.min(lengthOf(ry ?? rx), h / 2);
  if (radiusX > 0 && radiusY > 0) return roundedBox(left, top, w, h, radiusX, radiusY);
  return [['M', left, top], ['L', left + w, top], ['L', left + w, top + h], ['L', left, top + h], ['Z']];
}

/** How far the handles of a quarter of a circle reach, as a part of its radius. */
const handle = (4 / 3) * (Math.SQRT2 - 1);

/** From the right and clockwise, as SVG has it: dashes begin there. */
function circleOutline(x: number, y: number, r: number): readonly Segment[] {
  if (r <= 0) return [];
  const h = r * handle;
  return [
    ['M', x + r, y],
    ['C', x + r, y + h, x + h, y + r, x, y + r],
    ['C', x - h, y + r, x - r, y + h, x - r, y],
    ['C', x - r, y - h, x - h, y - r, x, y - r],
    ['C', x + h, y - r, x + r, y - h, x + r, y],
    ['Z'],
  ];
}

function roundedBox(x: number, y: number, w: number, h: number, rx: number, ry: number): readonly Segment[] {
  const [right, bottom] = [x + w, y + h];
  const [hx, hy] = [rx * (1 - handle), ry * (1 - handle)];
  return [
    ['M', x + rx, y],
    ['L', right - rx, y],
    ['C', right - hx, y, right, y + hy, right, y + ry],
    ['L', right, bottom - ry],
    ['C', right, bottom - hy, right - hx, bottom, right - rx, bottom],
    ['L', x + rx, bottom],
    ['C', x + hx, bottom, x, bottom - hy, x, bottom - ry],
    ['L', x, y + ry],
    ['C', x, y + hy, x + hx, y, x + rx, y],
    ['Z'],
  ];
}
