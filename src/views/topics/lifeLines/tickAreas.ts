/** What can be clicked, in pixels from the start of the zone. */
export type TickArea = { readonly start: number; readonly width: number };

const reach = 12;
const least = 3;

/**
 * Shares a row out among its ticks: each gets what is nearest to it, at most `reach` on either side, and
 * where they crowd at least `least`, so that none is out of reach.
 *
 * @param ticks where they stand, in order
 */
export function tickAreas(ticks: readonly number[], width: number): readonly TickArea[] {
  const floor = Math.min(least, width / Math.max(1, ticks.length));
  const ends: { start: number; end: number }[] = [];
  for (const [index, tick] of ticks.entries()) {
    const before = ends.at(-1)?.end ?? 0;
    const after = ticks[index + 1];
    const start = Math.max(before, tick - reach);
    const middle = after === undefined ? width : (tick + after) / 2;
    ends.push({ start, end: Math.max(start + floor, Math.min(tick + reach, middle)) });
  }
  return pushedBack(ends, width, floor).map(({ start, end }) => ({ start, width: end - start }));
}

/** Crowded areas reach beyond the end of the zone: they give way towards its start. */
function pushedBack(areas: readonly { start: number; end: number }[], width: number, floor: number) {
  let limit = width;
  return areas
    .toReversed()
    .map(({ start, end }) => {
      const last = Math.min(end, limit);
      const area = { start: Math.min(start, last - floor), end: last };
      limit = area.start;
      return area;
    })
    .toReversed();
}
