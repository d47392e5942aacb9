import { type Box, type Drawing, draw } from './Drawing.ts';

/**
 * The hatch of what is only understood: lines at 45 degrees within a box, as one path, so that it looks the same
 * where patterns are not drawn. Lines of boxes in one row continue each other.
 *
 * @param tile distance from line to line, along an edge
 */
export function hatchLines(
  { x, y, width, height }: Box,
  stroke: string,
  strokeWidth: number,
  tile: number,
): Drawing {
  const lines: string[] = [];
  const first = Math.ceil((x + y) / tile) * tile;
  // A line is where x + y is the same all along.
  for (let sum = first; sum < x + width + y + height; sum += tile) {
    const left = Math.max(x, sum - y - height);
    const right = Math.min(x + width, sum - y);
    if (right > left)
      lines.push(`M${short(left)} ${short(sum - left)}L${short(right)} ${short(sum - right)}`);
  }
  return draw('path', { d: lines.join('') || 'M0 0', fill: 'none', stroke, 'stroke-width': strokeWidth });
}

function short(value: number): number {
  return Math.round(value * 100) / 100;
}
