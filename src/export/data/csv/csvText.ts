import { safeText } from '#export/data/safeText.ts';
import type { Cell } from './Cell.ts';
import { type ListKind, listForms } from './listForms.ts';
import { protectedText } from './protectedText.ts';

/** A column as far as the text of the file needs it. */
export type CsvColumn = { readonly name: string; readonly list: ListKind | null };

/**
 * Rows as CSV: a header, lines that end with CR LF, quotes where a text needs them. Texts are made harmless to spreadsheets;
 * numbers stay numbers, minus and all.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc4180 | RFC 4180}
 */
export function csvText(columns: readonly CsvColumn[], rows: readonly (readonly Cell[])[]): string {
  const header = columns.map(({ name }) => name);
  const body = rows.map((row) => columns.map(({ list }, index) => cellText(row[index] ?? null, list)));
  return [header, ...body].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function cellText(cell: Cell, list: ListKind | null): string {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (typeof cell === 'string') return protectedText(safeText(cell));
  const { separator, guard } = listForms[list ?? 'words'];
  return protectedText(cell.map((item) => guard(safeText(item))).join(separator));
}

/** In quotes also where there is what some spreadsheets take for the end of a cell unless told otherwise. */
function quoted(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
