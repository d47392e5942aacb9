import type { Disc } from './box.ts';

/** No circle takes clicks in a smaller area than 24 pixels across. */
export const hitRadius = 12;

/**
 * The circle that a point means: the smallest of those it is on, since that is drawn on top; else the
 * nearest of those whose hit area it is in.
 */
export function placeAt<Circle extends Disc>(
  circles: readonly Circle[],
  x: number,
  y: number,
): Circle | null {
  const near = circles
    .map((circle) => ({ circle, distance: Math.hypot(circle.x - x, circle.y - y) }))
    .filter(({ circle, distance }) => distance <= Math.max(circle.radius, hitRadius));
  const on = near.filter(({ circle, distance }) => distance <= circle.radius);
  const order =
    on.length > 0
      ? on.sort((a, b) => a.circle.radius - b.circle.radius || a.distance - b.distance)
      : near.sort((a, b) => a.distance - a.circle.radius - (b.distance - b.circle.radius));
  return order[0]?.circle ?? null;
}
