import { draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { CaptionedPart } from '#views/topics/picture/captionedParts.ts';

const steps = [1, 2, 3, 4, 5] as const;

/** What the shades of cells mean: fifths of a year's contacts. */
export function shadeScale({ t, percent, number }: Translator, room: Room): CaptionedPart {
  const { paint, type, measure } = room;
  const size = type.source;
  const end = percent(1);
  return {
    caption: t('topics.overTime.scale'),
    draw: (width) => {
      const step = Math.min(size * 3.4, (width - measure(end, size) / 2) / steps.length);
      const height = type.note * 1.1;
      return {
        height: height + size * 1.5,
        elements: [
          ...steps.map((shade, index) =>
            draw('rect', {
              x: index * step,
              y: 0,
              width: step,
              height,
              fill: paint.colour[`shade-${shade}`],
            }),
          ),
          ...[0, ...steps].map((boundary) =>
            words(
              boundary === steps.length ? end : number(boundary * (100 / steps.length)),
              { x: boundary * step, y: height + size * 1.2 },
              { size, anchor: boundary === 0 ? 'start' : 'middle', fill: paint.colour['ink-2'] },
            ),
          ),
        ],
      };
    },
  };
}
