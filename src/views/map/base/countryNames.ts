import type { CountryLabel } from '#data/mapQuery.ts';
import type { Dataset } from '#model/Dataset.ts';
import { type Box, boxesMeet, boxMeetsDisc, type Disc, isWithin } from '#views/map/places/box.ts';
import { lineHeight as pageLineHeight } from '#views/map/places/placeLabels.ts';

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
  /** The page's own where none is given. */
  readonly lineHeight?: number;
  /** Circles and labels, which come first. */
  readonly discs: readonly Disc[];
  readonly boxes: readonly Box[];
};

/** Above and below its own place, a name may stand where it is free: in lines, nearest first. */
const shifts = [0, -0.5, 0.5, -1, 1];

/** The names that have room, each at its place or up to a line above or below it; the first in the list have first choice. */
export function freeNames(names: readonly CountryName[], room: NameRoom): PlacedName[] {
  const { widthOf, lineHeight = pageLineHeight } = room;
  const placed: PlacedName[] = [];
  for (const name of names) {
    const width = widthOf(name.text);
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

/** The labels know countries by another code than the data; the English name is in both. */
export function isHost({ en }: CountryLabel, { hosts }: Dataset): boolean {
  return hosts.some(({ shortLabel }) => shortLabel.en === en);
}

function isFree(box: Box, placed: readonly PlacedName[], room: NameRoom): boolean {
  return (
    isWithin(box, room) &&
    !room.discs.some((disc) => boxMeetsDisc(box, disc)) &&
    !room.boxes.some((other) => boxesMeet(box, other)) &&
    !placed.some((other) => boxesMeet(box, other.box))
  );
}
