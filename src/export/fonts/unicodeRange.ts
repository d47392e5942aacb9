import { type FontSubset, fontSubsets } from './fontSubsets.ts';

/** The signs of a part of the typeface, as `unicode-range` of CSS has them. */
export function unicodeRange(subset: FontSubset): string {
  return fontSubsets[subset]
    .map(([first, last]) => `U+${first.toString(16)}${last === first ? '' : `-${last.toString(16)}`}`)
    .join(',');
}
