import type { MeasureText } from '#export/drawing/MeasureText.ts';
import { createMeasure } from '#export/fonts/createMeasure.ts';
import { neededSubsets } from '#export/fonts/fontSubsets.ts';
import { loadFonts } from '#export/fonts/loadFonts.ts';
import type { PictureFont } from '#export/fonts/PictureFont.ts';
import { usedFonts, wordsByWeight } from '#export/fonts/usedFonts.ts';
import type { ComposedPicture } from './composePicture.ts';

/** A picture, and the fonts that its words were measured in and are to be drawn in. */
export type TypesetPicture = { readonly picture: ComposedPicture; readonly fonts: readonly PictureFont[] };

/**
 * Composes a picture in its typeface, of which only the parts are fetched that its words need.
 *
 * @param compose composes the picture with widths of words; called again when its words need more parts
 * @param sample words in the picture's language, such as its filter sentence, so that this is seldom needed
 * @throws Error when a part of the typeface cannot be fetched; the signal's reason when it is cancelled
 */
export async function typesetPicture(
  compose: (measure: MeasureText) => ComposedPicture,
  sample: string,
  signal?: AbortSignal,
): Promise<TypesetPicture> {
  let text = sample;
  for (;;) {
    const fonts = await loadFonts(text, signal);
    const picture = compose(await createMeasure(fonts));
    const found = wordsByWeight(picture.elements);
    const loaded = new Set(fonts.map(({ subset }) => subset));
    const missing = [...neededSubsets(found[400] + found[700])].filter((subset) => !loaded.has(subset));
    if (missing.length === 0) return { picture, fonts: usedFonts(picture.elements, fonts) };
    text += found[400] + found[700];
  }
}
