import { fromMercator, type MapPoint } from '#views/mercator.ts';

/** A circle that must be within the frame: its centre in Mercator, its radius in pixels. */
export type FramedCircle = MapPoint & { readonly radius: number };

/** A view of the map: `zoom` as in Leaflet, where the world is 256 · 2^zoom pixels wide. */
export type Frame = { readonly lat: number; readonly lon: number; readonly zoom: number };

/** Between the outermost circle and the edge. */
const margin = 8;
const worldSize = 256;
const zooms = { least: 0, most: 6 };

/** The closest view in which every circle is whole; circles keep their size in pixels at any zoom. */
export function fitFrame(circles: readonly FramedCircle[], width: number, height: number): Frame {
  const room = { x: width - 2 * margin, y: height - 2 * margin };
  const fits = (zoom: number) => {
    const { left, right, top, bottom } = extent(circles, zoom);
    return right - left <= room.x && bottom - top <= room.y;
  };
  const zoom = largestThat(fits);
  const { left, right, top, bottom } = extent(circles, zoom);
  const size = worldSize * 2 ** zoom;
  return { ...fromMercator({ x: (left + right) / 2 / size, y: (top + bottom) / 2 / size }), zoom };
}

/** Edges of all circles together, in pixels of the world. */
function extent(circles: readonly FramedCircle[], zoom: number) {
  const size = worldSize * 2 ** zoom;
  if (circles.length === 0) return { left: 0, right: size, top: size / 4, bottom: (size * 3) / 4 };
  return {
    left: Math.min(...circles.map(({ x, radius }) => x * size - radius)),
    right: Math.max(...circles.map(({ x, radius }) => x * size + radius)),
    top: Math.min(...circles.map(({ y, radius }) => y * size - radius)),
    bottom: Math.max(...circles.map(({ y, radius }) => y * size + radius)),
  };
}

/** Halving: what fits at one zoom fits at every lower one. */
function largestThat(fits: (zoom: number) => boolean): number {
  let { least, most } = zooms;
  if (fits(most)) return most;
  while (most - least > 0.001) {
    const middle = (least + most) / 2;
    if (fits(middle)) least = middle;
    else most = middle;
  }
  return least;
}
