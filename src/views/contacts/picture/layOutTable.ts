import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { ContactColumn } from '#selectors/contactRows.ts';
import { columnWidths, leadOf, type PlacedColumn, type TableColumn } from './columnWidths.ts';
import { type FittedLines, fitLines } from './fitLines.ts';
import { tableCell } from './tableCell.ts';

export type TableRow = {
  readonly contact: Contact;
  /** One a column. */
  readonly cells: readonly (FittedLines & { readonly isQuiet: boolean })[];
  readonly y: number;
  readonly height: number;
  /** Of its lines. */
  readonly textHeight: number;
};

export type TableLayout = {
  readonly columns: readonly PlacedColumn[];
  readonly headHeight: number;
  readonly rows: readonly TableRow[];
  readonly height: number;
};

/** Height of a line, and what is above and below the lines of a row, in parts of the type. */
export const tableMeasures = { line: 1.3, padding: 0.28, head: 1.9 };

/** Lines of an occasion; other words take as many as they need. */
const occasionLines = 2;

/** The first contacts, as many as have room in a height if none of them takes more than one line. */
export function mostRows(contacts: readonly Contact[], { height, type }: Room): readonly Contact[] {
  return contacts.slice(0, Math.ceil(height / ((tableMeasures.line + 2 * tableMeasures.padding) * type.row)));
}

/** The columns with the words of contacts in them. */
export function tableColumns(
  dataset: Dataset,
  contacts: readonly Contact[],
  shown: readonly ContactColumn[],
  translator: Translator,
  room: Room,
): readonly PlacedColumn[] {
  const isBrief = room.id !== 'slide';
  const columns = shown.map((column) => ({
    column,
    head: translator.t(`contacts.column.${column}`),
    cells: contacts.map((contact) => tableCell(dataset, contact, column, isBrief, translator)),
  }));
  // Mostly nothing sets a contact apart from one that was held and is confirmed.
  const isNeeded = ({ column, cells }: TableColumn) =>
    column !== 'status' || cells.some(({ text }) => text !== '');
  return columnWidths(columns.filter(isNeeded), room);
}

/** Sets contacts one a row, as far as a height goes. */
export function layOutTable(
  contacts: readonly Contact[],
  columns: readonly PlacedColumn[],
  height: number,
  room: Room,
): TableLayout {
  const headHeight = room.type.note * tableMeasures.head;
  const rows: TableRow[] = [];
  let y = headHeight;
  for (const [index, contact] of contacts.entries()) {
    const row = layOutRow(columns, contact, index, y, room);
    if (y + row.height > height) break;
    rows.push(row);
    y += row.height;
  }
  return { columns, headHeight, rows, height: y };
}

/** Gives the rows what is left of a height, up to half a line each. */
export function stretchTable(layout: TableLayout, height: number, { type }: Room): TableLayout {
  const { rows } = layout;
  const share = Math.max(0, height - layout.height) / Math.max(1, rows.length);
  const extra = Math.min(share, type.row * 0.65);
  return {
    ...layout,
    height: layout.height + extra * rows.length,
    rows: rows.map((row, index) => ({ ...row, y: row.y + extra * index, height: row.height + extra })),
  };
}

function layOutRow(
  columns: readonly PlacedColumn[],
  contact: Contact,
  index: number,
  y: number,
  { type: { row: size }, measure }: Room,
): TableRow {
  const cells = columns.map(({ column, cells, width }) => {
    const { text = '', isQuiet = false } = cells[index] ?? {};
    const most = column === 'occasion' ? occasionLines : Number.MAX_SAFE_INTEGER;
    // A pixel more than was measured, so that no rounding breaks a line.
    const room = width - leadOf(column, size) + 1;
    return { ...fitLines(text, room, most, (part) => measure(part, size)), isQuiet };
  });
  const lines = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const textHeight = lines * tableMeasures.line * size;
  return { contact, cells, y, height: textHeight + 2 * tableMeasures.padding * size, textHeight };
}
