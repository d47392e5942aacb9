import type { BoundaryClass, BoundaryLine } from '#data/mapQuery.ts';

/** How a view draws a line. */
export function boundaryClass({ properties: { c, v } }: BoundaryLine, view: string): BoundaryClass {
  return (v && Object.hasOwn(v, view) ? v[view] : undefined) ?? c;
}
