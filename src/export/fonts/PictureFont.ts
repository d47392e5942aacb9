import type { FontSubset } from './fontSubsets.ts';

/** A part of the pictures' typeface: the signs of one script in one weight. */
export type PictureFont = {
  readonly weight: FontWeight;
  /** Name of the part, such as `latin` or `devanagari`. */
  readonly subset: FontSubset;
  /** Whether this part is the one for a sign; the same for both weights. */
  readonly covers: (codePoint: number) => boolean;
  /** The file as it is, to be embedded or read. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: 'font/woff';
};

export type FontWeight = 400 | 700;
