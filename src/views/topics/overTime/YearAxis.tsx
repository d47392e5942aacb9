import type { TopicYear } from '#selectors/topicYears.ts';
import { yearLabels } from '#views/topics/yearLabels.ts';
import { placeYears } from './placeYears.ts';

/** The years over their slots. */
export function YearAxis({ years, width }: { years: readonly TopicYear[]; width: number }) {
  const slots = placeYears(years.length, width);
  const labels = yearLabels(
    years.map(({ year }) => year),
    slots[0]?.width ?? width,
  );
  const first = years[0]?.year ?? 0;
  return (
    <svg width={width} height="20" overflow="visible" aria-hidden="true">
      {labels.map(({ year, text }) => (
        <text key={year} x={slots[year - first]?.middle} y="14" textAnchor="middle" fill="currentColor">
          {text}
        </text>
      ))}
    </svg>
  );
}
