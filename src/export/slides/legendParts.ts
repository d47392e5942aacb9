import type { Box } from '#export/drawing/Drawing.ts';
import type { ChartSeries } from '#export/Picture.ts';
import { fittedLines, linesHeight } from './fittedText.ts';
import type { SlidesInfo } from './Slide.ts';
import { pixels, type SlidePart, type TextStyle } from './SlidePart.ts';

/** Of legends and notes, the largest that there is room for. */
export const noteStyles: readonly [TextStyle, ...TextStyle[]] = [noteStyle(12), noteStyle(11), noteStyle(10)];

const sample = { width: 40, gap: 12, after: 36 } as const;

/** A block of a slide whose height is known before its place is. */
export type SlideBlock = {
  readonly height: number;
  readonly place: (x: number, y: number) => readonly SlidePart[];
};

/** A sample of each series with its name, as many beside each other as there is room for. */
export function legendBlock(
  series: readonly ChartSeries[],
  width: number,
  style: TextStyle,
  { measure }: SlidesInfo,
): SlideBlock {
  let [left, top, rowHeight] = [0, 0, 0];
  const entries = series.map((one) => {
    const before = sample.width + sample.gap;
    // A little more than is measured, for programs that set it a little wider.
    const textWidth = Math.min(measure(one.name, pixels(style.size)) * 1.04 + 4, width - before);
    const height = linesHeight(fittedLines(one.name, textWidth, style, measure).length, style) + 6;
    if (left > 0 && left + before + textWidth > width) {
      [left, top, rowHeight] = [0, top + rowHeight, 0];
    }
    const entry = { one, x: left, y: top, textWidth, height };
    left += before + textWidth + sample.after;
    rowHeight = Math.max(rowHeight, height);
    return entry;
  });
  return {
    height: top + rowHeight,
    place: (x, y) =>
      entries.flatMap(({ one, textWidth, height, ...at }, index) => [
        {
          kind: 'swatch',
          name: `Sample ${index + 1}`,
          box: {
            x: x + at.x,
            y: y + at.y + pixels(style.line) * 0.16,
            width: sample.width,
            height: pixels(style.line) * 0.76,
          },
          colour: one.colour,
          edge: one.edge ?? one.colour,
          isHatched: one.isHatched ?? false,
        },
        wordsPart(
          `Series ${index + 1}`,
          { x: x + at.x + sample.width + sample.gap, y: y + at.y, width: textWidth, height },
          [one.name],
          style,
        ),
      ]),
  };
}

/** The notes that stand beside a chart. */
export function notesBlock(
  notes: readonly string[],
  width: number,
  style: TextStyle,
  { measure }: SlidesInfo,
): SlideBlock {
  const lines = notes.flatMap((note) => fittedLines(note, width, style, measure));
  const height = linesHeight(lines.length, style);
  return {
    height,
    place: (x, y) => (notes.length === 0 ? [] : [wordsPart('Notes', { x, y, width, height }, notes, style)]),
  };
}

function noteStyle(size: number): TextStyle {
  return { size, weight: 400, line: size * 1.4 };
}

function wordsPart(name: string, box: Box, texts: readonly string[], style: TextStyle): SlidePart {
  const paragraphs = texts.map((text) => ({ text }));
  return { kind: 'words', name, box, paragraphs, style, colour: 'tx2', align: 'left' };
}
