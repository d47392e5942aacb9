import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { PlacedLane } from '#views/timeline/timelineLayout.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { laneDensity } from './lanesToPack.ts';

/** Width of one step, in pixels. */
const stepWidth = 4;

/** How many contacts a lane has over time, as one path of columns; on one scale for all lanes. */
export function densityPaths(
  lanes: readonly PlacedLane[],
  { left, right, laneHead }: TimelineMetrics,
  shown: TimeWindow,
): readonly { readonly id: string; readonly path: string }[] {
  const steps = Math.max(1, Math.floor((right - left) / stepWidth));
  const counts = lanes.map(({ lane }) => laneDensity(lane, shown, steps));
  const most = counts.reduce((larger, row) => row.reduce((a, b) => Math.max(a, b), larger), 1);
  return lanes.map(({ lane, top, height }, index) => {
    const room = height - laneHead - 6;
    const path = (counts[index] ?? [])
      .map((count, step) => {
        if (count === 0) return '';
        const tall = Math.max(1, (count / most) * room);
        return `M${left + step * stepWidth} ${top + height - tall}h${stepWidth - 1}v${tall}h${1 - stepWidth}Z`;
      })
      .join('');
    return { id: lane.id, path };
  });
}
