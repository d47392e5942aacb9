import { draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import { boundaryPaint } from './boundaryStrokes.ts';
import type { LineClass } from './drawBaseMap.ts';
import type { LegendBlock } from './LegendBlock.ts';

/** How lines are drawn, and what that means. */
export function lineKeys(classes: readonly LineClass[], { t }: Translator, room: Room): LegendBlock[] {
  const { type, paint, measure, scale } = room;
  const size = type.note;
  const height = size * 1.5;
  const length = 20 * scale;
  const start = length + size * 0.5;
  return classes.map((name) => {
    const text = t(`map.line.${name}`);
    return {
      width: start + measure(text, size),
      height,
      drawings: [
        // Lines are seen on land, and are coloured for it.
        draw('rect', {
          y: height / 2 - size * 0.4,
          width: length,
          height: size * 0.8,
          fill: paint.colour.land,
        }),
        draw('line', { x1: 0, y1: height / 2, x2: length, y2: height / 2, ...boundaryPaint(name, room) }),
        words(text, { x: start, y: height / 2 + size * 0.36 }, { size, fill: paint.colour['ink-2'] }),
      ],
    };
  });
}
