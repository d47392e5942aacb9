import { useId } from 'react';
import { total } from '#selectors/tallyTopics.ts';
import { raisedIn, type TopicYear } from '#selectors/topicYears.ts';
import { Hatch } from '#views/topics/Hatch.tsx';
import type { MarksProps } from '#views/topics/TopicForm.ts';
import { placeYears } from './placeYears.ts';

const widestBar = 20;

type YearBarsProps = MarksProps & {
  readonly years: readonly TopicYear[];
  /** What a bar as high as its row stands for. */
  readonly largest: number;
};

/** A small bar for each topic and year: stated solid, understood hatched on it; one scale for all. */
export function YearBars({ rows, years, width, rowHeight, largest }: YearBarsProps) {
  const hatchId = useId();
  const slots = placeYears(years.length, width);
  const unit = (rowHeight - 2) / largest;
  const end = slots.reduce((sum, slot) => sum + slot.width, 0);
  return (
    <svg width={width} height={rowHeight * rows.length} shapeRendering="crispEdges" aria-hidden="true">
      <defs>
        <Hatch id={hatchId} />
      </defs>
      {rows.map(({ topic }, row) => {
        const base = (row + 1) * rowHeight - 1;
        return (
          <g key={topic.id}>
            <rect y={base} width={end} height="1" fill="var(--rule)" />
            {slots.map(({ middle, width: pitch }, index) => {
              const year = years[index];
              const tally = year && raisedIn(year, topic.id);
              if (!tally || total(tally) === 0) return null;
              const wide = Math.min(widestBar, pitch - 2);
              const [solid, hatched] = [tally.stated * unit, tally.understood * unit];
              return (
                <g key={year.year} transform={`translate(${middle - wide / 2} 0)`}>
                  <rect y={base - solid} width={wide} height={solid} fill="var(--slate)" />
                  <UnderstoodPart top={base - solid - hatched} {...{ wide, hatched, hatchId }} />
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

type UnderstoodPartProps = {
  readonly top: number;
  readonly wide: number;
  readonly hatched: number;
  readonly hatchId: string;
};

/** Outlined where that leaves room for the hatch; the outline of a lower part would be all there is of it. */
function UnderstoodPart({ top, wide, hatched, hatchId }: UnderstoodPartProps) {
  const fill = `url(#${hatchId})`;
  if (hatched < 5) return <rect y={top} width={wide} height={hatched} fill={fill} />;
  return (
    <rect x="0.5" y={top + 0.5} width={wide - 1} height={hatched - 1} fill={fill} stroke="var(--slate)" />
  );
}
