import type { Drawing } from '#export/drawing/Drawing.ts';
import { lengthOf } from '#export/drawing/shapeSegments.ts';
import { shownText } from '#export/drawing/shownText.ts';
import { canvasFont } from '#export/fonts/pageFonts.ts';
import type { Brush } from './Brush.ts';
import { isStrokedFirst, paintOf, setStroke } from './paintShape.ts';

/** Paints words, with the halo around them. */
export function paintWords(drawing: Drawing, brush: Brush): void {
  const { context, style } = brush;
  const text = shownText(drawing);
  const weight = String(style['font-weight']) === '700' ? 700 : 400;
  context.font = canvasFont(lengthOf(style['font-size']), weight);
  if ('letterSpacing' in context) context.letterSpacing = `${lengthOf(style['letter-spacing'])}px`;
  // As left and right are in SVG: what is written from right to left is not turned about.
  context.textAlign = anchors[String(style['text-anchor'])] ?? 'left';
  const [x, y] = [lengthOf(drawing.attributes.x), lengthOf(drawing.attributes.y)];
  const parts = [
    () => {
      const fill = paintOf(style.fill, drawing, brush);
      if (!fill) return;
      context.fillStyle = fill;
      context.fillText(text, x, y);
    },
    () => {
      const stroke = paintOf(style.stroke, drawing, brush);
      if (!stroke) return;
      setStroke(context, style);
      context.strokeStyle = stroke;
      context.strokeText(text, x, y);
    },
  ];
  if (isStrokedFirst(style)) parts.reverse();
  for (const part of parts) part();
}

const anchors: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };
