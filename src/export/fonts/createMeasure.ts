import type { MeasureText } from '#export/drawing/MeasureText.ts';
import type { FontWeight, PictureFont } from './PictureFont.ts';
import { addPageFonts, canvasFont } from './pageFonts.ts';

/** Large enough for a width to be exact at every size that is drawn. */
const measuredSize = 200;

/**
 * Measures words as they are painted with these fonts. Signs that none of the fonts has are measured in the system's
 * own typeface, in which they will be drawn.
 */
export async function createMeasure(fonts: readonly PictureFont[]): Promise<MeasureText> {
  await addPageFonts(fonts);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser cannot measure words: there is no 2D canvas.');
  context.textRendering = 'geometricPrecision';
  const widths: Readonly<Record<FontWeight, Map<string, number>>> = { 400: new Map(), 700: new Map() };
  return (text, size, weight = 400) => {
    const known = widths[weight].get(text);
    if (known !== undefined) return known * size;
    context.font = canvasFont(measuredSize, weight);
    const width = context.measureText(text).width / measuredSize;
    widths[weight].set(text, width);
    return width * size;
  };
}
