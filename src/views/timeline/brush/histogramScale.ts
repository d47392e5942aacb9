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

const tallestPitch = 6;
const leastUnitPitch = 3;
const countHeight = 11;
const narrowestForCounts = 18;
const daysPerQuarter = 91;

/** Six pixels a contact, less when the tallest quarter would not fit; under three pixels they merge. */
export function histogramScale(
  whole: TimeWindow,
  { left, right }: TimelineMetrics,
  most: number,
): HistogramScale {
  const perDay = (right - left) / (whole.to - whole.from);
  const hasCounts = perDay * daysPerQuarter >= narrowestForCounts;
  const baseline = histogramHeight - 1;
  const room = baseline - (hasCounts ? countHeight : 4);
  const exact = Math.min(tallestPitch, room / Math.max(1, most));
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
