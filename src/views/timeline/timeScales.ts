import { scaleLinear } from 'd3-scale';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { TimelineMetrics } from './timelineMetrics.ts';

/** From days to pixels and back, of what the lanes show and of the whole span. */
export function timeScales(
  shown: TimeWindow,
  whole: TimeWindow,
  { left, right }: Pick<TimelineMetrics, 'left' | 'right'>,
) {
  const linear = scaleLinear([shown.from, shown.to], [left, right]);
  const wholeLinear = scaleLinear([whole.from, whole.to], [left, right]);
  return {
    scale: (day: number) => linear(day),
    dayAt: (x: number) => linear.invert(x),
    wholeScale: (day: number) => wholeLinear(day),
  };
}
