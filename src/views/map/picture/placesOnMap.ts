import type { Room } from '#export/Picture.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { PlaceCount, PlaceTotal } from '#selectors/placeCounts.ts';
import type { FramedCircle } from '#views/map/gestures/fitFrame.ts';
import { crowd } from '#views/map/places/circleRadius.ts';
import type { LabelledCircle } from '#views/map/places/placeLabels.ts';
import { mapLongitude, mercator } from '#views/mercator.ts';
import type { PictureFrame } from './pictureFrame.ts';
import { toFrame } from './toFrame.ts';

/** A place where it stands in a picture. */
export type PlaceOnMap = LabelledCircle & { readonly of: PlaceCount };

/** Radius of one contact, and of the place with the most where there are more than the page has room for. */
const sizes = { one: 7.5, largest: 48 };
/** Around a chosen circle: a gap, and the ring. */
export const ring = { gap: 3.5, width: 2 };

/** Radius by which a circle's area stands for its contacts; the same for every filter. */
export function pictureRadius(
  { scale }: Pick<Room, 'scale'>,
  totals: readonly PlaceTotal[],
): (contacts: number) => number {
  const most = Math.max(1, ...totals.map(({ contacts }) => contacts));
  const one = (most > crowd ? sizes.largest / Math.sqrt(most) : sizes.one) * scale;
  return (contacts) => one * Math.sqrt(contacts);
}

/** The circles that the picture must have room for, with a ring around each: all of the data's. */
export function framedCircles(
  totals: readonly PlaceTotal[],
  radiusOf: (contacts: number) => number,
  { scale }: Pick<Room, 'scale'>,
): FramedCircle[] {
  return totals.map(({ place: { lat, lon }, contacts }) => ({
    ...mercator(lat, mapLongitude(lon)),
    radius: radiusOf(Math.max(1, contacts)) + (ring.gap + ring.width) * scale,
  }));
}

/** The circles of the places that have contacts, in drawing order: large first. */
export function placesOnMap(
  places: readonly PlaceCount[],
  frame: PictureFrame,
  radiusOf: (contacts: number) => number,
  { scale }: Pick<Room, 'scale'>,
  { label, number }: Translator,
): PlaceOnMap[] {
  return places.map((of) => {
    const { id, lat, lon, name } = of.place;
    const radius = radiusOf(of.contacts);
    return {
      of,
      id,
      ...toFrame(lat, mapLongitude(lon), frame),
      radius,
      clearance: of.isChosen ? radius + (ring.gap + ring.width) * scale : radius,
      name: label(name),
      count: number(of.contacts),
    };
  });
}
