import { memo, useId, useMemo } from 'react';
import { useViewState } from '#state/useViewState.ts';
import { channelTone } from '#views/channelTone.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { brushEdges } from '#views/timeline/brush/brushEdges.ts';
import type { TimelineLayout } from '#views/timeline/useTimelineLayout.ts';
import { laneDensity } from './lanesToPack.ts';
import styles from './TimelineMarks.module.css';

/** Width of one step, in pixels. */
const stepWidth = 4;

/** Lanes with more contacts than can be told apart: how many there are over time, on one scale for all lanes. */
export const DensityLayer = memo(function DensityLayer({ layout }: { layout: TimelineLayout }) {
  const dataset = useDataset();
  const time = useViewState((state) => state.filter.time);
  const clip = useId();
  const paths = useMemo(() => densityPaths(layout), [layout]);
  const { metrics, whole, scale, lanesHeight } = layout;
  const edges = brushEdges(time, whole);
  const from = Math.max(metrics.left, scale(edges.from));
  const to = Math.min(metrics.right, scale(edges.to));
  return (
    <>
      <clipPath id={clip}>
        <rect x={from} width={Math.max(0, to - from)} height={lanesHeight} />
      </clipPath>
      {paths.map(({ id, path }) => (
        <g key={id} className={styles.density} data-tone={channelTone(dataset, id) || undefined}>
          <path d={path} opacity={0.25} />
          <path d={path} clipPath={`url(#${clip})`} />
        </g>
      ))}
    </>
  );
});

function densityPaths({ lanes, metrics, shown }: TimelineLayout): readonly { id: string; path: string }[] {
  const steps = Math.max(1, Math.floor((metrics.right - metrics.left) / stepWidth));
  const counts = lanes.map(({ lane }) => laneDensity(lane, shown, steps));
  const most = counts.reduce((larger, row) => row.reduce((a, b) => Math.max(a, b), larger), 1);
  return lanes.map(({ lane, top, height }, index) => {
    const room = height - metrics.laneHead - 6;
    const path = (counts[index] ?? [])
      .map((count, step) => {
        if (count === 0) return '';
        const tall = Math.max(1, (count / most) * room);
        return `M${metrics.left + step * stepWidth} ${top + height - tall}h${stepWidth - 1}v${tall}h${1 - stepWidth}Z`;
      })
      .join('');
    return { id: lane.id, path };
  });
}
