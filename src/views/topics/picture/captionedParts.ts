import { moved, words } from '#export/drawing/Drawing.ts';
import type { Room } from '#export/Picture.ts';
import { type Block, stackBlocks } from './Block.ts';
import type { LegendPart } from './PictureForm.ts';

/** Something drawn in a width, with words before it that name it. */
export type CaptionedPart = { readonly caption: string; readonly draw: (width: number) => Block };

/** A part is no narrower than so many ems beside its caption, else it stands under it. */
const leastBeside = 20;

/** Captions in a column, and what each names beside it; where that is too narrow, under it. */
export function captionedParts(parts: readonly CaptionedPart[], room: Room): LegendPart {
  const size = room.type.note;
  const gap = size;
  const captions = Math.max(0, ...parts.map(({ caption }) => room.measure(caption, size))) + gap;
  const captionOf = (caption: string, y: number) =>
    words(caption, { x: 0, y }, { size, fill: room.paint.colour['ink-2'] });
  return ({ width }) => {
    const isBeside = width - captions >= size * leastBeside;
    const x = isBeside ? captions : 0;
    const y = isBeside ? 0 : size * 1.6;
    return stackBlocks(
      parts.map(({ caption, draw }) => {
        const block = draw(width - x);
        return {
          height: y + block.height,
          elements: [captionOf(caption, size * 1.15), moved({ x, y }, block.elements)],
        };
      }),
      size * 0.7,
    );
  };
}
