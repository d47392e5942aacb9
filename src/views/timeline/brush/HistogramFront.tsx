import { memo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { calendarDay } from '#model/day.ts';
import type { QuarterCount } from '#selectors/quarterCounts.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { LocalDot } from '#views/LocalDot.tsx';
import { yearWords } from '#views/timeline/axisLabels.ts';
import { histogramHeight, type TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { yearStarts } from '#views/timeline/timeTicks.ts';
import styles from './Histogram.module.css';
import type { HistogramScale } from './histogramScale.ts';

/** Room that the name of a year needs, to the right and below. */
const widthOfYear = 32;
const belowYear = 26;

type HistogramFrontProps = {
  readonly quarters: readonly QuarterCount[];
  readonly scale: HistogramScale;
  readonly metrics: TimelineMetrics;
  readonly whole: TimeWindow;
  readonly isZoomed: boolean;
};

/** Year lines, base line and counts of the histogram. */
export const HistogramFront = memo(function HistogramFront(props: HistogramFrontProps) {
  const { quarters, scale, metrics, whole, isZoomed } = props;
  const { number } = useTranslator();
  const { left, right, isNarrow, width } = metrics;
  const { x, pitch, baseline, hasCounts } = scale;
  return (
    <svg className={styles.front} width={width} height={histogramHeight} aria-hidden="true">
      {yearStarts(whole).map((day) => (
        <line key={day} className={styles.grid} x1={x(day)} x2={x(day)} y2={baseline} />
      ))}
      <line
        className={styles.baseline}
        x1={isNarrow ? 0 : left}
        x2={isNarrow ? width : right}
        y1={baseline + 0.5}
        y2={baseline + 0.5}
      />
      {quarters.map(({ start, end, total }) =>
        hasCounts && total > 0 ? (
          <text
            key={start}
            className={styles.count}
            x={(x(start) + x(end)) / 2}
            y={baseline - total * pitch - 2}
          >
            {number(total)}
          </text>
        ) : null,
      )}
      {quarters.map(({ start, end, total, local }) =>
        local > 0 ? (
          <LocalDot
            key={start}
            x={x(end) - (x(end) - x(start)) / 8}
            y={Math.max(4, baseline - total * pitch)}
          />
        ) : null,
      )}
      {isZoomed ? <Years {...props} /> : null}
    </svg>
  );
});

/** Names the years, since the axis above no longer does when the lanes are zoomed. */
function Years({ quarters, scale, metrics, whole }: HistogramFrontProps) {
  const { x, pitch, baseline } = scale;
  const tallest = (day: number) => {
    const total = quarters.find(({ start, end }) => start <= day && day < end)?.total ?? 0;
    return baseline - total * pitch;
  };
  return yearStarts(whole)
    .filter((day) => tallest(day) > belowYear && x(day) + widthOfYear < metrics.right)
    .map((day) => (
      <text key={day} className={styles.year} x={x(day) + 3} y={13}>
        {yearWords(calendarDay(day).year, metrics.isNarrow)}
      </text>
    ));
}
