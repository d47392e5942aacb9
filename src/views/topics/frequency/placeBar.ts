/** Where the parts of a bar stand, in pixels from the start of the zone. */
export type BarPlace = { readonly end: number; readonly tick: number | null; readonly number: number };

const gap = 5;
const digit = 7;

/**
 * Places a bar, its expected tick and its number. The number stands after the bar's end, or after the
 * tick where that would cut through it.
 *
 * @param zone width that the largest value fills
 */
export function placeBar(
  { total, expected, text }: { total: number; expected: number | null; text: string },
  largest: number,
  zone: number,
): BarPlace {
  const end = (total / largest) * zone;
  const tick = expected === null ? null : (expected / largest) * zone;
  const isCut = tick !== null && tick > end - 1 && tick < end + 2 * gap + text.length * digit;
  return { end, tick, number: (isCut ? tick : end) + gap };
}

/** Room that the longest of some numbers takes after its bar. */
export function numberRoom(texts: readonly string[]): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  return Math.max(26, gap + longest * digit + (texts.some((text) => text.includes('%')) ? gap : 0));
}
