import { type CSSProperties, useRef, useState } from 'react';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { textWidth } from '#ui/textWidth.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useChooseTopic } from '#views/topics/useChooseTopic.ts';
import { MatrixRow } from './MatrixRow.tsx';
import { type CellAt, cellWidth, type MatrixLayout, stepCell } from './matrixLayout.ts';
import { largestPair, type PairFigures, type PairShade } from './pairFigures.ts';
import styles from './TogetherForm.module.css';

/** The pair that is pointed at, by pointer or by keys. */
export type PointedPair = readonly [string, string] | null;

type PairMatrixProps = {
  /** The topics of the matrix, most frequent first. */
  readonly rows: readonly TopicRow[];
  readonly figures: PairFigures;
  readonly shade: PairShade;
  readonly layout: MatrixLayout;
  /** Width of the names at the left. */
  readonly labels: number;
  readonly pointed: PointedPair;
  readonly onPoint: (pair: PointedPair) => void;
};

/**
 * Each topic with each other: a cell is a button that shows the contacts of the pair, and the diagonal has
 * the topics' own counts and the names of the columns. One tab stop, through which the arrow keys lead.
 */
export function PairMatrix({ rows, figures, shade, layout, labels, pointed, onPoint }: PairMatrixProps) {
  const { filter } = useSnapshot();
  const choose = useChooseTopic();
  const table = useRef<HTMLTableElement>(null);
  const [stop, setStop] = useState<CellAt>({ row: 0, column: 0 });
  const tabStop = stop.row < rows.length ? stop : { row: 0, column: 0 };
  const { t } = figures.translator;
  const largest = largestPair(rows, figures);
  const cellOf = (target: EventTarget): CellAt | null => {
    const { row, column } = (target as HTMLElement).dataset;
    return row === undefined ? null : { row: Number(row), column: Number(column) };
  };
  const point = (at: CellAt | null) => {
    const [one, other] = [rows[at?.column ?? -1], rows[at?.row ?? -1]];
    onPoint(one && other ? [one.topic.id, other.topic.id] : null);
  };
  const ends = rows.map(({ label }, index) => titleEnd(index, label, labels));
  const hasTitle = (index: number) => index < rows.length - 1 && (ends[index] ?? 0) <= layout.titleEnd;
  const titled = ends.filter((_, index) => hasTitle(index));
  const over = Math.max(0, ...titled) - labels - rows.length * cellWidth;
  return (
    <table
      ref={table}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: its cells are buttons that keys lead through
      role="grid"
      aria-label={t('topics.together.grid')}
      className={styles.grid}
      style={{ '--labels': `${labels}px`, marginInlineEnd: `${Math.max(0, over)}px` } as CSSProperties}
      onFocus={({ target }) => {
        const at = cellOf(target);
        if (!at) return;
        setStop(at);
        if (target.matches(':focus-visible')) point(at);
      }}
      onBlur={() => onPoint(null)}
      onPointerOver={({ target }) => point(cellOf(target))}
      onPointerLeave={() => onPoint(null)}
      onKeyDown={(event) => {
        const at = cellOf(event.target);
        if (!at || event.altKey || event.metaKey) return;
        const next = stepCell(at, event.key, event.ctrlKey, rows.length);
        if (!next) return;
        event.preventDefault();
        table.current
          ?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)
          ?.focus();
      }}
    >
      <tbody>
        {rows.map((row, index) => (
          <MatrixRow
            key={row.topic.id}
            index={index}
            rows={rows}
            figures={figures}
            shadeOf={{ shade, largest }}
            pointed={pointed}
            tabStop={tabStop.row === index ? tabStop.column : null}
            isChosen={filter.topic.includes(row.topic.id)}
            hasTitle={hasTitle(index)}
            onToggle={() => choose(row.topic)}
          />
        ))}
      </tbody>
    </table>
  );
}

/** Where the name of a column ends, after its cell on the diagonal. */
function titleEnd(index: number, label: string, labels: number): number {
  return labels + (index + 1) * cellWidth + 5 + textWidth(label, 11, 700);
}
