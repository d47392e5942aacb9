/** A rectangle in pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A circle in pixels. */
export type Disc = { readonly x: number; readonly y: number; readonly radius: number };

/** Whether two rectangles share any area. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a rectangle and a circle share any area. */
export function boxMeetsDisc(box: Box, { x, y, radius }: Disc): boolean {
  const nearestX = Math.max(box.x, Math.min(x, box.x + box.width));
  const nearestY = Math.max(box.y, Math.min(y, box.y + box.height));
  return (nearestX - x) ** 2 + (nearestY - y) ** 2 < radius ** 2;
}

/** Whether a rectangle lies wholly in the frame. */
export function isWithin(box: Box, { width, height }: { width: number; height: number }): boolean {
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
}

/** Whether a point lies in a rectangle. */
export function isInBox({ x, y }: { x: number; y: number }, box: Box): boolean {
  return x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
}
