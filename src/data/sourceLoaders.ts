import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import type { DataPackage } from './DataPackage.ts';
import { boundariesQuery, countryLabelsQuery, landQuery } from './mapQuery.ts';
import { packageQuery } from './packageQuery.ts';
import type { MapFiles } from './useMapFiles.ts';

/** Loads what files are made from besides the data that is shown; both fail with a `DataError`. */
export type SourceLoaders = {
  /** The files of the base map at their best. */
  readonly loadMap: () => Promise<Pick<MapFiles, 'land' | 'lines' | 'labels'>>;
  readonly loadPackage: () => Promise<DataPackage>;
};

export type FileStore = QueryClient;

/** Where loaded files are kept: the same one as long as the page lives. */
export const useFileStore = useQueryClient;

/** @param base address of the data folder, without a slash at the end */
export function sourceLoaders(store: QueryClient, base: string): SourceLoaders {
  return {
    loadMap: async () => {
      const [land, lines, labels] = await Promise.all([
        store.ensureQueryData(landQuery(base)),
        store.ensureQueryData(boundariesQuery(base)),
        store.ensureQueryData(countryLabelsQuery(base)),
      ]);
      return { land: { ...land, detail: 'fine' }, lines, labels };
    },
    loadPackage: () => store.ensureQueryData(packageQuery(base)),
  };
}
