import type { Box } from '#export/drawing/Drawing.ts';
import type { Chart } from '#export/Picture.ts';
import type { ChartColumn } from './ChartColumn.ts';
import { headingHeight } from './chartHeading.ts';
import { legendBlock, noteStyles, notesBlock, type SlideBlock } from './legendParts.ts';
import type { SlidesInfo } from './Slide.ts';
import type { SlidePart, TextStyle } from './SlidePart.ts';

/** Where the charts and what stands beside them are placed. */
export type ChartAside = {
  /** From row to row of lying bars. */
  readonly row: number;
  /** The height of the charts, without their heading. */
  readonly height: number;
  readonly parts: readonly SlidePart[];
};

const between = 44;
/** From a row to the next: at most, and what is well read. */
const rows = { grouped: 40, single: 68, perBar: 30, good: 34 } as const;

/** Legend and notes under the shorter parts where that leaves the bars more room, else under all of them. */
export function chartAside(
  chart: Chart,
  notes: readonly string[],
  columns: readonly ChartColumn[],
  room: Box,
  info: SlidesInfo,
): ChartAside {
  let best: ChartAside | null = null;
  for (const style of noteStyles) {
    const block = (width: number) => asideBlock(chart, notes, columns, width, style, info);
    const firsts = chart.kind === 'bars' ? [...columns.keys()].slice(1) : [];
    for (const first of firsts) best = roomier(best, asideBeside(chart, columns, first, room, block, info));
    best = roomier(best, asideBelow(chart, columns, room, block));
    if (best.row >= rows.good) break;
  }
  return best as ChartAside;
}

/** The first one, unless its bars are too thin and the other's are less so. */
function roomier(first: ChartAside | null, second: ChartAside): ChartAside {
  return first && first.row >= Math.min(rows.good, second.row) ? first : second;
}

type Block = (width: number) => SlideBlock;

function asideBelow(chart: Chart, columns: readonly ChartColumn[], room: Box, blockOf: Block): ChartAside {
  const block = blockOf(room.width);
  const height = room.height - headingHeight - (block.height === 0 ? 0 : block.height + 16);
  return {
    row: rowHeight(chart, columns, height),
    height,
    parts: block.place(room.x, room.y + room.height - block.height),
  };
}

function asideBeside(
  chart: Chart,
  columns: readonly ChartColumn[],
  first: number,
  room: Box,
  blockOf: Block,
  { paint }: SlidesInfo,
): ChartAside {
  const shorter = columns.slice(first);
  const x = shorter[0]?.x ?? room.x;
  const width = room.x + room.width - x;
  const block = blockOf(width);
  const height = room.height - headingHeight;
  const count = Math.max(...shorter.map(({ categories }) => categories.length));
  const row = Math.min(rowHeight(chart, columns, height), (height - between - block.height) / count);
  const y = room.y + headingHeight + count * row + between;
  const rule: SlidePart = {
    kind: 'rule',
    name: 'Legend rule',
    box: { x, y: y - between / 2, width, height: 0 },
    colour: paint.colour.rule,
  };
  return { row, height, parts: block.height === 0 ? [] : [rule, ...block.place(x, y)] };
}

function asideBlock(
  chart: Chart,
  notes: readonly string[],
  columns: readonly ChartColumn[],
  width: number,
  style: TextStyle,
  info: SlidesInfo,
): SlideBlock {
  const isDrawn = chart.series.length > 1 && !hasOwnLegend(chart, columns);
  const legend = legendBlock(isDrawn ? chart.series : [], width, style, info);
  const text = notesBlock(notes, width, style, info);
  const gap = legend.height > 0 && text.height > 0 ? 10 : 0;
  return {
    height: legend.height + gap + text.height,
    place: (x, y) => [...legend.place(x, y), ...text.place(x, y + legend.height + gap)],
  };
}

/**
 * Whether the legend is the program's own, which follows when somebody changes a colour. Charts side by side have
 * one for all, and among lying bars with a sum LibreOffice strikes the wrong entry from its legend.
 */
export function hasOwnLegend({ kind, isStacked, series }: Chart, columns: readonly ChartColumn[]): boolean {
  return columns.length === 1 && series.length > 1 && !(kind === 'bars' && isStacked);
}

/** All parts have rows of one height, so that bars of one thickness are compared. */
function rowHeight({ series, isStacked }: Chart, columns: readonly ChartColumn[], height: number): number {
  const count = Math.max(...columns.map(({ categories }) => categories.length));
  const bars = isStacked ? 1 : series.length;
  const widest = columns.length > 1 ? Math.max(rows.grouped, rows.perBar * bars) : rows.single;
  return Math.min(widest, height / count);
}
