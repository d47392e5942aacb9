import type { Geometry, Position } from 'geojson';
import { mercator } from './mercator.ts';

/** Decimals of a coordinate: a ten-thousandth of the earth's circumference is a third of a pixel in a small map. */
const decimals = 4;

/** The outline of areas as an SVG path in Mercator, where the earth is 1 wide. */
export function landPath(shapes: readonly { readonly geometry: Geometry }[]): string {
  return shapes
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .flat()
    .map(ringPath)
    .join('');
}

function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

function ringPath(ring: Position[]): string {
  const points = ring.map(([lon = 0, lat = 0]) => {
    const { x, y } = mercator(lat, lon);
    return `${x.toFixed(decimals)} ${y.toFixed(decimals)}`;
  });
  return points.length > 0 ? `M${points.join('L')}Z` : '';
}
