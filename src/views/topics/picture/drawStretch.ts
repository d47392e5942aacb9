import { type Drawing, draw, moved, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import type { Stretch } from './fillColumns.ts';
import type { PictureForm, Zone } from './PictureForm.ts';

/** The parts of a row, and the head above: the same in all columns. */
export type RowMetrics = {
  readonly label: number;
  /** Between a name and the zone. */
  readonly gap: number;
  readonly zone: Zone;
  /** Where numbers end. */
  readonly end: number;
  readonly columnWidth: number;
  readonly head: number;
  /** Unit or axis stand under the heading, where they do not fit beside it. */
  readonly isHeadTall: boolean;
};

export type StretchParts = {
  readonly form: PictureForm;
  readonly chosen: readonly string[];
  readonly translator: Translator;
  readonly metrics: RowMetrics;
  readonly room: Room;
};

/** The heading of a group, and its rows under it. */
export function drawStretch(stretch: Stretch, parts: StretchParts): readonly Drawing[] {
  const { form, metrics, room } = parts;
  const { zone, head } = metrics;
  const { colour } = room.paint;
  const start = metrics.label + metrics.gap;
  const height = stretch.rows.length * zone.rowHeight;
  const marked = stretch.rows.flatMap(({ topic }, index) =>
    parts.chosen.includes(topic.id) ? [index * zone.rowHeight] : [],
  );
  return [
    ...stretchHead(stretch, parts),
    moved({ x: 0, y: head }, [
      ...marked.map((y) =>
        draw('rect', { x: 0, y, width: metrics.columnWidth, height: zone.rowHeight, fill: colour['wash-2'] }),
      ),
      moved({ x: start, y: 0 }, form.behind?.(zone, stretch.rows.length) ?? []),
      ...stretch.rows.map((row, index) =>
        moved({ x: 0, y: (index + 0.5) * zone.rowHeight }, drawRow(row, parts)),
      ),
      ...(form.hasBaseline
        ? [
            draw('line', {
              x1: start,
              y1: 0,
              x2: start,
              y2: height,
              stroke: colour.control,
              'stroke-width': 1,
            }),
          ]
        : []),
    ]),
  ];
}

/** The name of a group as it stands over its rows. */
export function headingOf(
  { group, isContinued }: Pick<Stretch, 'group' | 'isContinued'>,
  { t }: Translator,
): string {
  const label = group.label ?? t('topics.otherGroup');
  return isContinued ? t('picture.topics.continued', { group: label }) : label;
}

function stretchHead(
  stretch: Stretch,
  { form, metrics, translator, room: { type, paint } }: StretchParts,
): Drawing[] {
  const { head, columnWidth, isHeadTall, label, gap, zone } = metrics;
  const axisLine = head - type.heading * 0.6;
  const baseline = isHeadTall ? type.heading : axisLine;
  const { ink, 'ink-2': quiet, rule } = paint.colour;
  return [
    words(
      headingOf(stretch, translator),
      { x: 0, y: baseline },
      { size: type.heading, weight: 700, fill: ink },
    ),
    ...(form.unit
      ? [words(form.unit, { x: columnWidth, y: axisLine }, { size: type.source, anchor: 'end', fill: quiet })]
      : []),
    ...(form.axis ? [moved({ x: label + gap, y: axisLine }, form.axis(zone))] : []),
    draw('line', { x1: 0, y1: head - 0.5, x2: columnWidth, y2: head - 0.5, stroke: rule, 'stroke-width': 1 }),
  ];
}

/** Name, marks and number of a row, around its middle. */
function drawRow(row: TopicRow, { form, metrics, chosen, room }: StretchParts): Drawing[] {
  const { label, gap, zone, end } = metrics;
  const { colour } = room.paint;
  const size = room.type.row;
  const y = size * 0.35;
  const isChosen = chosen.includes(row.topic.id);
  const { text, isBold = isChosen } = form.number(row);
  const weight = isChosen ? 700 : 400;
  const quiet = row.total === 0 ? colour['ink-3'] : null;
  const at = form.numberAt?.(row, zone);
  return [
    words(row.label, { x: label, y }, { size, weight, anchor: 'end', fill: quiet ?? colour.ink }),
    moved({ x: label + gap, y: 0 }, form.marks(row, zone)),
    words(
      text,
      { x: at === undefined ? end : label + gap + at, y },
      {
        size,
        weight: isBold ? 700 : 400,
        anchor: at === undefined ? 'end' : 'start',
        fill: isBold ? colour.ink : (quiet ?? colour['ink-2']),
      },
    ),
  ];
}
