import { useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { datasetQuery } from '#data/datasetQuery.ts';
import { useFollowLayer } from '#data/useFollowLayer.ts';
import type { ReadConfig } from '#model/readConfig.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { Dashboard } from './Dashboard.tsx';
import { mergesLocal } from './mergesLocal.ts';

/** Suspends while the data loads; throws `DataError` to the boundary above. */
export function DatasetLoader({ site, page }: { site: ReadConfig; page: Window }) {
  const base = useDataAddress();
  const isMerged = mergesLocal(page);
  const { data } = useSuspenseQuery(datasetQuery(base, isMerged));
  useFollowLayer(page, base, isMerged);
  // Other data may have to wait for what finds texts in it: until then the page shows what it had.
  return <Dashboard dataset={useDeferredValue(data)} site={site} page={page} />;
}
