import type { Box, Drawing } from '#export/drawing/Drawing.ts';
import { lengthOf } from '#export/drawing/shapeSegments.ts';
import { shownText } from '#export/drawing/shownText.ts';
import { addOutline, paintOf, setStroke } from './drawShape.ts';
import type { Surroundings } from './PdfPage.ts';
import { lineOutline, setLine } from './setLine.ts';
import { writeLine } from './writeLine.ts';

/**
 * Draws words, as words: they can be selected, searched and read aloud.
 *
 * @returns the box that they cover
 */
export function drawWords(drawing: Drawing, { page, style, place }: Surroundings): Box {
  const { document, fonts } = page;
  const size = lengthOf(style['font-size']);
  const weight = style['font-weight'] === 'bold' || Number(style['font-weight']) >= 600 ? 700 : 400;
  const line = setLine(fonts.runsOf(shownText(drawing), weight), size, lengthOf(style['letter-spacing']));
  const before = { start: 0, middle: 0.5, end: 1 }[String(style['text-anchor'] ?? 'start')] ?? 0;
  const x = lengthOf(drawing.attributes.x) - before * line.width;
  const y = lengthOf(drawing.attributes.y);
  const box = { x, y: y - 0.8 * size, width: line.width, height: size };
  document.save();
  // The halo is an outline of the letters: a second set of words would be read twice.
  const halo = paintOf(style.stroke, page, box);
  if (halo) {
    document.save().translate(x, y);
    setStroke(document, halo, style);
    addOutline(document, lineOutline(line, size), place.scale);
    document.addContent('S').restore();
  }
  const fill = paintOf(style.fill, page, box);
  if (fill) {
    document.fillColor(fill);
    writeLine(document, line, size, { x, y });
  }
  document.restore();
  return box;
}
