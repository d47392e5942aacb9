import type { ChartSeries } from '#export/Picture.ts';

/** One chart as the presentation program draws it: what it shows and how it is laid out in its frame. */
export type NativeChart = {
  readonly kind: 'bars' | 'columns';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** The name of the sum of stacked series; null where each bar has its own number. */
  readonly sum: string | null;
  readonly isShare: boolean;
  /** Where the axis of values ends: charts side by side have one scale. */
  readonly highest: number;
  /** The area of the bars, as shares of the frame. */
  readonly plot: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Type of categories and of numbers, in points. */
  readonly size: { readonly category: number; readonly number: number };
  /** Every how many categories one is named. */
  readonly step: number;
  /** Between bars, in per cent of a bar. */
  readonly gap: number;
  readonly hasLegend: boolean;
};
