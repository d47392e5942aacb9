import { pathSegments } from '#export/drawing/pathSegments.ts';
import type { Segment } from '#export/drawing/Segment.ts';
import type { PdfFont } from './PdfFont.ts';
import type { FontRun } from './pdfFonts.ts';

/** Words of one size that were given their places, in pixels from where they begin. */
export type Line = { readonly width: number; readonly pieces: readonly Piece[] };

/** Words, or one word, that are read as one. */
export type Piece = {
  readonly text: string;
  /** Whether its glyphs say what it reads; otherwise that must be said beside them. */
  readonly isReadable: boolean;
  /** What is drawn in one font at one place. */
  readonly parts: readonly Part[];
};

type Part = { readonly font: PdfFont; readonly text: string; readonly x: number };

/** Sets runs of text one after the other. */
export function setLine(runs: readonly FontRun[], size: number, letterSpacing: number): Line {
  const pieces: Piece[] = [];
  let width = 0;
  let isWithinWord = false;
  for (const { font, text, isWord } of runs.flatMap(chunksOf)) {
    const parts = (letterSpacing ? graphemes(text) : [text]).map((part) => {
      const x = width;
      width += font.shape(part).width * size + letterSpacing;
      return { font, text: part, x };
    });
    const isReadable = !isWord || (!letterSpacing && font.shape(text).isReadable);
    const before = isWord && isWithinWord ? pieces.pop() : undefined;
    pieces.push(joined(before, { text, isReadable, parts }));
    isWithinWord = isWord;
  }
  return { width, pieces: letterSpacing ? pieces : gathered(pieces) };
}

/** Words, parts of words, and the spaces between. */
function chunksOf({ font, text }: FontRun): (FontRun & { readonly isWord: boolean })[] {
  return Array.from(text.matchAll(/ +|[^ ]+/g), ([chunk]) => ({
    font,
    text: chunk,
    isWord: !chunk.startsWith(' '),
  }));
}

function joined(before: Piece | undefined, { text, isReadable, parts }: Piece): Piece {
  if (!before) return { text, isReadable, parts };
  return {
    text: before.text + text,
    isReadable: before.isReadable && isReadable,
    parts: [...before.parts, ...parts],
  };
}

/** Words that can be read as they are become one with those before, and one part where the font is the same. */
function gathered(pieces: readonly Piece[]): readonly Piece[] {
  const found: Piece[] = [];
  for (const piece of pieces) {
    const before = found.at(-1)?.isReadable && piece.isReadable ? found.pop() : undefined;
    const { parts, ...rest } = joined(before, piece);
    found.push({ ...rest, parts: rest.isReadable ? parts.reduce(withPart, []) : parts });
  }
  return found;
}

function withPart(parts: readonly Part[], part: Part): readonly Part[] {
  const last = parts.at(-1);
  return last?.font === part.font
    ? [...parts.slice(0, -1), { ...last, text: last.text + part.text }]
    : [...parts, part];
}

function graphemes(word: string): string[] {
  return Array.from(new Intl.Segmenter().segment(word), ({ segment }) => segment);
}

/** The outlines of the letters of a line, from where it begins. */
export function lineOutline({ pieces }: Line, size: number): Segment[] {
  return pieces.flatMap(({ parts }) =>
    parts.flatMap(({ font, text, x }) => {
      const { run, unitsPerEm } = font.shape(text);
      const scale = size / unitsPerEm;
      let pen = x;
      return run.glyphs.flatMap(({ path }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
        const [left, up] = [pen + xOffset * scale, yOffset * scale];
        pen += xAdvance * scale;
        return pathSegments(path.toSVG()).map((segment) => placed(segment, scale, left, -up));
      });
    }),
  );
}

/** An outline of a font stands upright on its baseline: its y grows upwards. */
function placed([kind, ...figures]: Segment, scale: number, x: number, y: number): Segment {
  const moved = figures.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale));
  return [kind, ...moved] as unknown as Segment;
}
