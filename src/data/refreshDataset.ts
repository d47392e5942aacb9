import type { QueryClient } from '@tanstack/react-query';
import { datasetQuery } from './datasetQuery.ts';
import { filesOf } from './loadDataset.ts';
import { readLocalReports } from './localDataset.ts';

/**
 * Shows the data with the reports as they are kept now, in place of the data that is shown; nothing is fetched again.
 * To be called after a report was kept or dropped.
 *
 * @param store `useFileStore()`
 * @param base address of the data folder
 */
export async function refreshDataset(store: QueryClient, base: string): Promise<void> {
  const { queryKey } = datasetQuery(base);
  const shown = store.getQueryData(queryKey);
  const published = shown?.local?.published ?? shown;
  const files = published && filesOf(published);
  if (!files) return;
  store.setQueryData(queryKey, (await readLocalReports(base))(files, published));
}
