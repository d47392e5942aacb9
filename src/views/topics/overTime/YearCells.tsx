import { total } from '#selectors/tallyTopics.ts';
import { raisedIn, type TopicYear } from '#selectors/topicYears.ts';
import { textWidth } from '#ui/textWidth.ts';
import { fewestShaded, shadeOf } from '#views/topics/shadeOf.ts';
import type { MarksProps } from '#views/topics/TopicForm.ts';
import styles from './OverTime.module.css';
import { placeYears, type YearSlot } from './placeYears.ts';

type YearCellsProps = MarksProps & {
  readonly years: readonly TopicYear[];
  readonly number: (value: number) => string;
};

/** A cell for each topic and year: the contacts as a number, their share of the year's as shade. */
export function YearCells({ rows, years, width, rowHeight, number }: YearCellsProps) {
  const slots = placeYears(years.length, width);
  const counts = rows.map(({ topic }) => years.map((year) => total(raisedIn(year, topic.id))));
  const widest = textWidth(number(Math.max(0, ...counts.flat())));
  const hasNumbers = widest <= (slots[0]?.width ?? 0);
  return (
    <svg width={width} height={rowHeight * rows.length} className={styles.cells} aria-hidden="true">
      {rows.map(({ topic }, row) => (
        <g key={topic.id} transform={`translate(0 ${row * rowHeight})`}>
          {slots.map((slot, index) => (
            <YearCell
              key={years[index]?.year}
              slot={slot}
              height={rowHeight}
              count={counts[row]?.[index] ?? 0}
              all={years[index]?.contacts.length ?? 0}
              text={hasNumbers ? number : null}
            />
          ))}
        </g>
      ))}
    </svg>
  );
}

type YearCellProps = {
  readonly slot: YearSlot;
  readonly height: number;
  readonly count: number;
  readonly all: number;
  /** Null where there is no room for numbers. */
  readonly text: ((count: number) => string) | null;
};

function YearCell({ slot: { start, width, middle }, height, count, all, text }: YearCellProps) {
  if (count === 0) return <circle cx={middle} cy={height / 2} r="1" className={styles.none} />;
  const shade = all < fewestShaded ? 'few' : shadeOf(count, all);
  const inset = shade === 'few' ? 0.5 : 0;
  return (
    <g data-shade={shade}>
      <rect
        x={start + inset}
        y={1 + inset}
        width={width - 1 - 2 * inset}
        height={height - 2 - 2 * inset}
        className={styles.cell}
      />
      {text ? (
        <text x={middle - 0.5} y={height / 2 + 4} textAnchor="middle">
          {text(count)}
        </text>
      ) : null}
    </g>
  );
}
