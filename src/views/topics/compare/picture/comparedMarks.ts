import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import {
  type ComparedPeriodName,
  comparedChange,
  comparedPeriods,
  comparedScale,
  shareIn,
} from '#views/topics/compare/comparedChange.ts';
import { type DotScale, numberedTicks } from '#views/topics/compare/dotScale.ts';
import { legendKeys, legendWords } from '#views/topics/picture/legendBlocks.ts';
import type { PictureForm, Zone } from '#views/topics/picture/PictureForm.ts';
import type { ComparedTopics } from './ComparedTopics.ts';

/** Two dots a topic, hollow before and solid after, a line between them, and the change in points. */
export function comparedMarks(compared: ComparedTopics, room: Room): PictureForm {
  const { context, comparison, periods } = compared;
  const { translator } = context;
  const scale = comparedScale(comparison);
  const reach = 6 * room.scale;
  return {
    axis: (zone) => shareAxis(scale, zone, compared, room),
    hasBaseline: true,
    reach: { before: 4 * room.scale, after: room.measure(translator.percent(1), room.type.source) / 2 },
    leastZone: 80 * room.scale,
    behind: (zone, rows) => gridLines(scale, zone, rows, room),
    marks: (row, zone) => dotPair(row, scale, zone, compared, room),
    number: ({ topic }) => {
      const { text, isLarge } = comparedChange(topic.id, comparison, translator);
      return { text, isBold: isLarge };
    },
    legend: [
      legendKeys(
        comparedPeriods.map((period) => ({
          sign: [dot(reach, period, room)],
          width: 2 * reach,
          text: translator.t('topics.compare.key', {
            period: periods[period],
            count: comparison[period].contacts.length,
          }),
        })),
        room,
      ),
      ...compared.warnings.map((warning) => legendWords(warning, room, 700)),
    ],
    notes: compared.notes,
    briefNotes: compared.briefNotes,
  };
}

/** The shares along the head of a column; the last has the sign. */
function shareAxis(
  scale: DotScale,
  { width }: Zone,
  { context: { translator } }: ComparedTopics,
  { type, paint }: Room,
): Drawing[] {
  const size = type.source;
  const { number, percent } = translator;
  return numberedTicks(scale, (width * 10) / size).map((share) =>
    words(
      share === scale.end ? percent(share / 100) : number(share),
      { x: (share / scale.end) * width, y: 0 },
      { size, anchor: 'middle', fill: paint.colour['ink-2'] },
    ),
  );
}

function gridLines(scale: DotScale, { width, rowHeight }: Zone, rows: number, { paint }: Room): Drawing[] {
  const style = { stroke: paint.colour.rule, 'stroke-width': 1 };
  const height = rows * rowHeight;
  return [
    ...scale.ticks.slice(1).map((tick) => {
      const x = (tick / scale.end) * width;
      return draw('line', { x1: x, y1: 0, x2: x, y2: height, ...style });
    }),
    ...Array.from({ length: rows }, (_, row) => {
      const y = (row + 0.5) * rowHeight;
      return draw('line', { x1: 0, y1: y, x2: width, y2: y, ...style });
    }),
  ];
}

/** So near that the solid dot would hide the hollow one, which then goes round it. */
const near = 2.5;

function dotPair(
  { topic }: TopicRow,
  scale: DotScale,
  { width }: Zone,
  { comparison }: ComparedTopics,
  room: Room,
): Drawing[] {
  const [first = null, second = null] = comparedPeriods.map((period) => {
    const share = shareIn(period, topic.id, comparison);
    return share === null ? null : (share / scale.end) * width;
  });
  const isBoth = first !== null && second !== null;
  const isNear = isBoth && Math.abs(first - second) < near * room.scale;
  const line = { stroke: room.paint.colour.slate, 'stroke-width': 2 * room.scale };
  return [
    ...(isBoth ? [draw('line', { x1: first, y1: 0, x2: second, y2: 0, ...line })] : []),
    ...(first === null ? [] : [dot(first, 'before', room, isNear)]),
    ...(second === null ? [] : [dot(second, 'after', room, isNear)]),
  ];
}

/** Hollow for the first period, solid for the second; the hollow one may go around the solid. */
function dot(cx: number, period: ComparedPeriodName, { scale, paint }: Room, isAround = false): Drawing {
  const { slate, paper } = paint.colour;
  if (period === 'after')
    return draw('circle', { cx, cy: 0, r: (isAround ? 3.5 : 4.5) * scale, fill: slate });
  const r = (isAround ? 6.25 : 4) * scale;
  return draw('circle', { cx, cy: 0, r, fill: paper, stroke: slate, 'stroke-width': 1.5 * scale });
}
