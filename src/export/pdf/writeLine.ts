import type { Point } from '#export/drawing/Drawing.ts';
import type { EmbeddedFont } from './PdfFont.ts';
import type { Line } from './setLine.ts';

/** Writes a line of words from a point on its baseline. */
export function writeLine(document: PDFKit.PDFDocument, line: Line, size: number, { x, y }: Point): void {
  // Text stands upright in PDF, where y grows upwards.
  document.save().transform(1, 0, 0, -1, x, y);
  document.addContent('BT');
  for (const { text, isReadable, parts } of line.pieces) {
    // Within BT and ET: readers take the place of what is read from the text's own state.
    if (!isReadable) document.markContent('Span', { actual: text });
    for (const part of parts) {
      const font = part.font.embed(document);
      document.addContent(`/${font.id} ${size} Tf`);
      document.addContent(shownGlyphs(font, part.text, size, part.x));
    }
    if (!isReadable) document.endMarkedContent();
  }
  document.addContent('ET').restore();
}

/** Operators that show glyphs: in one go as long as each stands where the one before leads to. */
function shownGlyphs(font: EmbeddedFont, text: string, size: number, start: number): string {
  const [codes, positions] = font.encode(text);
  const groups: { readonly x: number; readonly y: number; shown: string }[] = [];
  let pen = 0;
  let wasMoved = true;
  positions.forEach(({ xAdvance, xOffset, yOffset, advanceWidth }, index) => {
    const isMoved = Boolean(xOffset || yOffset);
    if (isMoved || wasMoved) groups.push({ x: pen + xOffset, y: yOffset, shown: '' });
    const group = groups.at(-1);
    const lead = advanceWidth - xAdvance;
    if (group) group.shown += `<${codes[index]}>${lead ? short(lead) : ''}`;
    wasMoved = isMoved;
    pen += xAdvance;
  });
  return groups
    .map(({ x, y, shown }) => {
      const place = `1 0 0 1 ${short(start + (x * size) / 1000)} ${short((y * size) / 1000)} Tm`;
      return `${place} [${shown.replaceAll('><', '')}] TJ`;
    })
    .join('\n');
}

function short(value: number): number {
  return Math.round(value * 1000) / 1000;
}
