import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';
import type { PictureFont } from '#export/fonts/PictureFont.ts';
import { unpackWoff } from './unpackWoff.ts';

/** A font that is embedded, as far as its signs are used. */
export type PdfFont = {
  readonly source: PictureFont;
  readonly has: (codePoint: number) => boolean;
  readonly shape: (word: string) => Shape;
  /** Puts it into a document, to be used on its present page. */
  readonly embed: (document: PDFKit.PDFDocument) => EmbeddedFont;
};

/** A word or a part of it in the glyphs of a font. */
export type Shape = {
  /** In parts of the size of the type. */
  readonly width: number;
  /** Whether a program that reads the glyphs one by one, each with its own signs, reads this text. */
  readonly isReadable: boolean;
  readonly run: GlyphRun;
  readonly unitsPerEm: number;
};

/** What PDFKit has of a font; its declarations do not say. */
export type EmbeddedFont = {
  /** Its name among the resources of a page. */
  readonly id: string;
  readonly ref: () => PDFKit.PDFKitReference;
  /** Codes of glyphs, and where each stands, in thousandths of the size of the type. */
  layout: (text: string) => {
    readonly glyphs: readonly Glyph[];
    readonly positions: readonly GlyphPosition[];
  };
  readonly encode: (text: string) => readonly [codes: readonly string[], positions: readonly GlyphPosition[]];
};

export type GlyphPosition = {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** How far a reader of the document moves on by itself. */
  readonly advanceWidth: number;
};

/** More words than the pictures of one selection have. */
const mostShapes = 20_000;

/** Fonts stay open for the next document, with the shapes of the words they have set. */
const opened = new WeakMap<PictureFont, Promise<PdfFont>>();

/** Opens a font of the pictures' typeface. */
export function openFont(source: PictureFont): Promise<PdfFont> {
  const font = opened.get(source) ?? readFont(source);
  opened.set(source, font);
  return font;
}

async function readFont(source: PictureFont): Promise<PdfFont> {
  // Declared for Node's Buffer, of which only what any byte array has is used.
  const font = create((await unpackWoff(source.bytes)) as Buffer) as Font;
  const shapes = new Map<string, Shape>();
  const shape = (word: string) => {
    const known = shapes.get(word) ?? shapeOf(font, word);
    // A font stays open as long as the page does; its words need not.
    if (shapes.size >= mostShapes) shapes.clear();
    shapes.set(word, known);
    return known;
  };
  return {
    source,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    shape,
    embed: (document) => {
      // PDFKit takes a font that is open as well.
      document.font(font as unknown as string, `${source.subset} ${source.weight}`);
      const embedded = (document as unknown as { readonly _font: EmbeddedFont })._font;
      // Words that were set are not shaped a second time.
      embedded.layout = (text) => joined([...text.matchAll(/ +|[^ ]+/g)].map(([word]) => shape(word)));
      document.page.fonts[embedded.id] ??= embedded.ref();
      return embedded;
    },
  };
}

function shapeOf(font: Font, word: string): Shape {
  const run = font.layout(word);
  const read = run.glyphs.flatMap(({ codePoints }) => codePoints);
  const isReadable =
    // The first glyph of a font stands for what it has not.
    run.glyphs.every(({ id }) => id > 0) &&
    run.positions.every(({ xOffset, yOffset }) => !xOffset && !yOffset) &&
    String.fromCodePoint(...read) === word;
  return { width: run.advanceWidth / font.unitsPerEm, isReadable, run, unitsPerEm: font.unitsPerEm };
}

/** Shapes one after the other, as PDFKit counts. */
function joined(shapes: readonly Shape[]): ReturnType<EmbeddedFont['layout']> {
  return {
    glyphs: shapes.flatMap(({ run }) => run.glyphs),
    positions: shapes.flatMap(({ run, unitsPerEm }) =>
      run.positions.map(({ xAdvance, xOffset, yOffset }, index) => ({
        xAdvance: (xAdvance * 1000) / unitsPerEm,
        xOffset: (xOffset * 1000) / unitsPerEm,
        yOffset: (yOffset * 1000) / unitsPerEm,
        advanceWidth: ((run.glyphs[index]?.advanceWidth ?? 0) * 1000) / unitsPerEm,
      })),
    ),
  };
}
