/** Wider cells would lead the eye away from the names. */
const widestSlot = 40;

/** Where a year stands, in pixels from the start of the zone. */
export type YearSlot = { readonly start: number; readonly width: number; readonly middle: number };

/** Gives each year its slot, side by side and all of one width. */
export function placeYears(count: number, width: number, widest = widestSlot): readonly YearSlot[] {
  const pitch = Math.min(widest, width / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => ({
    start: index * pitch,
    width: pitch,
    middle: (index + 0.5) * pitch,
  }));
}
