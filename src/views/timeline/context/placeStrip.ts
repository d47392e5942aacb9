import type { ContextPeriod } from '#model/Dataset.ts';
import type { TimeScales } from '#views/timeline/lanes/placeShownLanes.ts';
import type { TimeScale } from '#views/timeline/timelineLayout.ts';
import { stripGap, type TimelineMetrics, trackPitch } from '#views/timeline/timelineMetrics.ts';
import { contextTracks, type PlacedPeriod, trackCount } from './contextTracks.ts';

/** The context above the lanes; as high as it is for the whole span, so that zooming moves nothing under it. */
export function placeStrip(
  periods: readonly ContextPeriod[],
  { scale, wholeScale }: TimeScales,
  bounds: Pick<TimelineMetrics, 'left' | 'right'>,
  widthOf: (period: ContextPeriod) => number,
): { readonly periods: readonly PlacedPeriod[]; readonly stripHeight: number } {
  const place = (by: TimeScale) => contextTracks(periods, by, bounds, widthOf);
  const placed = place(scale);
  const tracks = Math.max(trackCount(placed), trackCount(place(wholeScale)));
  return { periods: placed, stripHeight: tracks === 0 ? 0 : tracks * trackPitch + stripGap };
}
