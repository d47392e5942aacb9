import { type Drawing, draw, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { total } from '#selectors/tallyTopics.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { raisedIn } from '#selectors/topicYears.ts';
import type { YearSlot } from '#views/topics/overTime/placeYears.ts';
import { captionedParts } from '#views/topics/picture/captionedParts.ts';
import type { PictureForm, Zone } from '#views/topics/picture/PictureForm.ts';
import { fewestShaded, shadeOf } from '#views/topics/shadeOf.ts';
import { shadeScale } from './shadeScale.ts';
import type { YearParts } from './YearParts.ts';
import { yearCounts } from './yearCounts.ts';
import { leastYears, widestYears, yearAxis, yearSlots } from './yearSlots.ts';

/** A cell for each topic and year: the contacts as a number, their share of the year's as shade. */
export function heatYears({ years, context, notes, largest }: YearParts, room: Room): PictureForm {
  const { translator } = context;
  const { number } = translator;
  const widest = room.measure(number(largest), room.type.source);
  return {
    axis: (zone) => yearAxis(years, zone, room),
    hasBaseline: false,
    leastZone: leastYears(years.length, room),
    widestZone: widestYears(years.length, room),
    marks: (row, zone) => {
      const slots = yearSlots(years, zone, room);
      const hasNumbers = widest <= (slots[0]?.width ?? 0) - 2;
      return slots.flatMap((slot, index) =>
        yearCell(row, years[index], slot, zone, room, hasNumbers ? number : null),
      );
    },
    number: (row) => ({ text: number(row.total) }),
    legend: [captionedParts([shadeScale(translator, room), yearCounts(years, translator, room)], room)],
    notes,
  };
}

function yearCell(
  { topic }: TopicRow,
  year: YearParts['years'][number] | undefined,
  { start, width, middle }: YearSlot,
  { rowHeight }: Zone,
  { paint, scale, type }: Room,
  number: ((count: number) => string) | null,
): Drawing[] {
  const { colour } = paint;
  const count = year ? total(raisedIn(year, topic.id)) : 0;
  if (!year || count === 0) return [draw('circle', { cx: middle, cy: 0, r: scale, fill: colour.control })];
  const all = year.contacts.length;
  const shade = all < fewestShaded ? null : shadeOf(count, all);
  const height = Math.min(rowHeight - 2, 26 * scale);
  const inset = shade === null ? 0.5 : 0;
  const box = {
    x: start + inset,
    y: -height / 2 + inset,
    width: width - 1.5 - 2 * inset,
    height: height - 2 * inset,
  };
  return [
    shade === null
      ? draw('rect', { ...box, fill: colour.paper, stroke: colour.control, 'stroke-width': 1 })
      : draw('rect', { ...box, fill: colour[`shade-${shade}`] }),
    ...(number
      ? [
          words(
            number(count),
            { x: middle - 0.75, y: type.source * 0.36 },
            { size: type.source, anchor: 'middle', fill: shade === 5 ? colour.paper : colour.ink },
          ),
        ]
      : []),
  ];
}
