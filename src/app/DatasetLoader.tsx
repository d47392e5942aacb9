import { useSuspenseQuery } from '@tanstack/react-query';
import { datasetQuery } from '#data/datasetQuery.ts';
import type { ReadConfig } from '#model/readConfig.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { Dashboard } from './Dashboard.tsx';

/** Suspends while the data loads; throws `DataError` to the boundary above. */
export function DatasetLoader({ site, page }: { site: ReadConfig; page: Window }) {
  const { data } = useSuspenseQuery(datasetQuery(useDataAddress()));
  return <Dashboard dataset={data} site={site} page={page} />;
}
