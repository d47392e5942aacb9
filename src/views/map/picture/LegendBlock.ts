import type { Drawing, Size } from '#export/drawing/Drawing.ts';

/** A part of a legend, drawn from 0, 0. */
export type LegendBlock = Size & { readonly drawings: readonly Drawing[] };
