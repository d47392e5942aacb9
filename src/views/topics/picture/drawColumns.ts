import { type Drawing, draw, moved } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { columnHeight } from './arrangeColumns.ts';
import { drawStretch } from './drawStretch.ts';
import { keepFrequent } from './keepFrequent.ts';
import { densities, type Layout, layOutColumns } from './layOutColumns.ts';
import type { PictureForm } from './PictureForm.ts';

export type DrawnColumns = {
  readonly groups: readonly TopicGroup[];
  readonly form: PictureForm;
  /** Topics that the filter asks for: their rows are marked. */
  readonly chosen: readonly string[];
  readonly translator: Translator;
};

/**
 * The skeleton of the forms that have rows: columns of topics under the names of their groups, and legend and notes
 * where they leave room. Where there is no room for all topics, the most frequent are drawn, and a note says so.
 */
export function drawColumns(drawn: DrawnColumns, room: Room): readonly Drawing[] {
  const total = drawn.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const layout = densest(total, drawn, room) ?? mostTopics(total, drawn, room);
  return layout ? paint(layout, drawn, room) : [];
}

/** So many topics in the first of the densities in which they fit. */
function densest(many: number, drawn: DrawnColumns, room: Room): Layout | null {
  const kept = keepFrequent(drawn.groups, many, drawn.chosen);
  for (const density of densities) {
    const layout = layOutColumns(kept, density, drawn, room);
    if (layout) return layout;
  }
  return null;
}

/** As many topics as fit, where all are too many; found by halving. */
function mostTopics(all: number, drawn: DrawnColumns, room: Room): Layout | null {
  let [best, fits, tooMany]: [Layout | null, number, number] = [null, 0, all];
  while (tooMany - fits > 1) {
    const many = Math.floor((fits + tooMany) / 2);
    const layout = densest(many, drawn, room);
    if (layout) [best, fits] = [layout, many];
    else tooMany = many;
  }
  return best;
}

function paint({ arrangement, measures, metrics }: Layout, drawn: DrawnColumns, room: Room): Drawing[] {
  const { columns, columnWidth, rowHeight, legend } = arrangement;
  const parts = { ...drawn, metrics, room };
  const drawings = columns.map((column, index) =>
    moved(
      { x: index * (columnWidth + measures.columnGap), y: 0 },
      column.map((stretch, position) => {
        const above = columnHeight(column.slice(0, position), rowHeight, measures);
        const y = above + (position && measures.groupGap);
        return moved({ x: 0, y }, drawStretch(stretch, parts));
      }),
    ),
  );
  if (legend.elements.length === 0) return drawings;
  const y = Math.round(legend.y - measures.legendGap / 2) + 0.5;
  const { rule } = room.paint.colour;
  return [
    ...drawings,
    draw('line', {
      x1: legend.x,
      y1: y,
      x2: legend.x + legend.width,
      y2: y,
      stroke: rule,
      'stroke-width': 1,
    }),
    moved({ x: legend.x, y: legend.y }, legend.elements),
  ];
}
