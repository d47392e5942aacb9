import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { LegendBlock } from './LegendBlock.ts';

/** How large circles are: circles one within the other, a line from the top of each to its words. */
export function sizeKeys(
  largest: number,
  radiusOf: (contacts: number) => number,
  { t }: Translator,
  { type: { note: size }, paint, measure, scale }: Room,
): LegendBlock | null {
  if (largest === 0) return null;
  const radius = radiusOf(largest);
  const line = size * 1.25;
  const sizes = distinctSizes(largest, radiusOf, line);
  const texts = sizes.map((contacts) => t('count.contacts', { count: contacts }));
  const [middle, foot] = [radius + 1, line / 2 + 2 * radius];
  const start = 2 * radius + size * 0.9;
  const circle = (contacts: number): Drawing[] => {
    const own = radiusOf(contacts);
    const stroke = { fill: 'none', 'stroke-width': scale * 0.7 };
    return [
      draw('circle', { cx: middle, cy: foot - own, r: own, stroke: paint.colour['ink-2'], ...stroke }),
      draw('line', {
        x1: middle,
        y1: foot - 2 * own,
        x2: start - size * 0.3,
        y2: foot - 2 * own,
        stroke: paint.colour.control,
        ...stroke,
      }),
    ];
  };
  return {
    width: start + Math.max(...texts.map((text) => measure(text, size))),
    height: foot + Math.max(scale, line / 2 - 2 * radiusOf(sizes.at(-1) ?? 1)),
    drawings: [
      ...sizes.flatMap(circle),
      ...sizes.map((contacts, index) =>
        words(
          texts[index] ?? '',
          { x: start, y: foot - 2 * radiusOf(contacts) + size * 0.36 },
          { size, fill: paint.colour['ink-2'], halo: paint.colour.paper },
        ),
      ),
    ],
  };
}

/** The largest, one of half its radius or so, and one contact: as many as have room for their words. */
function distinctSizes(
  largest: number,
  radiusOf: (contacts: number) => number,
  line: number,
): readonly number[] {
  const middle = Math.round(((Math.sqrt(largest) + 1) / 2) ** 2);
  const areApart = (a: number, b: number) => 2 * (radiusOf(a) - radiusOf(b)) >= line * 0.95;
  if (areApart(largest, middle) && areApart(middle, 1)) return [largest, middle, 1];
  return areApart(largest, 1) ? [largest, 1] : [largest];
}
