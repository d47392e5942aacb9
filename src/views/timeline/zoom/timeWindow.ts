import type { TimeWindow } from '#selectors/timelineDomain.ts';

/** The closest zoom, in days. */
export const shortestWindow = 30;

/**
 * A window of a given length in which a day stands at a share of the width: zooming keeps the day
 * under the pointer, panning moves the pointer to another share. Kept within the whole.
 *
 * @returns null for the whole
 */
export function windowAround(whole: TimeWindow, days: number, day: number, share: number): TimeWindow | null {
  const length = Math.max(shortestWindow, days);
  if (length >= whole.to - whole.from) return null;
  const from = Math.min(Math.max(day - share * length, whole.from), whole.to - length);
  return { from, to: from + length };
}

/** The window moved just as far as needed to show a day, a tenth of it kept as margin. */
export function windowShowing(whole: TimeWindow, shown: TimeWindow, day: number): TimeWindow | null {
  const length = shown.to - shown.from;
  const margin = length / 10;
  if (day < shown.from + margin) return windowAround(whole, length, day, 0.1);
  if (day > shown.to - margin) return windowAround(whole, length, day, 0.9);
  return shown;
}
