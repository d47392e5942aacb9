import { type Drawing, draw, moved } from '#export/drawing/Drawing.ts';
import { hatchLines } from '#export/drawing/hatchLines.ts';
import type { Paint, Tone } from '#export/Paint.ts';
import { drawLocalDot, drawMark } from '#views/drawMark.ts';
import { type LegendItem, noMark } from '#views/timeline/legendItems.ts';
import type { DateBar } from '#views/timeline/timelineLayout.ts';
import { drawDateBar } from './drawDateBar.ts';
import { paleTone, slateTone } from './tones.ts';

/** A sign, drawn around the middle of its left end, and what it means. */
export type PictureSign = {
  readonly width: number;
  readonly drawing: readonly Drawing[];
  readonly text: string;
};

const markWidth = 15;
const barWidth = 30;

/** The sign of an item of the legend, as on the page. */
export function signOfItem(item: LegendItem, paint: Paint): PictureSign {
  return {
    width: markWidth,
    text: item.name,
    drawing: [moved({ x: markWidth / 2, y: 0 }, shapes(item, paint))],
  };
}

function shapes({ sign, format, tone, state }: LegendItem, paint: Paint): readonly Drawing[] {
  const { colour } = paint;
  const { fill, edge } = tone === null ? slateTone(paint) : paint.tone(tone);
  if (format !== null)
    return [
      drawMark(format, state, { fill, edge, onFill: colour.paper }, paint),
      ...(sign === 'local' ? [drawLocalDot(paint)] : []),
    ];
  if (sign === 'colour') return [swatch({ fill, edge, onFill: colour.paper })];
  if (sign === 'otherDate') return [draw('circle', { r: 6, ...dotted(edge) })];
  const stretch = { x: -7, y: -5, width: 14, height: 10 };
  return [
    ...(sign === 'uncoded' ? [hatchLines(stretch, colour.control, 1, 6)] : []),
    draw('rect', { ...stretch, fill: 'none', stroke: colour.control, 'stroke-width': 1 }),
  ];
}

/** How other dates are drawn. */
export function dotted(edge: string) {
  return { fill: 'none', stroke: edge, 'stroke-width': 1, 'stroke-dasharray': '1 2' };
}

/** The sign of a date that is longer than a day. */
export function signOfBar(kind: DateBar['kind'], text: string, paint: Paint): PictureSign {
  const certain = kind === 'approximate' ? [12, 18] : [0, barWidth];
  const [certainFrom = 0, certainTo = barWidth] = certain;
  const bar: DateBar = { kind, from: 0, to: barWidth, certainFrom, certainTo };
  const drawing = drawDateBar(bar, {
    id: `timeline-legend-${kind}`,
    y: 0,
    tone: slateTone(paint),
    isDashed: false,
    ground: paint.colour.paper,
    bounds: { left: 0, right: barWidth },
  });
  return { width: barWidth, text, drawing };
}

/** The sign of what lies outside of the chosen time: of marks, or of columns. */
export function signOfPale(text: string, sign: 'mark' | 'colour', paint: Paint): PictureSign {
  const tone = paleTone(slateTone(paint), paint);
  const pale = sign === 'mark' ? drawMark('bilateral-visit', noMark.state, tone, paint) : swatch(tone);
  return { width: markWidth, text, drawing: [moved({ x: markWidth / 2, y: 0 }, [pale])] };
}

function swatch({ fill, edge }: Tone): Drawing {
  return draw('path', { d: 'M-5-5h10v10h-10Z', fill, stroke: edge, 'stroke-width': 1 });
}
