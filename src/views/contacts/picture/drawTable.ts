import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Dataset } from '#model/Dataset.ts';
import { codingCounts } from '#selectors/contactRows.ts';
import { channelTone } from '#views/channelTone.ts';
import { markState } from '#views/markShape.ts';
import { leadOf, type PlacedColumn } from './columnWidths.ts';
import { type TableLayout, type TableRow, tableMeasures } from './layOutTable.ts';
import { placedMark } from './placedMark.ts';
import { figureColumns } from './tableCell.ts';
import { topicBar } from './topicBar.ts';

/** Size of the page's type, beside which its marks stand. */
const pageType = 12;

/** The table: its heads, and a row a contact with a rule under each. */
export function drawTable(dataset: Dataset, layout: TableLayout, room: Room): Drawing[] {
  const { columns, headHeight, rows } = layout;
  const { paint, type, width } = room;
  const rule = (y: number, stroke: string) =>
    draw('line', { x1: 0, y1: y, x2: width, y2: y, stroke, 'stroke-width': 1 });
  const unit = barUnit(rows, room);
  return [
    ...columns.map((column) =>
      words(
        column.head,
        { x: column.column === 'topics' ? column.x : startOf(column), y: headHeight - type.note * 0.65 },
        {
          size: type.note,
          fill: paint.colour['ink-2'],
          // Over the bars, which begin at the left.
          anchor: column.column === 'topics' ? 'start' : anchorOf(column),
        },
      ),
    ),
    rule(headHeight, paint.colour.control),
    ...rows.flatMap((row) => [
      ...drawRow(dataset, row, columns, unit, room),
      rule(row.y + row.height, paint.colour.rule),
    ]),
  ];
}

function startOf({ column, x, width }: PlacedColumn): number {
  return figureColumns.has(column) ? x + width : x;
}

function anchorOf({ column }: PlacedColumn): 'start' | 'end' {
  return figureColumns.has(column) ? 'end' : 'start';
}

/** How long a topic is in the bars, so that the longest fills the room before the figures. */
function barUnit(rows: readonly TableRow[], { type }: Room): number {
  const most = Math.max(1, ...rows.map(({ contact }) => contact.codings.length));
  return (leadOf('topics', type.row) - type.row * 0.4) / most;
}

function drawRow(
  dataset: Dataset,
  { contact, cells, y, height, textHeight }: TableRow,
  columns: readonly PlacedColumn[],
  unit: number,
  room: Room,
): Drawing[] {
  const { type, paint } = room;
  const size = type.row;
  const first = y + (height - textHeight) / 2 + (tableMeasures.line * size) / 2;
  const text = columns.flatMap((column, index) => {
    const { lines, isQuiet } = cells[index] ?? { lines: [], isQuiet: false };
    const x = figureColumns.has(column.column) ? startOf(column) : column.x + leadOf(column.column, size);
    const fill = isQuiet || column.column === 'occasion' ? paint.colour['ink-2'] : paint.colour.ink;
    return lines.map((line, number) =>
      words(
        line,
        { x, y: first + number * tableMeasures.line * size + size * 0.36 },
        { size, fill, anchor: anchorOf(column) },
      ),
    );
  });
  const scale = size / pageType;
  const marks = columns.flatMap(({ column, x }) => {
    if (column === 'date') {
      const tone = paint.tone(channelTone(dataset, contact.channel));
      const at = { x: x + 7.5 * scale, y: first, scale };
      return [placedMark(at, contact.format, markState(contact), tone, paint, contact.isLocal)];
    }
    return column === 'topics' ? topicBar({ x, y: first }, codingCounts(contact), unit, room) : [];
  });
  return [...marks, ...text];
}
