import { queryOptions } from '@tanstack/react-query';
import type { Feature, Geometry } from 'geojson';
import { DataError } from './DataError.ts';
import { fetchJson } from './fetchJson.ts';
import { fileQuery } from './fileQuery.ts';
import { parseTopology } from './parseTopology.ts';

export type Shape = Feature<Geometry, unknown>;

/** Land of the base map, and the lakes in it where the file has them. */
export type Land = { readonly land: readonly Shape[]; readonly lakes: readonly Shape[] };

/** What a line is to a view: how it is drawn. */
export const boundaryClasses = ['international', 'disputed', 'line-of-control', 'claim', 'hidden'] as const;
export type BoundaryClass = (typeof boundaryClasses)[number];

/** A line with its class `c`, and `v`, the class in each view that differs from it. */
export type BoundaryLine = Feature<
  Geometry,
  { readonly c: BoundaryClass; readonly v?: Readonly<Record<string, BoundaryClass>> }
>;

/** The name of a country and where it stands; shown from the map's zoom `zoom` on. */
export type CountryLabel = {
  readonly id: string;
  readonly en: string;
  readonly hi?: string;
  readonly ru?: string;
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
};

/** The outline of the first paint. */
export function coarseLandQuery(base: string) {
  return mapFileQuery(
    base,
    'map/land-coarse.json',
    (content, file): Land => ({
      land: parseTopology(content, 'land', file),
      lakes: [],
    }),
  );
}

/** The outline that stands being magnified, with lakes. */
export function landQuery(base: string) {
  return mapFileQuery(
    base,
    'map/land.json',
    (content, file): Land => ({
      land: parseTopology(content, 'land', file),
      lakes: parseTopology(content, 'lakes', file),
    }),
  );
}

/** All boundary lines; the view decides which are drawn, and how. */
export function boundariesQuery(base: string) {
  return mapFileQuery(base, 'map/boundaries.json', (content, file): readonly BoundaryLine[] => {
    const lines = parseTopology<BoundaryLine['properties']>(content, 'boundaries', file);
    if (!lines.every(hasClass)) throw new DataError('wrongShape', file, 'a line has no class');
    return lines;
  });
}

/** Names of countries. */
export function countryLabelsQuery(base: string) {
  return mapFileQuery(base, 'map/labels.json', (content, file): readonly CountryLabel[] => {
    if (!Array.isArray(content) || !content.every(isCountryLabel))
      throw new DataError('wrongShape', file, 'not a list of names with their places');
    return content;
  });
}

function mapFileQuery<T>(base: string, file: string, parse: (content: unknown, file: string) => T) {
  return queryOptions<T>({
    ...fileQuery,
    queryKey: ['map', base, file],
    queryFn: async ({ signal }) => parse(await fetchJson(`${base}/${file}`, file, signal), file),
  });
}

function hasClass({ properties }: BoundaryLine): boolean {
  const classes = [properties?.c, ...Object.values(properties?.v ?? {})];
  return classes.every((name) => boundaryClasses.includes(name));
}

function isCountryLabel(value: unknown): value is CountryLabel {
  const { id, en, hi = '', ru = '', lat, lon, zoom } = (value ?? {}) as Record<string, unknown>;
  return (
    [id, en, hi, ru].every((text) => typeof text === 'string') && [lat, lon, zoom].every(Number.isFinite)
  );
}
