import { type Drawing, moved, words } from '#export/drawing/Drawing.ts';
import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Room } from '#export/Picture.ts';
import type { Block } from './Block.ts';
import type { LegendPart } from './PictureForm.ts';

/** A sign, drawn from 0 to its width around a middle at y 0, and what it stands for. */
export type LegendKey = {
  readonly sign: readonly Drawing[];
  readonly width: number;
  readonly text: string;
};

/** Lines of so many ems are as long as the eye follows. */
const longestLine = 60;

/** Keys under one another, or where there is little height beside one another. */
export function legendKeys(keys: readonly LegendKey[], room: Room): LegendPart {
  const size = room.type.note;
  const gap = size * 0.6;
  const signs = Math.max(0, ...keys.map((key) => key.width));
  return ({ width, isFlat }) => {
    const elements: Drawing[] = [];
    let [x, y, lineHeight] = [0, 0, 0];
    for (const key of keys) {
      const before = (isFlat ? key.width : signs) + gap;
      const own = before + room.measure(key.text, size);
      const isNext = isFlat && x > 0 && x + own <= width;
      if (!isNext) {
        y += lineHeight;
        x = 0;
      }
      const text = wordLines(key.text, Math.max(size * 6, width - before), room);
      elements.push(moved({ x, y: y + size * 0.8 }, key.sign), moved({ x: x + before, y }, text.elements));
      lineHeight = text.height + size * 0.35;
      x += own + size * 1.5;
    }
    return { height: y + lineHeight - size * 0.35, elements };
  };
}

/** Words of the legend, on as many lines as they need. */
export function legendWords(text: string, room: Room, weight: 400 | 700 = 400): LegendPart {
  return ({ width }) => wordLines(text, Math.min(width, room.type.note * longestLine), room, weight);
}

/** Words in the type of notes, broken into lines. */
function wordLines(
  text: string,
  width: number,
  { type, measure, paint }: Room,
  weight: 400 | 700 = 400,
): Block {
  const size = type.note;
  const lineHeight = size * 1.45;
  const fill = paint.colour[weight === 700 ? 'ink' : 'ink-2'];
  const lines = wrapWords(text, width, (part) => measure(part, size, weight));
  return {
    height: lines.length * lineHeight,
    elements: lines.map((line, index) =>
      words(line, { x: 0, y: index * lineHeight + size * 1.15 }, { size, fill, weight }),
    ),
  };
}
