import { type Drawing, moved } from '#export/drawing/Drawing.ts';

/** Something drawn from 0, 0 down to its height. */
export type Block = { readonly height: number; readonly elements: readonly Drawing[] };

/** Blocks one under the other; what is empty takes no gap. */
export function stackBlocks(blocks: readonly Block[], gap: number): Block {
  const elements: Drawing[] = [];
  let height = 0;
  for (const block of blocks) {
    if (block.elements.length === 0) continue;
    const y = elements.length === 0 ? 0 : height + gap;
    elements.push(moved({ x: 0, y }, block.elements));
    height = y + block.height;
  }
  return { height, elements };
}
