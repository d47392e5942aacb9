/** A point on the plain of Web Mercator: the earth once around is 0 to 1, from 180° west and from the north. */
export type MapPoint = { readonly x: number; readonly y: number };

/** Where Web Mercator ends, in degrees north and south. */
const limit = 85.0511287798;

/** West of here the base map goes on in the east: it is cut in the Bering Strait, not at 180°. */
const cut = -169.5;

/** The place of a latitude and longitude. */
export function mercator(lat: number, lon: number): MapPoint {
  const sine = Math.sin((Math.max(-limit, Math.min(limit, lat)) * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Inverse of `mercator`. */
export function fromMercator({ x, y }: MapPoint): { readonly lat: number; readonly lon: number } {
  return {
    lat: (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI,
    lon: (x - 0.5) * 360,
  };
}

/** The longitude by which the base map knows a place. */
export function mapLongitude(lon: number): number {
  return lon < cut ? lon + 360 : lon;
}
