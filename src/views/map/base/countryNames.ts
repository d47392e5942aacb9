import { type Box, boxesMeet, boxMeetsDisc, type Disc, isWithin } from '#views/map/places/box.ts';
import { lineHeight } from '#views/map/places/placeLabels.ts';

/** The name of a country at its place on the map. */
export type CountryName = {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
};

export type PlacedName = CountryName & { readonly box: Box };

type NameRoom = {
  readonly width: number;
  readonly height: number;
  readonly widthOf: (text: string) => number;
  /** Circles and labels, which come first. */
  readonly discs: readonly Disc[];
  readonly boxes: readonly Box[];
};

/** Above and below its own place, a name may stand where it is free: in lines, nearest first. */
const shifts = [0, -0.5, 0.5, -1, 1];

/** The names that have room, each at its place or up to a line above or below it; the first in the list have first choice. */
export function freeNames(names: readonly CountryName[], room: NameRoom): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const name of names) {
    const width = room.widthOf(name.text);
    const box = shifts
      .map((shift) => ({
        x: name.x - width / 2,
        y: name.y - lineHeight / 2 + shift * lineHeight,
        width,
        height: lineHeight,
      }))
      .find((candidate) => isFree(candidate, placed, room));
    if (box) placed.push({ ...name, box });
  }
  return placed;
}

function isFree(box: Box, placed: readonly PlacedName[], room: NameRoom): boolean {
  return (
    isWithin(box, room) &&
    !room.discs.some((disc) => boxMeetsDisc(box, disc)) &&
    !room.boxes.some((other) => boxesMeet(box, other)) &&
    !placed.some((other) => boxesMeet(box, other.box))
  );
}
