import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Tone } from '#export/Paint.ts';
import type { DateBar } from '#views/timeline/timelineLayout.ts';

export type DateBarStyle = {
  /** Of its gradient; no other in the picture has it. */
  readonly id: string;
  readonly y: number;
  readonly tone: Tone;
  readonly isDashed: boolean;
  /** What it fades into. */
  readonly ground: string;
  /** Where the plot ends. */
  readonly bounds: { readonly left: number; readonly right: number };
};

/** The bar of a date that is longer than a day, cut where the plot ends. */
export function drawDateBar(bar: DateBar, style: DateBarStyle): readonly Drawing[] {
  const { bounds } = style;
  const from = Math.max(bar.from, bounds.left);
  const to = Math.min(bar.to, bounds.right);
  if (to <= from) return [];
  if (bar.kind === 'approximate') return fading(bar, { from, to }, style);
  const thickness = bar.kind === 'month' ? 4 : 6;
  return [solidBar({ from, to }, thickness, style), ...(bar.kind === 'month' ? monthEnds(bar, style) : [])];
}

type Extent = { readonly from: number; readonly to: number };

function solidBar({ from, to }: Extent, thickness: number, { y, tone, isDashed }: DateBarStyle): Drawing {
  if (!isDashed)
    return draw('rect', {
      x: from,
      y: y - thickness / 2,
      width: to - from,
      height: thickness,
      fill: tone.fill,
    });
  return draw('rect', {
    x: from + 0.5,
    y: y - thickness / 2 + 0.5,
    width: Math.max(1, to - from - 1),
    height: thickness - 1,
    fill: 'none',
    stroke: tone.edge,
    'stroke-width': 1.5,
    'stroke-dasharray': '2.5 2',
  });
}

/** A tick at either end that is in sight. */
function monthEnds({ from, to }: DateBar, { y, tone, bounds }: DateBarStyle): Drawing[] {
  const ticks = [
    ...(from >= bounds.left ? [`M${from + 0.5} ${y - 5}v10`] : []),
    ...(to <= bounds.right ? [`M${to - 0.5} ${y - 5}v10`] : []),
  ];
  if (ticks.length === 0) return [];
  return [draw('path', { d: ticks.join(''), fill: 'none', stroke: tone.edge, 'stroke-width': 1.5 })];
}

/** Solid on what the source says, and fading into the ground where the date is only about right. */
function fading(
  { from: start, to: end, certainFrom, certainTo }: DateBar,
  { from, to }: Extent,
  { id, y, tone, ground }: DateBarStyle,
): Drawing[] {
  const stop = (x: number, colour: string) =>
    draw('stop', { offset: (x - start) / (end - start), 'stop-color': colour });
  return [
    draw(
      'defs',
      {},
      draw(
        'linearGradient',
        { id, gradientUnits: 'userSpaceOnUse', x1: start, x2: end, y1: y, y2: y },
        stop(start, ground),
        stop(certainFrom, tone.fill),
        stop(certainTo, tone.fill),
        stop(end, ground),
      ),
    ),
    draw('rect', { x: from, y: y - 3, width: to - from, height: 6, fill: `url(#${id})` }),
  ];
}
