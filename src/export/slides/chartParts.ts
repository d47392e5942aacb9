import type { Box } from '#export/drawing/Drawing.ts';
import type { Chart } from '#export/Picture.ts';
import type { ChartColumn } from './ChartColumn.ts';
import { type ChartAside, chartAside, hasOwnLegend } from './chartAside.ts';
import { hasUnitBeside, headingHeight, headingParts } from './chartHeading.ts';
import { barLayout, columnLayout, legendHeight } from './chartLayout.ts';
import { chartSlices } from './chartSlices.ts';
import type { NativeChart } from './NativeChart.ts';
import type { SlidesInfo } from './Slide.ts';
import type { ChartPart, SlidePart } from './SlidePart.ts';

const gap = 56;

/**
 * A chart that the presentation program draws, with headings, legend and notes.
 *
 * @param alternative what a screen reader says of it
 */
export function chartParts(chart: Chart, room: Box, alternative: string, info: SlidesInfo): SlidePart[] {
  const slices = chartSlices(chart);
  const width = (room.width - (slices.length - 1) * gap) / slices.length;
  const columns = slices.map((slice, index) => ({ ...slice, x: room.x + index * (width + gap), width }));
  const isBeside = hasUnitBeside(
    slices.map(({ name }) => name),
    chart.unit,
    width,
    info,
  );
  const notes = isBeside ? chart.notes : [chart.unit, ...chart.notes];
  const aside = chartAside(chart, notes, columns, room, info);
  const unit = isBeside ? chart.unit : null;
  const y = room.y + headingHeight;
  return [
    ...columns.flatMap((column, index): SlidePart[] => {
      const number = index + 1;
      const at = { x: column.x, y: room.y, width };
      const name = `Chart ${number}`;
      const alternatives = [column.name, alternative].filter(Boolean).join('. ');
      return [
        ...headingParts(column.name, unit, at, number, info),
        { ...chartPart(chart, column, columns, y, aside, info), name, alternative: alternatives },
      ];
    }),
    ...aside.parts,
  ];
}

function chartPart(
  chart: Chart,
  column: ChartColumn,
  columns: readonly ChartColumn[],
  y: number,
  { row, height: most }: ChartAside,
  info: SlidesInfo,
): Omit<ChartPart, 'name' | 'alternative'> {
  const { kind, isStacked, isShare = false, series, unit } = chart;
  const { x, width, categories } = column;
  const hasLegend = hasOwnLegend(chart, columns);
  const legend = hasLegend ? legendHeight(chart, width, info) : 0;
  const fittedRow = Math.min(row, (most - legend) / categories.length);
  const height = kind === 'bars' ? categories.length * (hasLegend ? fittedRow : row) + legend : most;
  const size = { width, height };
  const native: NativeChart = {
    kind,
    isShare,
    categories,
    series: column.series,
    sum: isStacked && series.length > 1 ? unit : null,
    hasLegend,
    ...(kind === 'bars'
      ? barLayout(chart, columns, row, size, legend, info)
      : columnLayout(chart, column, size, legend, info)),
  };
  return { kind: 'chart', box: { x, y, width, height }, chart: native };
}
