import type { Box, Drawing } from '#export/drawing/Drawing.ts';
import { lengthOf, portionOf } from '#export/drawing/shapeSegments.ts';

/**
 * A `linearGradient` as PDF has it.
 *
 * @param box around what is painted, to which its ends are given unless `gradientUnits` is `userSpaceOnUse`
 */
export function gradientPaint(
  document: PDFKit.PDFDocument,
  { attributes, children }: Drawing,
  box: Box,
): PDFKit.PDFGradient {
  const isOwn = attributes.gradientUnits === 'userSpaceOnUse';
  const { x, y, width, height } = isOwn ? { x: 0, y: 0, width: 1, height: 1 } : box;
  const gradient = document.linearGradient(
    x + portionOf(attributes.x1 ?? 0) * width,
    y + portionOf(attributes.y1 ?? 0) * height,
    x + portionOf(attributes.x2 ?? (isOwn ? 0 : 1)) * width,
    y + portionOf(attributes.y2 ?? 0) * height,
  );
  for (const { at, colour, opacity } of wholeWay(children.flatMap(stopOf)))
    gradient.stop(at, colour, opacity);
  return gradient;
}

type Stop = { readonly at: number; readonly colour: string; readonly opacity: number };

function stopOf(child: Drawing | string): Stop[] {
  if (typeof child === 'string' || child.tag !== 'stop') return [];
  const { offset, 'stop-color': colour, 'stop-opacity': opacity } = child.attributes;
  const at = Math.min(1, Math.max(0, portionOf(offset ?? 0)));
  return [{ at, colour: String(colour ?? '#000000'), opacity: lengthOf(opacity ?? 1) }];
}

/** With a stop at either end, which PDFKit leaves to its caller. */
function wholeWay(stops: readonly Stop[]): readonly Stop[] {
  const [first, last] = [stops.at(0), stops.at(-1)];
  if (!first || !last) return [];
  return [...(first.at > 0 ? [{ ...first, at: 0 }] : []), ...stops, { ...last, at: 1 }];
}
