import { coversSign, type FontSubset } from './fontSubsets.ts';
import type { FontWeight, PictureFont } from './PictureFont.ts';

/** A part of the typeface from its file. */
export function createFont(
  subset: FontSubset,
  weight: FontWeight,
  bytes: Uint8Array<ArrayBuffer>,
): PictureFont {
  const covers = (codePoint: number) => coversSign(subset, codePoint);
  return { weight, subset, covers, bytes, mediaType: 'font/woff' };
}
