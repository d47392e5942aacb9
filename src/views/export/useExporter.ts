import { useMemo } from 'react';
import { sourceLoaders, useFileStore } from '#data/sourceLoaders.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import type { PictureMakers } from '#views/PictureContext.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useSite } from '#views/siteContext.ts';
import { createExporter, type Exporter } from './createExporter.ts';

/** What makes pictures of the page as it stands. */
export function useExporter(makers: PictureMakers): Exporter {
  const snapshot = useSnapshot();
  const translator = useTranslator();
  const analysis = useViewState((state) => state.analysis);
  const settings = useViewState((state) => state.settings);
  const { store, vocabulary } = useViewContext();
  const { variables } = useSite();
  const files = useFileStore();
  const address = useDataAddress();
  return useMemo(() => {
    const { loadMap, loadPackage } = sourceLoaders(files, address);
    // Nothing else changes the looks while the dialog lies over the page.
    const { looks } = store.getState();
    const context = { snapshot, translator, analysis, settings, looks, loadMap };
    const view = { filter: snapshot.filter, contact: null, analysis, settings };
    return createExporter(makers, context, view, { page: location, vocabulary, variables, loadPackage });
  }, [makers, snapshot, translator, analysis, settings, store, vocabulary, variables, files, address]);
}
