import { type Drawing, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { QuarterCount } from '#selectors/quarterCounts.ts';
import type { HistogramScale } from '#views/timeline/brush/histogramScale.ts';

type CountStyle = {
  readonly size: number;
  readonly fill: string;
  /** Where lines may run through them. */
  readonly halo?: string;
};

/** The count above each column; above none where they would run into each other. */
export function drawCounts(
  quarters: readonly QuarterCount[],
  { x, perDay, pitch, baseline }: HistogramScale,
  { size, fill, halo }: CountStyle,
  { measure }: Pick<Room, 'measure'>,
  { number }: Translator,
): Drawing[] {
  const isTooWide = quarters.some(
    ({ start, end, total }) => measure(number(total), size) > (end - start) * perDay - 2,
  );
  if (isTooWide) return [];
  return quarters
    .filter(({ total }) => total > 0)
    .map(({ start, end, total }) =>
      words(
        number(total),
        { x: (x(start) + x(end)) / 2, y: baseline - total * pitch - size * 0.25 },
        { size, fill, anchor: 'middle', ...(halo ? { halo } : {}) },
      ),
    );
}
