import { type Drawing, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { adviceLine, type PlacedAdvice } from './placeAdvice.ts';
import { baseline } from './unitRoom.ts';

/** That no contact fits, with a halo in the colour of its ground. */
export function drawAdvice({ lines, x, box }: PlacedAdvice, halo: string, { type, paint }: Room): Drawing[] {
  const size = type.row;
  const middle = (box.top + box.bottom) / 2;
  return lines.map((line, index) => {
    const y = middle + (index - (lines.length - 1) / 2) * size * adviceLine + baseline(size);
    return words(line, { x, y }, { size, anchor: 'middle', fill: paint.colour.ink, halo });
  });
}
