import { type Drawing, moved, type Point, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { type Foot, textStart } from './layFoot.ts';
import { baseline } from './unitRoom.ts';

/** Signs with what they mean, and notes. */
export function drawFoot(foot: Foot, at: Point, { paint, type }: Pick<Room, 'paint' | 'type'>): Drawing {
  const style = { size: type.note, fill: paint.colour['ink-2'] };
  const below = baseline(type.note);
  return moved(at, [
    ...foot.signs.flatMap(({ x, y, sign }) => [
      moved({ x, y }, sign.drawing),
      words(sign.text, { x: x + textStart(sign), y: y + below }, style),
    ]),
    ...foot.notes.map(({ text, y }) => words(text, { x: 0, y: y + below }, style)),
  ]);
}
