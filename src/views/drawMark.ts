import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Paint, Tone } from '#export/Paint.ts';
import type { Contact } from '#model/Dataset.ts';
import { type MarkState, markOutline } from '#views/markShape.ts';

/** The mark of a contact around 0, 0. */
export function drawMark(format: Contact['format'], state: MarkState, tone: Tone, paint: Paint): Drawing {
  return draw('path', { d: markOutline(format, state), ...strokes(state, tone, paint) });
}

function strokes(state: MarkState, { fill, edge }: Tone, { colour }: Paint) {
  if (state === 'filled') return { fill, stroke: edge, 'stroke-width': 1 };
  if (state === 'cross') return { fill: 'none', stroke: edge, 'stroke-width': 2 };
  const dash = state === 'dashed' ? { 'stroke-dasharray': '2.5 2' } : {};
  return { fill: colour.paper, stroke: edge, 'stroke-width': 1.5, ...dash };
}
