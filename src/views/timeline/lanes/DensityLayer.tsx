import { memo, useId, useMemo } from 'react';
import { useViewState } from '#state/useViewState.ts';
import { channelTone } from '#views/channelTone.ts';
import { LocalDot } from '#views/LocalDot.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { brushEdges } from '#views/timeline/brush/brushEdges.ts';
import type { TimelineLayout } from '#views/timeline/useTimelineLayout.ts';
import { densityPaths } from './densityPaths.ts';
import { localDots } from './localDots.ts';
import styles from './TimelineMarks.module.css';

/** Lanes with more contacts than can be told apart: how many there are over time, on one scale for all lanes. */
export const DensityLayer = memo(function DensityLayer({ layout }: { layout: TimelineLayout }) {
  const dataset = useDataset();
  const time = useViewState((state) => state.filter.time);
  const clip = useId();
  const paths = useMemo(() => densityPaths(layout.lanes, layout.metrics, layout.shown), [layout]);
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
      {localDots(layout.lanes, scale, metrics).map(({ id, x, y }) => (
        <LocalDot key={id} x={x} y={y} />
      ))}
    </>
  );
});
