import { queryOptions } from '@tanstack/react-query';
import type { Dataset } from '#model/Dataset.ts';
import { fileQuery } from './fileQuery.ts';

/**
 * The one query of the app: the files do not change while the page lives. With a report that the reader keeps or drops,
 * `refreshDataset` puts other data in its place.
 *
 * @param base address of the data folder, without a slash at the end
 * @param mergesLocal whether to merge the reports that this browser keeps
 */
export function datasetQuery(base: string, mergesLocal = false) {
  return queryOptions<Dataset>({
    ...fileQuery,
    queryKey: ['dataset', base],
    // Validation is a file of its own, fetched while the page draws its lines.
    queryFn: async ({ signal }) => (await import('./loadDataset.ts')).loadDataset(base, signal, mergesLocal),
    throwOnError: true,
  });
}
