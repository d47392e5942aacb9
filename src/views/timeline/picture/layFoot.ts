import { wrapWords } from '#export/drawing/wrapWords.ts';
import type { Room } from '#export/Picture.ts';
import type { PictureSign } from './signs.ts';

/** Signs and notes under a picture, each in its place from 0, 0. */
export type Foot = {
  readonly height: number;
  readonly signs: readonly { readonly x: number; readonly y: number; readonly sign: PictureSign }[];
  readonly notes: readonly { readonly y: number; readonly text: string }[];
};

/** From one line of signs or notes to the next, against the size of the type. */
const signLine = 1.6;
const noteLine = 1.4;
const signGap = 5;
const itemGap = 18;

/** Signs beside one another, on as many lines as they need, and every note on lines of its own under them. */
export function layFoot(
  signs: readonly PictureSign[],
  notes: readonly string[],
  { width, type, measure }: Pick<Room, 'width' | 'type' | 'measure'>,
): Foot {
  const size = type.note;
  let [x, line] = [0, 0];
  const placed = signs.map((sign) => {
    const own = textStart(sign) + measure(sign.text, size);
    if (x > 0 && x + own > width) {
      x = 0;
      line += 1;
    }
    const at = { x, y: (line + 0.5) * size * signLine, sign };
    x += own + itemGap;
    return at;
  });
  const signsHeight = signs.length === 0 ? 0 : (line + 1) * size * signLine;
  const lines = notes.flatMap((note) => wrapWords(note, width, (text) => measure(text, size)));
  const notesTop = signsHeight + (signs.length > 0 && lines.length > 0 ? size * 0.3 : 0);
  return {
    height: notesTop + lines.length * size * noteLine,
    signs: placed,
    notes: lines.map((text, index) => ({ text, y: notesTop + (index + 0.5) * size * noteLine })),
  };
}

/** Where the words of a sign begin; words alone begin at once. */
export function textStart({ width }: PictureSign): number {
  return width === 0 ? 0 : width + signGap;
}
