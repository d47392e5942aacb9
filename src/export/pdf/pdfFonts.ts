import type { FontWeight, PictureFont } from '#export/fonts/PictureFont.ts';
import { openFont, type PdfFont } from './PdfFont.ts';

/** The typeface of a document. */
export type PdfFonts = {
  /** The parts of a text that one font draws each, in order. */
  readonly runsOf: (text: string, weight: FontWeight) => readonly FontRun[];
  /** Signs that no font had: a box stands for each in the drawing. */
  readonly missing: () => string;
};

export type FontRun = { readonly font: PdfFont; readonly text: string };

/** What is never seen, such as joiners and variation selectors: it belongs to what is before it. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** Spaces of other widths: without a glyph of its own, each is as wide as the usual one. */
const wide = /\p{Space_Separator}/u;

/** Opens the fonts that a document is set in. */
export async function pdfFonts(fonts: readonly PictureFont[]): Promise<PdfFonts> {
  const opened = await Promise.all(fonts.map(openFont));
  const missing = new Set<string>();

  const shownFor = (sign: string) => {
    const isLacking = wide.test(sign) && !opened.some((font) => font.has(sign.codePointAt(0) ?? 0));
    return isLacking ? ' ' : sign;
  };

  const fontOf = (sign: string, weight: FontWeight, before: PdfFont | undefined) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    if (before && (unseen.test(sign) || (sign === ' ' && before.has(codePoint)))) return before;
    const able = opened.filter((font) => font.source.weight === weight && font.has(codePoint));
    const found = able.find(({ source }) => source.covers(codePoint)) ?? able[0];
    if (!found && !unseen.test(sign)) missing.add(sign);
    return found ?? before ?? opened.find(({ source }) => source.weight === weight) ?? opened[0];
  };

  const runsOf: PdfFonts['runsOf'] = (text, weight) => {
    const runs: { font: PdfFont; text: string }[] = [];
    for (const sign of Array.from(text, shownFor)) {
      const last = runs.at(-1);
      const font = fontOf(sign, weight, last?.font);
      if (!font) throw new Error('There is no font to set words in.');
      if (last?.font === font) last.text += sign;
      else runs.push({ font, text: sign });
    }
    return runs;
  };

  return { runsOf, missing: () => [...missing].join('') };
}
