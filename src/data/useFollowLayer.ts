import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { layerHintPrefix } from './layerHintPrefix.ts';

/**
 * Shows what another tab keeps or drops, as soon as it does.
 *
 * @param base address of the data folder
 * @param isMerged whether the page shows kept reports at all
 */
export function useFollowLayer(page: Window, base: string, isMerged: boolean): void {
  const store = useQueryClient();
  useEffect(() => {
    const onStorage = ({ key }: StorageEvent) => {
      // Without a key all was cleared.
      if (isMerged && (key === null || key.startsWith(layerHintPrefix)))
        import('./refreshDataset.ts')
          .then(({ refreshDataset }) => refreshDataset(store, base))
          .catch(() => {});
    };
    page.addEventListener('storage', onStorage);
    return () => page.removeEventListener('storage', onStorage);
  }, [page, store, base, isMerged]);
}
