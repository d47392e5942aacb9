import type { Box, Drawing } from '#export/drawing/Drawing.ts';
import type { Segment } from '#export/drawing/Segment.ts';
import type { Style } from '#export/drawing/Style.ts';
import { boxAround, lengthOf, shapeSegments } from '#export/drawing/shapeSegments.ts';
import { gradientPaint } from './gradientPaint.ts';
import { definitionOf, type PdfPage, type Surroundings } from './PdfPage.ts';

/**
 * Draws a rectangle, circle, line or path.
 *
 * @returns the box that it covers
 */
export function drawShape(drawing: Drawing, { page, style, place }: Surroundings): Box | null {
  const segments = shapeSegments(drawing);
  const box = boxAround(segments);
  if (!box) return null;
  const fill = drawing.tag === 'line' ? null : paintOf(style.fill, page, box);
  const stroke = lengthOf(style['stroke-width']) > 0 ? paintOf(style.stroke, page, box) : null;
  if (!fill && !stroke) return box;
  const { document } = page;
  document.save();
  if (fill) document.fillColor(fill);
  if (stroke) setStroke(document, stroke, style);
  for (const operator of operatorsOf(fill !== null, stroke !== null, style)) {
    addOutline(document, segments, place.scale);
    document.addContent(operator);
  }
  document.restore();
  return box;
}

/** The operators that paint an outline; PDF strokes after it fills, unless these are two steps. */
function operatorsOf(isFilled: boolean, isStroked: boolean, style: Style): readonly string[] {
  const rule = style['fill-rule'] === 'evenodd' ? '*' : '';
  if (!isFilled) return ['S'];
  if (!isStroked) return [`f${rule}`];
  return String(style['paint-order']).startsWith('stroke') ? ['S', `f${rule}`] : [`B${rule}`];
}

/** The paint for a value of `fill` or `stroke`; null for none. */
export function paintOf(
  value: string | number | undefined,
  page: PdfPage,
  box: Box,
): string | PDFKit.PDFGradient | null {
  const gradient = definitionOf(page, value);
  if (gradient) return gradientPaint(page.document, gradient, box);
  const colour = String(value ?? 'none');
  return colour === 'none' || colour === 'transparent' ? null : colour;
}

/** How lines are drawn from here on. */
export function setStroke(
  document: PDFKit.PDFDocument,
  paint: string | PDFKit.PDFGradient,
  style: Style,
  width = lengthOf(style['stroke-width']),
): void {
  document.strokeColor(paint).lineWidth(width);
  document.miterLimit(lengthOf(style['stroke-miterlimit'] ?? 4));
  const { 'stroke-linecap': cap, 'stroke-linejoin': join, 'stroke-dasharray': dashes } = style;
  if (cap) document.lineCap(String(cap));
  if (join) document.lineJoin(String(join));
  const lengths =
    String(dashes ?? 'none')
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  if (lengths.some((length) => length > 0))
    document.addContent(`[${lengths.join(' ')}] ${lengthOf(style['stroke-dashoffset'])} d`);
}

/** Writes an outline, to a hundredth of a pixel of the picture. */
export function addOutline(document: PDFKit.PDFDocument, segments: readonly Segment[], scale: number): void {
  const steps = 10 ** Math.max(0, Math.ceil(Math.log10(100 * scale)));
  const short = (value: number) => Math.round(value * steps) / steps;
  const operators = { M: 'm', L: 'l', C: 'c', Z: 'h' };
  document.addContent(
    segments.map(([kind, ...figures]) => [...figures.map(short), operators[kind]].join(' ')).join('\n'),
  );
}
