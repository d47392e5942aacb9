import type { TopicRow } from '#selectors/topicGroups.ts';
import type { PointedPair } from './PairMatrix.tsx';
import { type PairFigures, type PairShade, pairName, shadeOfPair, showPair } from './pairFigures.ts';
import styles from './TogetherForm.module.css';

type MatrixRowProps = {
  readonly index: number;
  readonly rows: readonly TopicRow[];
  readonly figures: PairFigures;
  readonly shadeOf: { readonly shade: PairShade; readonly largest: number };
  readonly pointed: PointedPair;
  /** The column of this row that the Tab key reaches. */
  readonly tabStop: number | null;
  readonly isChosen: boolean;
  /** Whether the name of the column stands after the diagonal. */
  readonly hasTitle: boolean;
  readonly onToggle: () => void;
};

/** A topic with those that are more frequent, and by itself. */
export function MatrixRow(props: MatrixRowProps) {
  const { index, rows, pointed, tabStop, isChosen, hasTitle, onToggle } = props;
  const row = rows[index];
  if (!row) return null;
  const isNamed = pointed?.includes(row.topic.id);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <button
          type="button"
          aria-pressed={isChosen}
          tabIndex={tabStop === -1 ? 0 : -1}
          data-row={index}
          data-column={-1}
          className={`${styles.topic} ${isNamed ? styles.litName : ''}`}
          onClick={onToggle}
        >
          {row.label}
        </button>
      </th>
      {rows.slice(0, index + 1).map((other, column) => (
        <MatrixCell key={other.topic.id} {...props} row={row} other={other} column={column} />
      ))}
      {hasTitle ? (
        <td className={styles.titleCell} aria-hidden="true">
          <span className={`${styles.title} ${isNamed ? styles.lit : ''}`}>{row.label}</span>
        </td>
      ) : null}
    </tr>
  );
}

type MatrixCellProps = MatrixRowProps & {
  readonly row: TopicRow;
  readonly other: TopicRow;
  readonly column: number;
};

function MatrixCell({
  index,
  figures,
  shadeOf,
  rows,
  pointed,
  tabStop,
  row,
  other,
  column,
}: MatrixCellProps) {
  const { pairs, translator } = figures;
  const count = pairs.together(row.topic.id, other.topic.id);
  const isOwn = row === other;
  const step = isOwn ? null : shadeOfPair(count, row.total, shadeOf.shade, shadeOf.largest);
  return (
    <td className={styles.cell}>
      <button
        type="button"
        aria-label={pairName(other, row, figures)}
        aria-disabled={count === 0}
        tabIndex={tabStop === column ? 0 : -1}
        data-row={index}
        data-column={column}
        {...(step === null ? {} : { 'data-shade': step })}
        className={`${styles.figure} ${isOwn ? styles.own : ''} ${lightOf({ row: index, column }, rows, pointed)}`}
        onClick={() => {
          if (count > 0) showPair(other, row, figures);
        }}
      >
        {translator.number(count)}
      </button>
    </td>
  );
}

/** A cell that is pointed at stands out, and so does the way from it to the names of its row and column. */
function lightOf(at: { row: number; column: number }, rows: readonly TopicRow[], pointed: PointedPair) {
  if (!pointed) return '';
  const places = pointed.map((topic) => rows.findIndex((row) => row.topic.id === topic));
  const [row, column] = [Math.max(...places), Math.min(...places)];
  if (column < 0) return '';
  if (at.row === row && at.column === column) return styles.pointed ?? '';
  const isOnWay = (at.row === row && at.column < column) || (at.column === column && at.row < row);
  return isOnWay ? (styles.lit ?? '') : '';
}
