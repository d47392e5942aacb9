import { Suspense, useMemo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { type QuarterCount, quarterCounts } from '#selectors/quarterCounts.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { timelineUncoded } from '#selectors/timelineUncoded.ts';
import { useIsLocked } from '#state/useViewState.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { histogramHeight, type TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { Uncoded } from '#views/timeline/uncoded/Uncoded.tsx';
import { useKept } from '#views/timeline/useKept.ts';
import { Brush } from './Brush.tsx';
import { BrushVeil } from './BrushVeil.tsx';
import { ClearBrush } from './ClearBrush.tsx';
import styles from './Histogram.module.css';
import { HistogramFront } from './HistogramFront.tsx';
import { histogramScale } from './histogramScale.ts';

// Recharts is the heaviest thing on the page: the lanes do not wait for it.
const QuarterBars = lazyPart(async () => (await import('./QuarterBars.tsx')).QuarterBars);

type HistogramProps = {
  readonly metrics: TimelineMetrics;
  readonly whole: TimeWindow;
  /** What the lanes show, when they are zoomed. */
  readonly zoomed: TimeWindow | null;
};

/** Contacts per quarter over the whole span, with the brush that sets the time clause. */
export function Histogram({ metrics, whole, zoomed }: HistogramProps) {
  const { t } = useTranslator();
  const isLocked = useIsLocked('time');
  const { dataset, except } = useSnapshot();
  const contacts = useKept(except('time'));
  const quarters = useMemo(() => quarterCounts(contacts, whole), [contacts, whole]);
  const most = mostOf(quarters);
  const scale = useMemo(() => histogramScale(whole, metrics, most), [whole, metrics, most]);
  const uncoded = useMemo(
    () =>
      timelineUncoded(dataset, whole).map(({ side, from, to }) => ({
        side,
        from: scale.x(from),
        to: scale.x(to),
      })),
    [dataset, whole, scale],
  );
  return (
    <div className={styles.histogram} style={{ height: histogramHeight }}>
      {metrics.isNarrow ? null : (
        <div className={styles.gutter}>
          <span aria-hidden="true">{t('timeline.perQuarter')}</span>
          {isLocked ? null : <ClearBrush />}
        </div>
      )}
      {zoomed ? (
        <div
          className={styles.zoomed}
          style={{ left: scale.x(zoomed.from), width: scale.x(zoomed.to) - scale.x(zoomed.from) }}
        />
      ) : null}
      <svg className={styles.bars} width={metrics.width} height={histogramHeight} aria-hidden="true">
        <Uncoded spans={uncoded} height={scale.baseline} />
      </svg>
      <div className={styles.bars} aria-hidden="true">
        <Suspense fallback={null}>
          <QuarterBars dataset={dataset} quarters={quarters} scale={scale} width={metrics.width} />
        </Suspense>
      </div>
      <BrushVeil scale={scale} metrics={metrics} whole={whole} />
      <HistogramFront
        quarters={quarters}
        scale={scale}
        metrics={metrics}
        whole={whole}
        isZoomed={zoomed !== null}
      />
      {isLocked ? null : <Brush scale={scale} metrics={metrics} whole={whole} />}
    </div>
  );
}

function mostOf(quarters: readonly QuarterCount[]): number {
  return quarters.reduce((most, { total }) => Math.max(most, total), 0);
}
