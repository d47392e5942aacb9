import { readFileSync } from 'node:fs';
import { QueryClient } from '@tanstack/react-query';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DataError } from '#data/DataError.ts';
import {
  type BoundaryLine,
  boundariesQuery,
  coarseLandQuery,
  countryLabelsQuery,
  landQuery,
} from '#data/mapQuery.ts';
import { landPath } from '#views/landPath.ts';
import { boundaryClass } from '#views/map/base/boundaryClass.ts';

const shipped = (file: string) => readFileSync(`public/data/map/${file}`, 'utf8');
const serve = (text: string) => vi.stubGlobal('fetch', async () => new Response(text));
const queries = {
  'land-coarse.json': coarseLandQuery,
  'land.json': landQuery,
  'boundaries.json': boundariesQuery,
  'labels.json': countryLabelsQuery,
};
/** What a query gives for a file with these contents. */
function load(query: (base: string) => unknown, text: string): Promise<unknown> {
  serve(text);
  const options = query('https://host/data') as Parameters<QueryClient['fetchQuery']>[0];
  return new QueryClient().fetchQuery({ ...options, retry: false });
}
const errorOf = (query: (base: string) => unknown, text: string) =>
  load(query, text).then(
    () => null,
    (error: unknown) => error,
  );

afterEach(() => vi.unstubAllGlobals());

describe('the shipped base map', () => {
  test.each(Object.entries(queries))('%s can be used', async (file, query) => {
    expect(await errorOf(query, shipped(file))).toBeNull();
  });

  test('is drawn by the class that each line has in a view', async () => {
    const lines = (await load(boundariesQuery, shipped('boundaries.json'))) as BoundaryLine[];
    const inFile = JSON.parse(shipped('boundaries.json')).objects.boundaries.geometries as {
      properties: { id?: string; c: string; v?: Record<string, string> };
    }[];
    for (const view of ['un-neutral', 'de-facto', 'india'])
      expect(lines.map((line) => boundaryClass(line, view))).toEqual(
        inFile.map(({ properties: { c, v } }) => v?.[view] ?? c),
      );
    const classIn = (id: string, view: string) =>
      boundaryClass(lines[inFile.findIndex(({ properties }) => properties.id === id)] as BoundaryLine, view);
    // The Line of Control: a ceasefire line, and nothing at all in the Indian view.
    expect([classIn('loc', 'un-neutral'), classIn('loc', 'india')]).toEqual(['line-of-control', 'hidden']);
    expect(classIn('loc', 'constructor')).toBe('line-of-control');
  });

  test('gives the outline as a path within the earth', async () => {
    const { land } = (await load(coarseLandQuery, shipped('land-coarse.json'))) as {
      land: Parameters<typeof landPath>[0];
    };
    const numbers =
      landPath(land)
        .match(/\d+\.\d+/g)
        ?.map(Number) ?? [];
    expect(numbers.length).toBeGreaterThan(10_000);
    expect(Math.min(...numbers.slice(0, 9000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers.slice(0, 9000))).toBeLessThan(1.04);
  });
});

describe('a base map that cannot be used', () => {
  test.each([
    ['land-coarse.json', 'null'],
    ['land-coarse.json', '{"type":"Topology","objects":{},"arcs":[]}'],
    [
      'land-coarse.json',
      '{"type":"Topology","objects":{"land":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[7]]}]}},"arcs":[]}',
    ],
    [
      'land-coarse.json',
      '{"type":"Topology","objects":{"land":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[0]]}]}},"arcs":[[["x",1],[2,3],[4,5],["x",1]]]}',
    ],
    [
      'boundaries.json',
      '{"type":"Topology","objects":{"boundaries":{"type":"GeometryCollection","geometries":[{"type":"LineString","arcs":[0],"properties":{"c":"imaginary"}}]}},"arcs":[[[1,1],[2,3]]]}',
    ],
    ['labels.json', '{}'],
    ['labels.json', '[{"id":"A","en":"A","lat":"1","lon":1,"zoom":2}]'],
  ] as const)('is named, with the reason: %s %s', async (file, text) => {
    const error = await errorOf(queries[file], text);
    expect(error).toBeInstanceOf(DataError);
    expect(error).toMatchObject({ kind: 'wrongShape', file: `map/${file}` });
  });

  test('never fails in any other way, however the file is damaged', async () => {
    const text =
      '{"type":"Topology","objects":{"land":{"type":"GeometryCollection","geometries":[{"type":"MultiPolygon","arcs":[[[0]],[[1]]]}]}},"arcs":[[[1,1],[2,3],[4,5],[1,1]],[[9,9],[8,7],[6,5],[9,9]]]}';
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.constantFrom('', '0', '-9', 'null', '[', ']', '{}', '"x"', '1e999', ','),
        async (at, patch) => {
          const error = await errorOf(coarseLandQuery, text.slice(0, at) + patch + text.slice(at + 1));
          expect(error === null || error instanceof DataError).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});
