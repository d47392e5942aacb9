import { useEffect, useRef, useState } from 'react';
import { useFileStore } from '#data/sourceLoaders.ts';
import type { OpenFrame } from '#embed/frame/openFrame.ts';
import { type HostServer, serveHost } from '#embed/frame/serveHost.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext } from '#state/useViewState.ts';
import { useDataAddress } from '#views/dataAddress.ts';
import { useSnapshot, useTextSearch } from '#views/SnapshotProvider.tsx';
import { useShows, useSite } from '#views/siteContext.ts';

/** Tells the page around this one what is selected, and does what it asks for. */
export function HostLink({ host }: { host: OpenFrame }) {
  const snapshot = useSnapshot();
  const translator = useTranslator();
  const { store, vocabulary, frame } = useViewContext();
  const canExport = useShows('export');
  const { load } = useTextSearch();
  const { variables } = useSite();
  const files = useFileStore();
  const address = useDataAddress();
  const [server, setServer] = useState<HostServer | null>(null);
  const now = useRef({ snapshot, translator });
  useEffect(() => {
    now.current = { snapshot, translator };
  });
  useEffect(() => {
    const opened = serveHost(host, {
      store,
      vocabulary,
      locked: frame.locked,
      loadText: load,
      exportView: canExport
        ? async (request) => {
            const { exportForHost } = await import('./exportForHost.ts');
            const { looks, analysis, settings } = store.getState();
            return exportForHost(request, {
              ...now.current,
              looks,
              analysis,
              settings,
              vocabulary,
              variables,
              files,
              address,
              views: frame.views,
            });
          }
        : null,
    });
    setServer(opened);
    return opened.close;
  }, [host, store, vocabulary, frame, load, canExport, variables, files, address]);
  useEffect(() => {
    const { dataset, filter, selected } = snapshot;
    server?.show({
      filter,
      count: selected.length,
      total: dataset.contacts.length,
      sentence: filterSentence(dataset, filter, selected, translator),
      language: translator.language,
    });
  }, [server, snapshot, translator]);
  return null;
}
