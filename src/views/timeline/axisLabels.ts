import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { calendarDay } from '#model/day.ts';
import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { TimeScale } from './timelineLayout.ts';
import type { TimelineMetrics } from './timelineMetrics.ts';
import type { TimeTick } from './timeTicks.ts';

export type AxisLabel = { readonly key: number; readonly x: number; readonly text: string };

const gap = 4;

/** The words of the axis: each to the right of its line, the first at the edge where there is room. */
export function axisLabels(
  { left, right, isNarrow }: TimelineMetrics,
  { from }: TimeWindow,
  scale: TimeScale,
  ticks: readonly TimeTick[],
  translator: Translator,
  widthOf: (text: string) => number,
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
    const end = x + widthOf(text) + gap;
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
