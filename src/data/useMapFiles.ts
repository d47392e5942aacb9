import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { DataError } from './DataError.ts';
import {
  type BoundaryLine,
  boundariesQuery,
  type CountryLabel,
  coarseLandQuery,
  countryLabelsQuery,
  type Land,
  landQuery,
} from './mapQuery.ts';

/** A file of the map that could not be used, and the way to ask for it again. */
export type MapFailure = { readonly error: DataError; readonly retry: () => void };

export type MapFiles = {
  /** The best outline that has come so far. */
  readonly land: (Land & { readonly detail: 'coarse' | 'fine' }) | null;
  readonly lines: readonly BoundaryLine[];
  /** `missing` if the boundaries could not be loaded. */
  readonly boundaries: 'drawn' | 'missing';
  readonly labels: readonly CountryLabel[];
  readonly failures: readonly MapFailure[];
};

const none: readonly never[] = [];

/**
 * The files of the base map: a small outline first, the others when `wantsDetail`. The map can do
 * without any of them.
 */
export function useMapFiles(base: string, wantsDetail: boolean): MapFiles {
  const coarse = useQuery(coarseLandQuery(base));
  const enabled = wantsDetail && coarse.isFetched;
  const fine = useQuery({ ...landQuery(base), enabled });
  const lines = useQuery({ ...boundariesQuery(base), enabled });
  const labels = useQuery({ ...countryLabelsQuery(base), enabled });
  return {
    land: bestLand(coarse.data, fine.data),
    lines: lines.data ?? none,
    boundaries: lines.isError ? 'missing' : 'drawn',
    labels: labels.data ?? none,
    failures: [coarse, fine, lines, labels].flatMap(failureOf),
  };
}

const detailed = new WeakMap<Land, MapFiles['land']>();

/** The same object for the same file, so that what was drawn of it can be kept. */
function bestLand(coarse: Land | undefined, fine: Land | undefined): MapFiles['land'] {
  const land = fine ?? coarse;
  if (!land) return null;
  if (!detailed.has(land)) detailed.set(land, { ...land, detail: fine ? 'fine' : 'coarse' });
  return detailed.get(land) ?? null;
}

function failureOf({ error, refetch }: UseQueryResult<unknown>): MapFailure[] {
  return error instanceof DataError ? [{ error, retry: () => void refetch() }] : [];
}
