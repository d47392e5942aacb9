import type { Dataset } from '#model/Dataset.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';

/**
 * The data as it is published: what is said of its coverage is said of that alone, so that reports which a reader keeps
 * neither confirm nor contradict a published count.
 */
export function usePublished(): Dataset {
  const dataset = useDataset();
  return dataset.local?.published ?? dataset;
}
