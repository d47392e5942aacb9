import type { BoundaryViewRecord } from '#model/schema/referenceSchemas.ts';
import { useViewState } from '#state/useViewState.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';

/** The boundary view that is drawn: the reader's or the site's, else the first that the data has. */
export function useBoundaryView(): BoundaryViewRecord | null {
  const { boundaryViews } = useDataset();
  const chosen = useViewState((state) => state.settings.boundaries);
  return boundaryViews.find(({ id }) => id === chosen) ?? boundaryViews[0] ?? null;
}
