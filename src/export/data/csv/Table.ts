import type { Cell } from './Cell.ts';
import type { Column, ColumnAbout } from './Column.ts';

export type TableName = 'contacts' | 'codings' | 'documents';

/** A table of the selection, ready to be written. */
export type Table = {
  readonly name: TableName;
  readonly columns: readonly ColumnAbout[];
  readonly rows: readonly (readonly Cell[])[];
  /** Names of the columns that tell its rows apart. */
  readonly primaryKey: readonly string[];
  /** Columns that hold the id of a row of another table. */
  readonly foreignKeys: readonly { readonly column: string; readonly table: TableName }[];
};

/** Makes the cells of a table. */
export function tableOf<Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  keys: Pick<Table, 'name' | 'primaryKey' | 'foreignKeys'>,
): Table {
  return { ...keys, columns, rows: rows.map((row) => columns.map(({ cell }) => cell(row))) };
}
