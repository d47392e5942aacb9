import type { Chart, ChartSeries } from '#export/Picture.ts';

/** The part of a chart that stands under one heading. */
export type ChartSlice = {
  /** Empty where the chart is one part. */
  readonly name: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
};

/** Takes a chart apart into its groups; categories that no group has are a last part of their own. */
export function chartSlices({ groups = [], categories, series }: Chart): ChartSlice[] {
  let from = 0;
  const slices = groups.map(({ name, count }) => {
    const to = Math.min(from + count, categories.length);
    const slice = { name, from, to };
    from = to;
    return slice;
  });
  if (from < categories.length) slices.push({ name: '', from, to: categories.length });
  return slices
    .filter((slice) => slice.to > slice.from)
    .map(({ name, from, to }) => ({
      name,
      categories: categories.slice(from, to),
      series: series.map((one) => ({ ...one, values: one.values.slice(from, to) })),
    }));
}

/** The longest bar of a chart; 1 where all are empty. */
export function longestBar({ isStacked, categories, series }: Chart): number {
  const bars = categories.flatMap((_, index) => {
    const values = series.map(({ values }) => values[index] ?? 0);
    return isStacked ? [values.reduce((sum, value) => sum + value, 0)] : values;
  });
  return Math.max(0, ...bars) || 1;
}
