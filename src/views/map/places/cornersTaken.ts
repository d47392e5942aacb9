import type { Box } from './box.ts';
import { narrowWidth } from './circleRadius.ts';

/** The corners of the map where its legend and its buttons stand: labels keep clear of them. */
export function cornersTaken(width: number, height: number): Box[] {
  const buttons = { x: 0, y: 0, width: 124, height: 36 };
  const legend = { x: 0, y: height - legendSize.height, ...legendSize };
  return hasLegend(width) ? [buttons, legend] : [buttons];
}

/** Room of the legend of sizes. */
export const legendSize = { width: 112, height: 56 };

/** A narrow map has no room for the legend: every circle has its count beside it. */
export function hasLegend(width: number): boolean {
  return width >= narrowWidth;
}
