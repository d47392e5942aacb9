import type { Box, Size } from '#export/drawing/Drawing.ts';

/** Between two places that are tried, in pixels. */
const step = 8;

/** The free place for a box that is farthest left, and there lowest; null where there is none. */
export function spotAtLeft(box: Size, area: Size, isFree: (box: Box) => boolean): Box | null {
  for (let x = 0; x + box.width <= area.width; x += step)
    for (let y = area.height - box.height; y >= 0; y -= step) {
      const spot = { x, y, width: box.width, height: box.height };
      if (isFree(spot)) return spot;
    }
  return null;
}

/** The free place for a box that is nearest to the middle; in the middle where none is free. */
export function spotInMiddle(box: Size, area: Size, isFree: (box: Box) => boolean): Box {
  const { width, height } = box;
  const middle = { x: (area.width - width) / 2, y: (area.height - height) / 2 };
  const shifts = (room: number) =>
    Array.from({ length: Math.max(0, Math.floor(room / step)) * 2 + 1 }, (_, index) =>
      index % 2 === 0 ? (index / 2) * step : -((index + 1) / 2) * step,
    );
  const spots = shifts(middle.y)
    .flatMap((y) => shifts(middle.x).map((x) => ({ x, y })))
    .sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y))
    .map(({ x, y }) => ({ x: middle.x + x, y: middle.y + y, width, height }));
  return spots.find(isFree) ?? { ...middle, width, height };
}
