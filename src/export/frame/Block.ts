import type { Drawing } from '#export/drawing/Drawing.ts';

/** A part of a picture, drawn from 0, 0 down. */
export type Block = { readonly height: number; readonly elements: readonly Drawing[] };

/** Nothing at all. */
export const noBlock: Block = { height: 0, elements: [] };

/** What stands above and below the letters of Devanagari needs more room between the lines. */
export function leading(text: string, usual: number): number {
  return /\p{Script=Devanagari}/u.test(text) ? usual + 0.1 : usual;
}
