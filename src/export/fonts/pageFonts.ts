import type { FontWeight, PictureFont } from './PictureFont.ts';
import { unicodeRange } from './unicodeRange.ts';

/** A family that no style sheet names, so that the page's own words keep their typeface. */
const family = 'Readout picture';

/** The parts that the page knows, or is about to. */
const known = new Map<string, Promise<void>>();

/** Lets a canvas of this page use the fonts. Done when they can be measured and painted. */
export async function addPageFonts(fonts: readonly PictureFont[]): Promise<void> {
  await Promise.all(
    fonts.map((font) => {
      const name = `${font.subset} ${font.weight}`;
      const adding = known.get(name) ?? addFont(font);
      known.set(name, adding);
      // The next picture tries again.
      adding.catch(() => known.delete(name));
      return adding;
    }),
  );
}

/** The fonts as `font` of a canvas has them; signs that none has are the system's. */
export function canvasFont(size: number, weight: FontWeight): string {
  return `${weight} ${size}px "${family}", sans-serif`;
}

async function addFont({ bytes, subset, weight }: PictureFont): Promise<void> {
  const face = new FontFace(family, bytes, {
    weight: String(weight),
    unicodeRange: unicodeRange(subset),
  });
  await face.load();
  document.fonts.add(face);
}
