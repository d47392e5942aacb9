import type { Size } from '#export/drawing/Drawing.ts';
import type { Chart } from '#export/Picture.ts';
import type { ChartColumn } from './ChartColumn.ts';
import { longestBar } from './chartSlices.ts';
import { fittedLines, linesHeight } from './fittedText.ts';
import { noteStyles } from './legendParts.ts';
import type { NativeChart } from './NativeChart.ts';
import type { SlidesInfo } from './Slide.ts';
import { pixels } from './SlidePart.ts';

type Layout = Pick<NativeChart, 'plot' | 'highest' | 'step' | 'gap' | 'size'>;

const [nameStyle] = noteStyles;
/** Of the height of a row or bar, what type can have, in points to pixels. */
const typeShare = 0.6 * 0.95;
const leastType = 8;
/** Between bars side by side, in per cent of a bar: the number of one does not touch the other. */
export const clusterGap = 15;

/**
 * Lying bars: names at the left as wide as the longest of all parts, numbers at the end of the bars.
 *
 * @param legend the height of the program's own legend
 */
export function barLayout(
  chart: Chart,
  columns: readonly ChartColumn[],
  row: number,
  { width, height }: Size,
  legend: number,
  { measure, translator }: SlidesInfo,
): Layout {
  const bars = chart.isStacked ? 1 : chart.series.length;
  const gap = bars > 1 ? 40 : 60;
  const thickness = bars === 1 ? row : row / (bars + ((bars - 1) * clusterGap + gap) / 100);
  const size = { category: typeSize(row), number: typeSize(thickness) };
  const names = columns.flatMap(({ categories }) => categories);
  const longestName = Math.max(...names.map((name) => measure(name, pixels(size.category))));
  const left = Math.min(longestName + 16, width * 0.6);
  const longest = longestBar(chart);
  const number = chart.isShare ? translator.percent(longest) : translator.number(longest);
  const numberWidth = measure(number, pixels(size.number)) + 18;
  return {
    plot: { x: left / width, y: 0, width: 1 - left / width, height: 1 - legend / height },
    highest: longest / (1 - numberWidth / (width - left)),
    step: 1,
    gap,
    size,
  };
}

/** Standing bars: names under them on as many lines as they need, numbers above. */
export function columnLayout(
  chart: Chart,
  { categories }: ChartColumn,
  { width, height }: Size,
  legend: number,
  { measure }: SlidesInfo,
): Layout {
  const slot = width / categories.length;
  const words = categories.flatMap((name) => name.split(' '));
  const longestWord = Math.max(...words.map((word) => measure(word, pixels(nameStyle.size))));
  const step = Math.max(1, Math.ceil(longestWord / (slot - 8)));
  const lines = categories.map((name) => fittedLines(name, slot * step - 8, nameStyle, measure).length);
  const plotHeight = height - legend - linesHeight(Math.max(...lines), nameStyle) - 20;
  const numberHeight = pixels(nameStyle.size) * 1.7;
  return {
    plot: { x: 0, y: 0, width: 1, height: plotHeight / height },
    highest: longestBar(chart) / (1 - numberHeight / plotHeight),
    step,
    gap: Math.round((slot / Math.min(slot * 0.74, 140) - 1) * 100),
    size: { category: nameStyle.size, number: nameStyle.size },
  };
}

/** What the program's own legend needs, at the bottom of a chart. */
export function legendHeight({ series }: Chart, width: number, { measure }: SlidesInfo): number {
  const names = series.map(({ name }) => `${name} ■■■`).join(' ');
  return fittedLines(names, width * 0.9, nameStyle, measure).length * 30 + 10;
}

/** As large as a row or bar has room for, and no smaller than can be read. */
function typeSize(height: number): number {
  return Math.max(leastType, Math.floor(Math.min(nameStyle.size, height * typeShare) * 10) / 10);
}
