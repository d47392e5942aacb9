/** What the shares are drawn against, in per cent. */
export type DotScale = { readonly end: number; readonly ticks: readonly number[] };

/** A scale from 0 to a round share, in three to five steps. */
export function dotScale(largest: number): DotScale {
  const step = [5, 10, 20].find((size) => largest <= size * 4) ?? 25;
  const steps = Math.max(2, Math.ceil(largest / step));
  return { end: steps * step, ticks: Array.from({ length: steps + 1 }, (_, index) => index * step) };
}

/** The ticks that have a number: all where there is room, else the ends. */
export function numberedTicks({ end, ticks }: DotScale, width: number): readonly number[] {
  const room = 26;
  return width / (ticks.length - 1) >= room ? ticks : [0, end];
}

/** Where a button over a dot stands. */
export type DotButton = { readonly start: number; readonly width: number };

const least = 24;
/** A button may reach so far over the end of the row's name. */
const before = 8;

/**
 * Places buttons over the dots of a row: wide enough to be hit, and where two dots are near each other side by
 * side, whichever of them is on top.
 *
 * @param dots where the dots stand, from left to right
 */
export function dotButtons([first, second]: readonly number[]): DotButton[] {
  if (first === undefined) return [];
  const start = Math.max(-before, first - least / 2);
  if (second === undefined) return [{ start, width: least }];
  const border = Math.max(start + least, (first + second) / 2);
  const near = second - first < least;
  const from = near ? border : second - least / 2;
  return [
    { start, width: near ? border - start : least },
    { start: from, width: least },
  ];
}
