import type { QueryClient } from '@tanstack/react-query';
import { layerHintPrefix } from './layerHintPrefix.ts';

/**
 * Shows what another tab keeps or drops, as soon as it does.
 *
 * @param base address of the data folder
 * @returns stops it
 */
export function followLayer(page: Window, store: QueryClient, base: string): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    // Without a key all was cleared.
    if (key === null || key.startsWith(layerHintPrefix))
      import('./refreshDataset.ts').then(({ refreshDataset }) => refreshDataset(store, base)).catch(() => {});
  };
  page.addEventListener('storage', onStorage);
  return () => page.removeEventListener('storage', onStorage);
}
