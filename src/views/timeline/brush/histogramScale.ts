import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { histogramHeight, type TimelineMetrics } from '#views/timeline/timelineMetrics.ts';

/** Measures of the histogram, in pixels. */
export type HistogramScale = {
  readonly x: (day: number) => number;
  readonly perDay: number;
  /** From one contact of a quarter to the next. */
  readonly pitch: number;
  /** Contacts are drawn one by one; else a quarter is one plain bar a channel. */
  readonly hasUnits: boolean;
  readonly baseline: number;
  /** The count stands above each quarter. */
  readonly hasCounts: boolean;
};

/** Height of all, of one contact at most, and of the counts above the bars. */
export type HistogramSizes = { readonly height: number; readonly pitch: number; readonly count: number };

const leastUnitPitch = 3;
const narrowestForCounts = 18;
const daysPerQuarter = 91;

/** Six pixels a contact on the page, less when the tallest quarter would not fit; under three pixels they merge. */
export function histogramScale(
  whole: TimeWindow,
  { left, right }: Pick<TimelineMetrics, 'left' | 'right'>,
  most: number,
  sizes: HistogramSizes = { height: histogramHeight, pitch: 6, count: 11 },
): HistogramScale {
  const perDay = (right - left) / (whole.to - whole.from);
  const hasCounts = perDay * daysPerQuarter >= narrowestForCounts;
  const baseline = sizes.height - 1;
  const room = baseline - (hasCounts ? sizes.count : 4);
  const exact = Math.min(sizes.pitch, room / Math.max(1, most));
  const hasUnits = exact >= leastUnitPitch;
  return {
    x: (day) => left + (day - whole.from) * perDay,
    perDay,
    pitch: hasUnits ? Math.floor(exact) : exact,
    hasUnits,
    baseline,
    hasCounts,
  };
}
