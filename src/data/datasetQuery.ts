import { queryOptions } from '@tanstack/react-query';
import type { Dataset } from '#model/Dataset.ts';
import { DataError } from './DataError.ts';

/** Failures that may pass by themselves; the others need a hand. */
const isPassing = (error: Error) =>
  error instanceof DataError && (error.kind === 'unreachable' || error.kind === 'server');

/**
 * The one query of the app: the files do not change while the page lives.
 *
 * @param base address of the data folder, without a slash at the end
 */
export function datasetQuery(base: string) {
  return queryOptions<Dataset>({
    queryKey: ['dataset', base],
    // Validation is a file of its own, fetched while the page draws its lines.
    queryFn: async ({ signal }) => (await import('./loadDataset.ts')).loadDataset(base, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: (failures, error) => isPassing(error) && failures < 2,
    retryDelay: (failures) => 400 * 2 ** failures,
    throwOnError: true,
  });
}
