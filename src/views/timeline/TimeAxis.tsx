import { memo } from 'react';
import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { calendarDay } from '#model/day.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import { textWidth } from '#ui/textWidth.ts';
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

type AxisLabel = { readonly key: number; readonly x: number; readonly text: string };

const gap = 4;

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
      {axisLabels(metrics, shown, scale, ticks, translator).map(({ key, x, text }) => (
        <text key={key} className={styles.axisLabel} x={x} y={14}>
          {text}
        </text>
      ))}
    </g>
  );
});

function axisLabels(
  { left, right, isNarrow }: TimelineMetrics,
  { from }: TimeWindow,
  scale: TimeScale,
  ticks: readonly TimeTick[],
  translator: Translator,
): readonly AxisLabel[] {
  const labels = ticks.flatMap(({ day, unit }) =>
    unit ? [{ key: day, x: scale(day) + gap, text: tickWords(day, unit, isNarrow, translator) }] : [],
  );
  const [first] = labels;
  const unit = ticks.find((tick) => tick.unit !== null)?.unit ?? 'month';
  const start = {
    key: from,
    x: left + 2,
    text: tickWords(Math.floor(from), unit === 'day' ? 'month' : unit, isNarrow, translator),
  };
  const all = !first || first.x - gap > left + 1 ? [start, ...labels] : labels;
  // One that would run into the next is left out, the one at the edge first.
  return all.filter(({ x, text }, index) => {
    const end = x + textWidth(text) + gap;
    return end <= (all[index + 1]?.x ?? right + 2 * gap);
  });
}

function tickWords(
  day: number,
  unit: 'year' | 'month' | 'day',
  isNarrow: boolean,
  translator: Translator,
): string {
  if (unit === 'day') return formatDay(day, 'short', translator);
  if (unit === 'month') return formatDay(day, 'month', translator);
  return yearWords(calendarDay(day).year, isNarrow);
}

/** `2022`, or `’22` where room is short. */
export function yearWords(year: number, isNarrow: boolean): string {
  return isNarrow ? `’${String(year).slice(-2)}` : String(year);
}
