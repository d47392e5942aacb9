import { type Drawing, draw } from '#export/drawing/Drawing.ts';
import type { Paint, Tone } from '#export/Paint.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { QuarterCount } from '#selectors/quarterCounts.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { drawLocalDot } from '#views/drawMark.ts';
import type { HistogramScale } from '#views/timeline/brush/histogramScale.ts';
import { paleTone, toneOf } from './tones.ts';

export type QuartersStyle = {
  readonly dataset: Dataset;
  readonly paint: Paint;
  /** The chosen time; columns outside of it are pale. */
  readonly edges: TimeWindow;
  /** The share of a column's width that is left free on either side. */
  readonly inset: number;
  /** Of the clip that cuts a column which the chosen time cuts; no other in the picture has it. */
  readonly clip: string;
};

/** Units lower than this would be all edge. */
const leastEdged = 5;

/** The columns of a histogram: contacts stacked by channel, one by one where there is room. */
export function drawQuarters(
  quarters: readonly QuarterCount[],
  scale: HistogramScale,
  style: QuartersStyle,
): readonly Drawing[] {
  const { edges, clip } = style;
  const isChosen = ({ start, end }: QuarterCount) => start >= edges.from && end <= edges.to;
  const isOutside = ({ start, end }: QuarterCount) => end <= edges.from || start >= edges.to;
  const cut = quarters.filter((quarter) => !isChosen(quarter) && !isOutside(quarter));
  const [x, right] = [scale.x(edges.from), scale.x(edges.to)];
  const area = draw('rect', { x, y: 0, width: Math.max(0, right - x), height: scale.baseline });
  return [
    ...quarters
      .filter((quarter) => !isChosen(quarter))
      .flatMap((quarter) => column(quarter, scale, style, true)),
    ...quarters.filter(isChosen).flatMap((quarter) => column(quarter, scale, style, false)),
    ...(cut.length === 0
      ? []
      : [
          draw('defs', {}, draw('clipPath', { id: clip }, area)),
          draw(
            'g',
            { 'clip-path': `url(#${clip})` },
            ...cut.flatMap((quarter) => column(quarter, scale, style, false)),
          ),
        ]),
  ];
}

/** A dot at the upper right of a column that has contacts from local reports. */
export function drawLocalQuarters(
  quarters: readonly QuarterCount[],
  { x, baseline, pitch }: HistogramScale,
  paint: Paint,
): readonly Drawing[] {
  return quarters
    .filter(({ local }) => local > 0)
    .map(({ start, end, total }) =>
      drawLocalDot(paint, x(end) - (x(end) - x(start)) / 8, Math.max(4, baseline - total * pitch)),
    );
}

function column(
  { start, end, byChannel }: QuarterCount,
  scale: HistogramScale,
  { dataset, paint, inset }: QuartersStyle,
  isPale: boolean,
): Drawing[] {
  const free = Math.max(1, (end - start) * scale.perDay * inset);
  const x = scale.x(start) + free;
  const width = Math.max(1, scale.x(end) - free - x);
  let below = 0;
  return dataset.channels.flatMap((channel) => {
    const count = byChannel[channel] ?? 0;
    const bottom = scale.baseline - below * scale.pitch;
    below += count;
    const own = toneOf(paint, dataset, channel);
    return stack(count, bottom, { x, width }, scale, isPale ? paleTone(own, paint) : own);
  });
}

/** The contacts of one channel: one unit each, or one bar where they are too many. */
function stack(
  count: number,
  bottom: number,
  { x, width }: { readonly x: number; readonly width: number },
  { pitch, hasUnits }: HistogramScale,
  { fill, edge }: Tone,
): Drawing[] {
  if (count === 0) return [];
  const height = hasUnits ? pitch : pitch * count;
  const inner = height >= leastEdged ? 0.5 : 0;
  const stroke = inner > 0 ? { stroke: edge, 'stroke-width': 1 } : {};
  return Array.from({ length: hasUnits ? count : 1 }, (_, unit) =>
    draw('rect', {
      x: x + inner,
      y: bottom - (unit + 1) * height + 1 + inner,
      width: width - 2 * inner,
      height: Math.max(0.5, height - 1 - 2 * inner),
      fill,
      ...stroke,
    }),
  );
}
