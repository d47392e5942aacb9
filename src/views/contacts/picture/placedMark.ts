import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Paint, Tone } from '#export/Paint.ts';
import type { Contact } from '#model/Dataset.ts';
import { drawLocalDot, drawMark } from '#views/drawMark.ts';
import type { MarkState } from '#views/markShape.ts';

/** The mark of a contact around a point, so many times as large as on the page. */
export function placedMark(
  { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
  format: Contact['format'],
  state: MarkState,
  tone: Tone,
  paint: Paint,
  isLocal = false,
): Drawing {
  const mark = [drawMark(format, state, tone, paint), ...(isLocal ? [drawLocalDot(paint)] : [])];
  return draw(
    'g',
    { transform: `translate(${x} ${y})` },
    draw('g', { transform: `scale(${scale})` }, ...mark),
  );
}
