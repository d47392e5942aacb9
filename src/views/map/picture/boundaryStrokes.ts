import type { BoundaryClass } from '#data/mapQuery.ts';
import type { Attributes } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';

type Stroke = {
  readonly colour: 'border' | 'control' | 'ink-2';
  readonly width: number;
  readonly dashes?: readonly number[];
};

/** How each class of line is drawn, as in BaseMap.module.css. */
export const boundaryStrokes: Readonly<Record<Exclude<BoundaryClass, 'hidden'>, Stroke>> = {
  international: { colour: 'border', width: 0.6 },
  disputed: { colour: 'control', width: 0.8, dashes: [2, 2] },
  'line-of-control': { colour: 'ink-2', width: 1, dashes: [1, 2] },
  claim: { colour: 'control', width: 0.6, dashes: [0.8, 2.2] },
};

/** The strokes of a class of line in a picture. */
export function boundaryPaint(name: keyof typeof boundaryStrokes, { paint, scale }: Room): Attributes {
  const { colour, width, dashes } = boundaryStrokes[name];
  return {
    fill: 'none',
    stroke: paint.colour[colour],
    'stroke-width': width * scale,
    'stroke-linejoin': 'round',
    'stroke-dasharray': dashes?.map((length) => length * scale).join(' '),
  };
}
