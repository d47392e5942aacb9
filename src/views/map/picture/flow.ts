import { moved } from '#export/drawing/Drawing.ts';
import type { LegendBlock } from './LegendBlock.ts';

/** Blocks beside each other, on as many rows as they need. */
export function flow(blocks: readonly LegendBlock[], width: number, gap: number): LegendBlock {
  const rows: LegendBlock[][] = [];
  let used = Infinity;
  for (const block of blocks) {
    if (used + block.width > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)?.push(block);
    used += block.width + gap;
  }
  return stack(
    rows.map((row) => besides(row, gap)),
    0,
  );
}

/** Blocks in one row, level with each other at their middle. */
function besides(row: readonly LegendBlock[], gap: number): LegendBlock {
  const height = Math.max(...row.map((block) => block.height));
  let x = 0;
  const drawings = row.map((block) => {
    const at = { x, y: (height - block.height) / 2 };
    x += block.width + gap;
    return moved(at, block.drawings);
  });
  return { width: x - gap, height, drawings };
}

/** Blocks below each other. */
export function stack(blocks: readonly LegendBlock[], gap: number): LegendBlock {
  let y = 0;
  const drawings = blocks.map((block) => {
    const at = { x: 0, y };
    y += block.height + gap;
    return moved(at, block.drawings);
  });
  return {
    width: Math.max(0, ...blocks.map((block) => block.width)),
    height: Math.max(0, y - gap),
    drawings,
  };
}
