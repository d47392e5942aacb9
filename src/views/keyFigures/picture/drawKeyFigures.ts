import { type Drawing, draw, moved } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { keyFigures } from '#selectors/keyFigures.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { cellLines, type FigureCell, figureCells } from './figureCells.ts';

/** The figures as they are drawn from 0, 0 down to their height. */
export type KeyFigureStrip = { readonly height: number; readonly elements: readonly Drawing[] };

/** Figures in one row, else in two or three. */
const perRow = [6, 3, 2, 1] as const;

/** What the selection comes to, in six figures: in as few rows as the width allows. */
export function drawKeyFigures({ snapshot, translator }: PictureContext, room: Room): KeyFigureStrip {
  const figures = keyFigures(snapshot);
  const cellsOf = [false, true].map((isShort) =>
    figureCells(figures, snapshot.dataset, translator, isShort, room),
  );
  for (const columns of perRow)
    for (const cells of cellsOf) {
      const widths = columnWidths(cells, columns);
      const isLast = columns === 1 && cells === cellsOf[1];
      if (isLast || needed(widths, room) <= room.width) return drawRows(cells, widths, room);
    }
  return { height: 0, elements: [] };
}

/** Between the words of two figures, with a rule in the middle. */
function gapOf({ type }: Room): number {
  return type.source * 1.8;
}

function columnWidths(cells: readonly FigureCell[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.filter((_cell, index) => index % columns === column).map(({ width }) => width)),
  );
}

function needed(widths: readonly number[], room: Room): number {
  return widths.reduce((sum, width) => sum + width, gapOf(room) * (widths.length - 1));
}

/** The room that is left over is shared out among the columns. */
function drawRows(cells: readonly FigureCell[], widths: readonly number[], room: Room): KeyFigureStrip {
  const { height } = cellLines(room);
  const gap = gapOf(room);
  const rowGap = room.type.source * 0.9;
  const spare = (room.width - needed(widths, room)) / widths.length;
  const starts = widths.map((_, column) =>
    widths.slice(0, column).reduce((sum, width) => sum + width + spare + gap, 0),
  );
  const stroke = { stroke: room.paint.colour.rule, 'stroke-width': 1 };
  const elements = cells.flatMap((cell, index) => {
    const column = index % widths.length;
    const x = starts[column] ?? 0;
    const y = Math.floor(index / widths.length) * (height + rowGap);
    const rule = Math.round(x - gap / 2) + 0.5;
    return [
      ...(column === 0 ? [] : [draw('line', { x1: rule, y1: y, x2: rule, y2: y + height, ...stroke })]),
      moved({ x, y }, cell.draw(Math.min((widths[column] ?? 0) + spare, cell.width * 1.2))),
    ];
  });
  const rows = Math.ceil(cells.length / widths.length);
  return { height: rows * height + (rows - 1) * rowGap, elements };
}
