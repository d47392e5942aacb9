import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { useViewState } from '#state/useViewState.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { brushEdges } from './brushEdges.ts';
import styles from './Histogram.module.css';
import type { HistogramScale } from './histogramScale.ts';

type BrushVeilProps = {
  readonly scale: HistogramScale;
  readonly metrics: TimelineMetrics;
  readonly whole: TimeWindow;
};

/** Fades the bars outside of the brush: a veil over them, so that a drag does not redraw one of them. */
export function BrushVeil({ scale, metrics, whole }: BrushVeilProps) {
  const time = useViewState((state) => state.filter.time);
  if (!time) return null;
  const { from, to } = brushEdges(time, whole);
  return (
    <>
      <div className={styles.veil} style={{ left: metrics.left, width: scale.x(from) - metrics.left }} />
      <div className={styles.veil} style={{ left: scale.x(to), width: metrics.right - scale.x(to) }} />
    </>
  );
}
