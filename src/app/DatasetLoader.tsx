import { useSuspenseQuery } from '@tanstack/react-query';
import { datasetQuery } from '#data/datasetQuery.ts';
import { Dashboard } from './Dashboard.tsx';

/** Suspends while the data loads; throws `DataError` to the boundary above. */
export function DatasetLoader({ page }: { page: Window }) {
  const { data } = useSuspenseQuery(datasetQuery(new URL('data', page.document.baseURI).href));
  return <Dashboard dataset={data} page={page} />;
}
