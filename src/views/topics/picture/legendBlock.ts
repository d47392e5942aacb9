import { moved } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { type Block, stackBlocks } from './Block.ts';
import { legendWords } from './legendBlocks.ts';
import type { LegendPart, LegendPlace } from './PictureForm.ts';

/** From so many ems on, notes stand beside the legend where there is little height. */
const besideFrom = 60;

/** Legend and notes in a width: one above the other, or where there is little height side by side. */
export function legendBlock(
  legend: readonly LegendPart[],
  notes: readonly string[],
  { width, isFlat }: LegendPlace,
  room: Room,
): Block {
  const size = room.type.note;
  const [gap, noteGap] = [size * 0.7, size * 0.15];
  const keys = (place: LegendPlace) =>
    stackBlocks(
      legend.map((part) => part(place)),
      gap,
    );
  const sentences = (place: LegendPlace) =>
    stackBlocks(
      notes.map((note) => legendWords(note, room)(place)),
      noteGap,
    );
  if (!isFlat || width < size * besideFrom || legend.length === 0)
    return stackBlocks([keys({ width, isFlat }), sentences({ width, isFlat })], gap);
  const half = (width - size * 2) / 2;
  const [left, right] = [keys({ width: half, isFlat: false }), sentences({ width: half, isFlat })];
  return {
    height: Math.max(left.height, right.height),
    elements: [...left.elements, moved({ x: half + size * 2, y: 0 }, right.elements)],
  };
}
