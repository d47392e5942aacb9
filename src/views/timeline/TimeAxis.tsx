import { memo } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { textWidth } from '#ui/textWidth.ts';
import { axisLabels } from './axisLabels.ts';
import styles from './TimelineChart.module.css';
import type { TimeScale } from './timelineLayout.ts';
import type { TimelineMetrics } from './timelineMetrics.ts';
import type { TimeTick } from './timeTicks.ts';

type TimeAxisProps = {
  readonly metrics: TimelineMetrics;
  readonly shown: TimeWindow;
  readonly scale: TimeScale;
  readonly ticks: readonly TimeTick[];
};

/** The axis under the lanes: each label stands to the right of its line, the first at the edge where there is room. */
export const TimeAxis = memo(function TimeAxis({ metrics, shown, scale, ticks }: TimeAxisProps) {
  const translator = useTranslator();
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of shapes takes no focus
    <g aria-hidden="true">
      <line
        className={styles.axis}
        x1={metrics.isNarrow ? 0 : metrics.left}
        x2={metrics.isNarrow ? metrics.width : metrics.right}
        y1={0.5}
        y2={0.5}
      />
      {ticks.map(({ day, unit }) => (
        <line
          key={`${day} ${unit}`}
          className={unit ? styles.grid : styles.axis}
          x1={scale(day)}
          x2={scale(day)}
          y1={1}
          y2={unit ? 20 : 5}
        />
      ))}
      {axisLabels(metrics, shown, scale, ticks, translator, (text) => textWidth(text)).map(
        ({ key, x, text }) => (
          <text key={key} className={styles.axisLabel} x={x} y={14}>
            {text}
          </text>
        ),
      )}
    </g>
  );
});
