import type { Room } from '#export/Picture.ts';
import type { ContactColumn } from '#selectors/contactRows.ts';
import { figureColumns, type TableCell } from './tableCell.ts';

/** A column with what stands in it. */
export type TableColumn = {
  readonly column: ContactColumn;
  readonly head: string;
  /** One a row. */
  readonly cells: readonly TableCell[];
};

export type PlacedColumn = TableColumn & { readonly x: number; readonly width: number };

/** In parts of the type: between columns, before a date, for the bars of topics, and of an occasion. */
const parts = { gap: 1.2, mark: 1.6, bar: 4, occasion: { usual: 18, least: 11 } };

/** Room before the words of a column: the date's for the mark, the topics' for the bar. */
export function leadOf(column: ContactColumn, size: number): number {
  if (column === 'date') return parts.mark * size;
  return column === 'topics' ? parts.bar * size : 0;
}

/**
 * Gives every column the width of its longest words, and the occasion what is left. Where that is too little, columns
 * of words take two lines; where it is more than needed, the columns stand farther apart.
 */
export function columnWidths(columns: readonly TableColumn[], room: Room): PlacedColumn[] {
  const size = room.type.row;
  const gap = parts.gap * size;
  const natural = columns.map((column) => naturalWidth(column, room));
  const usual = columns.map(({ column }, index) =>
    Math.min(natural[index] ?? 0, column === 'occasion' ? parts.occasion.usual * size : Infinity),
  );
  const least = columns.map((column, index) => leastWidth(column, natural[index] ?? 0, room));
  const free = room.width - gap * (columns.length - 1);
  const widths = shareOut(columns, [natural, usual, least], free);
  const slack = free - total(widths);
  const wider = columns.length > 1 ? Math.min(slack / (columns.length - 1), 4 * gap) : 0;
  let x = 0;
  return columns.map((column, index) => {
    const placed = { ...column, x, width: widths[index] ?? 0 };
    x += placed.width + gap + Math.max(0, wider);
    return placed;
  });
}

/** The widest words of a column on one line. */
function naturalWidth({ column, head, cells }: TableColumn, { measure, type }: Room): number {
  const words = Math.max(0, ...cells.map(({ text }) => measure(text, type.row)));
  return Math.max(measure(head, type.note), leadOf(column, type.row) + Math.ceil(words));
}

/** How narrow a column may be: one of words as its longest, that of occasions so that sentences can be read. */
function leastWidth({ column, head, cells }: TableColumn, natural: number, { measure, type }: Room): number {
  if (column === 'occasion') return Math.min(natural, parts.occasion.least * type.row);
  if (column === 'date' || figureColumns.has(column)) return natural;
  const words = cells.flatMap(({ text }) => text.split(' ')).map((word) => measure(word, type.row));
  return Math.min(
    natural,
    Math.max(measure(head, type.note), natural * 0.55, Math.ceil(Math.max(0, ...words))),
  );
}

/** What the columns get: the occasion gives way first, then all columns of words. */
function shareOut(
  columns: readonly TableColumn[],
  [natural, usual, least]: readonly [readonly number[], readonly number[], readonly number[]],
  free: number,
): readonly number[] {
  if (total(natural) <= free) return natural;
  for (const [low, high] of [
    [usual, natural],
    [least, usual],
  ] as const)
    if (total(low) <= free) return between(low, high, (free - total(low)) / (total(high) - total(low)));
  const isFixed = columns.map(({ column }) => column === 'date' || figureColumns.has(column));
  const fixed = total(least.filter((_, index) => isFixed[index]));
  const share = Math.max(0, free - fixed) / (total(least) - fixed);
  return least.map((width, index) => (isFixed[index] ? width : width * share));
}

function between(low: readonly number[], high: readonly number[], share: number): number[] {
  return low.map((width, index) => width + share * ((high[index] ?? width) - width));
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}
