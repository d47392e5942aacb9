import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';
import { type Arrangement, arrangeColumns, type ColumnMeasures } from './arrangeColumns.ts';
import type { Block } from './Block.ts';
import type { DrawnColumns } from './drawColumns.ts';
import { headingOf, type RowMetrics } from './drawStretch.ts';
import type { KeptTopics } from './keepFrequent.ts';
import { legendBlock } from './legendBlock.ts';
import type { PictureForm } from './PictureForm.ts';

/** How the columns stand, the first that fits. */
export type Density = {
  readonly columnGap: number;
  readonly isHeadTall: boolean;
  /** Legend and notes in brief. */
  readonly isBrief: boolean;
  /** Groups may go on in the next column. */
  readonly canSplit: boolean;
};
export const densities: readonly Density[] = [false, true].flatMap((canSplit) =>
  [false, true].flatMap((isBrief) =>
    [24, 12].flatMap((columnGap) =>
      [false, true].map((isHeadTall) => ({ columnGap, isHeadTall, isBrief, canSplit })),
    ),
  ),
);

export type Layout = {
  readonly arrangement: Arrangement;
  readonly measures: ColumnMeasures;
  readonly metrics: RowMetrics;
};

/**
 * Measures rows, heads and legend, and arranges them.
 *
 * @returns null where they do not fit
 */
export function layOutColumns(
  kept: KeptTopics,
  { columnGap, isHeadTall, isBrief, canSplit }: Density,
  { form, translator, chosen }: DrawnColumns,
  room: Room,
): Layout | null {
  const { type, scale, measure } = room;
  const { groups } = kept;
  const { label, gap, beside } = rowWidths(groups, form, chosen, room);
  const headings = groups.map((group) =>
    measure(headingOf({ group, isContinued: canSplit }, translator), type.heading, 700),
  );
  const leastRow = isBrief ? 0 : (form.leastRow ?? 0);
  const measures: ColumnMeasures = {
    width: room.width,
    height: room.height - type.row * 0.5,
    leastColumn: Math.max(beside + form.leastZone, ...headings),
    canSplit,
    columnGap: columnGap * scale,
    head: type.heading * (isHeadTall ? 2.8 : 1.8),
    groupGap: 12 * scale,
    legendGap: 26 * scale,
    legendWidth: type.note * 24,
    row: { least: Math.max(type.row * 1.3, leastRow), usual: 24 * scale, most: 31 * scale },
    legend: rememberedLegend(kept, form, isBrief, translator, room),
  };
  const arrangement = arrangeColumns(groups, measures);
  if (!arrangement) return null;
  const { columnWidth, rowHeight } = arrangement;
  const width = Math.min(columnWidth - beside, form.widestZone ?? columnWidth);
  const metrics: RowMetrics = {
    label,
    gap,
    zone: { width, rowHeight },
    end: width + beside,
    columnWidth,
    head: measures.head,
    isHeadTall,
  };
  const isFit = isHeadTall || hasRoomInHeads(arrangement, metrics, form, translator, room);
  return isFit ? { arrangement, measures, metrics } : null;
}

/** Widths of names, of what is left before the zone, and of all that stands beside it. */
function rowWidths(
  groups: readonly TopicGroup[],
  form: PictureForm,
  chosen: readonly string[],
  { type, measure }: Room,
) {
  const rows = groups.flatMap((group) => group.rows);
  const widest = (textOf: (row: TopicRow) => string, isBold: (row: TopicRow) => boolean) =>
    Math.ceil(Math.max(0, ...rows.map((row) => measure(textOf(row), type.row, isBold(row) ? 700 : 400))));
  const isChosen = ({ topic }: TopicRow) => chosen.includes(topic.id);
  const label = widest((row) => row.label, isChosen);
  const number = widest(
    (row) => form.number(row).text,
    (row) => form.number(row).isBold ?? isChosen(row),
  );
  const { before = 0, after = 0 } = form.reach ?? {};
  const gap = type.row * 0.5 + before;
  return { label, gap, beside: label + gap + Math.max(number + type.row * 0.5, after) };
}

/** Lays legend and notes out once for each width. */
function rememberedLegend(
  { further }: KeptTopics,
  form: PictureForm,
  isBrief: boolean,
  translator: Translator,
  room: Room,
): ColumnMeasures['legend'] {
  const parts = isBrief ? (form.briefLegend ?? form.legend) : form.legend;
  const said = isBrief ? (form.briefNotes ?? form.notes) : form.notes;
  const notes = further.count > 0 ? [...said, furtherNote(further, form, translator)] : said;
  const legends = new Map<string, Block>();
  return (width, isFlat) => {
    const key = `${width} ${isFlat}`;
    const legend = legends.get(key) ?? legendBlock(parts, notes, { width, isFlat }, room);
    legends.set(key, legend);
    return legend;
  };
}

function furtherNote({ count, most }: KeptTopics['further'], form: PictureForm, { t }: Translator): string {
  return form.further?.(count, most) ?? t('picture.topics.further', { count, most });
}

/** Whether unit or axis fit beside the longest heading. */
function hasRoomInHeads(
  { columns }: Arrangement,
  { columnWidth, label, gap }: RowMetrics,
  form: PictureForm,
  translator: Translator,
  { type, measure }: Room,
): boolean {
  const end = form.axis ? label + gap - type.source : columnWidth;
  const unit = form.unit ? measure(form.unit, type.source) : 0;
  return columns
    .flat()
    .every(
      (stretch) =>
        measure(headingOf(stretch, translator), type.heading, 700) + gap <= Math.min(end, columnWidth - unit),
    );
}
