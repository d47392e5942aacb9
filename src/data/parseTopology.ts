import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { DataError } from './DataError.ts';

/**
 * Unfolds one object of a TopoJSON file.
 *
 * @param content the parsed file
 * @param name the object within it
 * @throws {DataError} `wrongShape`: no topology, no such object, or coordinates that are no places on earth
 */
export function parseTopology<Properties>(
  content: unknown,
  name: string,
  file: string,
): readonly Feature<Geometry, Properties>[] {
  const topology = content as Topology | null;
  const object = topology?.type === 'Topology' ? topology.objects?.[name] : undefined;
  if (!topology || !object) throw new DataError('wrongShape', file, `no TopoJSON with the object “${name}”`);
  const features = unfold<Properties>(topology, object as GeometryCollection, file);
  if (!features.every(isOnEarth))
    throw new DataError('wrongShape', file, `“${name}” has coordinates that are no places on earth`);
  return features;
}

function unfold<Properties>(topology: Topology, object: GeometryCollection, file: string) {
  try {
    const whole = feature(topology, object) as Feature | FeatureCollection;
    return (whole.type === 'FeatureCollection' ? whole.features : [whole]) as Feature<Geometry, Properties>[];
  } catch (cause) {
    throw new DataError('wrongShape', file, String(cause), { cause });
  }
}

function isOnEarth({ geometry }: Feature<Geometry | null, unknown>): boolean {
  return geometry !== null && geometry.type !== 'GeometryCollection' && areOnEarth(geometry.coordinates);
}

/** Longitudes run on past 180 where the land is cut in the Bering Strait. */
function areOnEarth(coordinates: unknown): boolean {
  if (!Array.isArray(coordinates)) return false;
  if (!coordinates.some(Array.isArray)) return isPosition(coordinates);
  return coordinates.every(areOnEarth);
}

function isPosition([lon, lat]: Position): boolean {
  return Math.abs(lon ?? Number.NaN) <= 360 && Math.abs(lat ?? Number.NaN) <= 90;
}
