import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Paint, Tone } from '#export/Paint.ts';
import type { Contact } from '#model/Dataset.ts';
import { localDot, type MarkState, markOutline } from '#views/markShape.ts';

/** The mark of a contact around 0, 0. */
export function drawMark(format: Contact['format'], state: MarkState, tone: Tone, paint: Paint): Drawing {
  return draw('path', { d: markOutline(format, state), ...strokes(state, tone, paint) });
}

/** The sign of what only a local report has brought, at the upper right of a mark around 0, 0 or at a point. */
export function drawLocalDot({ colour }: Paint, x: number = localDot.x, y: number = localDot.y): Drawing {
  return draw('circle', {
    cx: x,
    cy: y,
    r: localDot.radius,
    fill: colour.ink,
    stroke: colour.paper,
    'stroke-width': localDot.edge,
  });
}

function strokes(state: MarkState, { fill, edge }: Tone, { colour }: Paint) {
  if (state === 'filled') return { fill, stroke: edge, 'stroke-width': 1 };
  if (state === 'cross') return { fill: 'none', stroke: edge, 'stroke-width': 2 };
  const dash = state === 'dashed' ? { 'stroke-dasharray': '2.5 2' } : {};
  return { fill: colour.paper, stroke: edge, 'stroke-width': 1.5, ...dash };
}
