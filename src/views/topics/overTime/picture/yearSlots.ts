import { type Drawing, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import type { TopicYear } from '#selectors/topicYears.ts';
import { placeYears, type YearSlot } from '#views/topics/overTime/placeYears.ts';
import type { Zone } from '#views/topics/picture/PictureForm.ts';
import { yearLabels } from '#views/topics/yearLabels.ts';

/** Wider slots would lead the eye away from the names. */
const widestSlot = 40;

/** Slots are no narrower than this on the page, and more of them than this go without numbers. */
const [leastSlot, mostNumbered] = [9, 20];

/** The narrowest zone for so many years. */
export function leastYears(count: number, { scale }: Room): number {
  return Math.min(count, mostNumbered) * leastSlot * scale;
}

/** The zone that so many years fill at their widest. */
export function widestYears(count: number, { scale }: Room): number {
  return count * widestSlot * scale;
}

/** The slots of the years in a zone. */
export function yearSlots(
  years: readonly TopicYear[],
  { width }: Zone,
  { scale }: Room,
): readonly YearSlot[] {
  return placeYears(years.length, width, widestSlot * scale);
}

/** The years over their slots, in short where they stand close. */
export function yearAxis(years: readonly TopicYear[], zone: Zone, room: Room): Drawing[] {
  const slots = yearSlots(years, zone, room);
  const { type, paint, scale } = room;
  const first = years[0]?.year ?? 0;
  const labels = yearLabels(
    years.map(({ year }) => year),
    (slots[0]?.width ?? zone.width) / Math.max(scale, type.source / 11),
  );
  return labels.map(({ year, text }) =>
    words(
      text,
      { x: slots[year - first]?.middle ?? 0, y: 0 },
      { size: type.source, anchor: 'middle', fill: paint.colour['ink-2'] },
    ),
  );
}
