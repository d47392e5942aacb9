import type { TopicGroup } from '#selectors/topicGroups.ts';
import type { Block } from './Block.ts';
import { type Column, fillColumns } from './fillColumns.ts';

/** What the arrangement is measured with, in pixels. */
export type ColumnMeasures = {
  readonly width: number;
  readonly height: number;
  /** Width that a column needs at least, and what is left between two. */
  readonly leastColumn: number;
  readonly columnGap: number;
  /** The head of a group, and what is left above one that stands under another. */
  readonly head: number;
  readonly groupGap: number;
  /** Whether a group may go on in the next column. */
  readonly canSplit: boolean;
  readonly legendGap: number;
  /** Of a legend that has a column of its own. */
  readonly legendWidth: number;
  /** Rows are so high where there is room, never lower than the least, and never higher than the most. */
  readonly row: { readonly least: number; readonly usual: number; readonly most: number };
  /** Legend and notes in a width. */
  readonly legend: (width: number, isFlat: boolean) => Block;
};

/** Columns with the place of their legend: under those from the first to the last that are named. */
export type Arrangement = {
  readonly columns: readonly Column[];
  readonly columnWidth: number;
  readonly rowHeight: number;
  readonly legend: Block & { readonly x: number; readonly y: number; readonly width: number };
};

/** Rows lower than so much of their usual height stand higher where the legend has a column of its own. */
const lowRows = 0.8;

/**
 * Finds the columns, the height of rows and the place of the legend: the fewest columns in which rows have their usual
 * height, else those with the highest rows.
 *
 * @returns null where rows would be too low in any case
 */
export function arrangeColumns(groups: readonly TopicGroup[], measures: ColumnMeasures): Arrangement | null {
  const { width, columnGap, legendWidth, row } = measures;
  const under = highestRows(groups, width, legendUnder, measures);
  if (under && under.rowHeight >= row.usual * lowRows) return under;
  const beside = highestRows(groups, width - legendWidth - columnGap, legendBeside, measures);
  const best = beside && beside.rowHeight > (under?.rowHeight ?? 0) ? beside : under;
  return best && best.rowHeight >= row.least ? best : null;
}

type WithLegend = (
  columns: readonly Column[],
  columnWidth: number,
  measures: ColumnMeasures,
) => Arrangement | null;

/** The fewest columns in a width in which rows have their usual height, else those with the highest rows. */
function highestRows(
  groups: readonly TopicGroup[],
  width: number,
  withLegend: WithLegend,
  measures: ColumnMeasures,
): Arrangement | null {
  const { columnGap, leastColumn, head, groupGap, row, canSplit } = measures;
  const most = Math.floor((width + columnGap) / (leastColumn + columnGap));
  const filling = { headRows: (head + groupGap) / row.usual, canSplit };
  let best: Arrangement | null = null;
  for (let count = 1; count <= most; count += 1) {
    const columns = fillColumns(groups, count, filling);
    const columnWidth = (width + columnGap) / columns.length - columnGap;
    const found = withLegend(columns, columnWidth, measures);
    if (found && found.rowHeight >= row.usual) return found;
    if (found && (!best || found.rowHeight > best.rowHeight)) best = found;
  }
  return best;
}

/** The place of the legend that leaves rows the most height: under all columns, or under some that are shorter. */
function legendUnder(
  columns: readonly Column[],
  columnWidth: number,
  measures: ColumnMeasures,
): Arrangement | null {
  const { columnGap, legendGap, row } = measures;
  let best: Arrangement | null = null;
  for (const [from, to, isFlat] of places(columns.length)) {
    const own = columns.slice(from, to + 1);
    const width = (columnWidth + columnGap) * own.length - columnGap;
    const legend = measures.legend(width, isFlat);
    const under = legend.elements.length === 0 ? 0 : legendGap + legend.height;
    const heights = columns.map((column) => rowHeightOf(column, own.includes(column) ? under : 0, measures));
    const rowHeight = Math.min(row.most, ...heights);
    if (best && rowHeight <= best.rowHeight) continue;
    const y = Math.max(...own.map((column) => columnHeight(column, rowHeight, measures))) + legendGap;
    const x = from * (columnWidth + columnGap);
    best = { columns, columnWidth, rowHeight, legend: { ...legend, x, y, width } };
  }
  return best;
}

/** The legend in a column of its own, at the end. */
function legendBeside(
  columns: readonly Column[],
  columnWidth: number,
  measures: ColumnMeasures,
): Arrangement | null {
  const { columnGap, legendGap, legendWidth: width, head, row } = measures;
  const legend = measures.legend(width, false);
  const y = head + legendGap / 2;
  if (y + legend.height > measures.height) return null;
  const rowHeight = Math.min(row.most, ...columns.map((column) => rowHeightOf(column, 0, measures)));
  const x = columns.length * (columnWidth + columnGap);
  return { columns, columnWidth, rowHeight, legend: { ...legend, x, y, width } };
}

/** Runs of columns, the widest first, each with keys that stand under one another, then flat. */
function places(count: number): [from: number, to: number, isFlat: boolean][] {
  const found: [number, number, boolean][] = [];
  for (let length = count; length > 0; length -= 1)
    for (let from = count - length; from >= 0; from -= 1)
      for (const isFlat of [false, true]) found.push([from, from + length - 1, isFlat]);
  return found;
}

/** What rows can have of the height, in a column with something under it. */
function rowHeightOf(column: Column, under: number, measures: ColumnMeasures): number {
  const rows = column.reduce((sum, stretch) => sum + stretch.rows.length, 0);
  return (measures.height - under - columnHeight(column, 0, measures)) / Math.max(1, rows);
}

/** How high a column is. */
export function columnHeight(
  column: Column,
  rowHeight: number,
  { head, groupGap }: Pick<ColumnMeasures, 'head' | 'groupGap'>,
): number {
  return column.reduce(
    (sum, { rows }, index) => sum + head + rows.length * rowHeight + (index && groupGap),
    0,
  );
}
