import { type Drawing, draw, moved } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { TopicRow } from '#selectors/topicGroups.ts';
import { raisedIn } from '#selectors/topicYears.ts';
import { statedPart, understoodPart } from '#views/topics/picture/codingParts.ts';
import type { PictureForm, Zone } from '#views/topics/picture/PictureForm.ts';
import { groupStack, smallBarKeys } from './groupStack.ts';
import type { YearParts } from './YearParts.ts';
import { leastYears, widestYears, yearAxis, yearSlots } from './yearSlots.ts';

/** A small bar for each topic and year, on one scale, and in the legend the years of the groups as one chart. */
export function barYears(parts: YearParts, room: Room): PictureForm {
  const { years, context, notes } = parts;
  const { number } = context.translator;
  return {
    axis: (zone) => yearAxis(years, zone, room),
    hasBaseline: false,
    leastZone: leastYears(years.length, room),
    widestZone: widestYears(years.length, room),
    marks: (row, zone) => rowBars(row, parts, zone, room),
    number: (row) => ({ text: number(row.total) }),
    leastRow: 19 * room.scale,
    legend: [groupStack(parts, room)],
    briefLegend: smallBarKeys(parts, room),
    notes,
  };
}

function rowBars({ topic }: TopicRow, { years, largest }: YearParts, zone: Zone, room: Room): Drawing[] {
  const slots = yearSlots(years, zone, room);
  const end = slots.reduce((sum, { width }) => sum + width, 0);
  const base = zone.rowHeight / 2 - room.scale;
  const unit = (zone.rowHeight - 4 * room.scale) / largest;
  const bars = slots.flatMap(({ middle, width: pitch }, index) => {
    const year = years[index];
    if (!year) return [];
    const { stated, understood } = raisedIn(year, topic.id);
    const width = Math.min(20 * room.scale, pitch - 2 * room.scale);
    const [solid, hatched] = [stated * unit, understood * unit];
    const x = middle - width / 2;
    return [
      ...statedPart({ x, y: base - solid, width, height: solid }, room),
      ...understoodPart({ x, y: base - solid - hatched, width, height: hatched }, room),
    ];
  });
  const line = { x1: 0, x2: end, stroke: room.paint.colour.rule, 'stroke-width': 1 };
  return [moved({ x: 0, y: base + 0.5 }, [draw('line', { ...line, y1: 0, y2: 0 })]), ...bars];
}
