import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { TimelineMetrics } from './timelineMetrics.ts';

/** From days to pixels and back, of what the lanes show and of the whole span. */
export function timeScales(
  shown: TimeWindow,
  whole: TimeWindow,
  { left, right }: Pick<TimelineMetrics, 'left' | 'right'>,
) {
  const perDay = (right - left) / (shown.to - shown.from);
  const wholePerDay = (right - left) / (whole.to - whole.from);
  return {
    scale: (day: number) => left + (day - shown.from) * perDay,
    dayAt: (x: number) => shown.from + (x - left) / perDay,
    wholeScale: (day: number) => left + (day - whole.from) * wholePerDay,
  };
}
