import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect } from 'react';
import { datasetQuery } from '#data/datasetQuery.ts';
import { followLayer } from '#data/followLayer.ts';
import type { ReadConfig } from '#model/readConfig.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { Dashboard } from './Dashboard.tsx';
import { mergesLocal } from './mergesLocal.ts';

/** Suspends while the data loads; throws `DataError` to the boundary above. */
export function DatasetLoader({ site, page }: { site: ReadConfig; page: Window }) {
  const base = useDataAddress();
  const files = useQueryClient();
  const isMerged = mergesLocal(page);
  const { data } = useSuspenseQuery(datasetQuery(base, isMerged));
  useEffect(() => (isMerged ? followLayer(page, files, base) : undefined), [isMerged, page, files, base]);
  // Other data may have to wait for what finds texts in it: until then the page shows what it had.
  return <Dashboard dataset={useDeferredValue(data)} site={site} page={page} />;
}
