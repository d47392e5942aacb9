import type { Drawing } from '#export/drawing/Drawing.ts';
import { subsetOf } from './fontSubsets.ts';
import type { FontWeight, PictureFont } from './PictureFont.ts';

/** The words of a picture, by the weight they are set in. */
export function wordsByWeight(elements: readonly Drawing[]): Readonly<Record<FontWeight, string>> {
  const found = { 400: '', 700: '' };
  const visit = ({ tag, attributes, children }: Drawing) => {
    const weight = String(attributes['font-weight']) === '700' ? 700 : 400;
    for (const child of children) {
      if (typeof child !== 'string') visit(child);
      else if (tag === 'text') found[weight] += child;
    }
  };
  elements.forEach(visit);
  return found;
}

/** Those of the fonts that the words of a picture are set in. */
export function usedFonts(
  elements: readonly Drawing[],
  fonts: readonly PictureFont[],
): readonly PictureFont[] {
  const found = wordsByWeight(elements);
  const used = new Set(
    ([400, 700] as const).flatMap((weight) =>
      [...new Set(found[weight])].map((sign) => `${subsetOf(sign.codePointAt(0) ?? 0)} ${weight}`),
    ),
  );
  return fonts.filter(({ subset, weight }) => used.has(`${subset} ${weight}`));
}
