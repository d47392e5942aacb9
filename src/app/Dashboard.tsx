import { Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Dataset } from '#model/Dataset.ts';
import type { ReadConfig } from '#model/readConfig.ts';
import { siteDataset } from '#model/siteDataset.ts';
import { createTravel, initialPosition } from '#state/createTravel.ts';
import { decodeFrame } from '#state/frameCodec.ts';
import { linkVocabulary } from '#state/linkVocabulary.ts';
import { siteDefaults } from '#state/siteDefaults.ts';
import { ViewContext, type ViewContextValue } from '#state/useViewState.ts';
import { decodeView, type RejectedParameter, type Vocabulary } from '#state/viewCodec.ts';
import { createViewStore } from '#state/viewStore.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { Part, PartFallbackContext } from '#ui/Part.tsx';
import { lazyView } from '#views/lazyView.ts';
import { SnapshotProvider } from '#views/SnapshotProvider.tsx';
import { FileDrop } from './FileDrop.tsx';
import { useHost } from './hostContext.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { Page } from './Page.tsx';
import { partFallback } from './PartFailure.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

const EmbedPage = lazyView(async () => (await import('./EmbedPage.tsx')).EmbedPage);

const HostLink = lazyPart(async () => (await import('./HostLink.tsx')).HostLink);

type DashboardProps = {
  /** The data as its files have it. */
  readonly dataset: Dataset;
  readonly site: ReadConfig;
  readonly page: Window;
};

/**
 * A dataset with the state of its reader, which begins at what the address says. When other data takes its place, since
 * a report was kept or dropped, the state goes on.
 */
export function Dashboard({ dataset, site, page }: DashboardProps) {
  const { shown, vocabulary } = useMemo(() => showOnSite(dataset, site), [dataset, site]);
  const latest = useRef(vocabulary);
  const [opened] = useState(() => openAt(page, latest));
  useLayoutEffect(() => {
    latest.current = vocabulary;
  }, [vocabulary]);
  const context = useMemo(() => ({ ...opened, vocabulary }), [opened, vocabulary]);
  useEffect(() => opened.travel.connect(), [opened.travel]);
  const { rejected } = opened;
  const host = useHost();
  const { isEmbedded, locked } = opened.frame;
  return (
    <ViewContext value={context}>
      <LanguageSwitch page={page}>
        {/* Within: what waits above would lose the state that is made here, and make it anew for ever. */}
        <Suspense fallback={<LoadingPage />}>
          <SnapshotProvider dataset={shown}>
            <ThemeSwitch page={page} />
            <Shortcuts />
            {host ? (
              <Part>
                <HostLink host={host} />
              </Part>
            ) : null}
            {locked.size === 0 ? <FileDrop page={page} /> : null}
            {isEmbedded ? (
              <PartFallbackContext value={partFallback}>
                <Part>
                  <EmbedPage rejected={rejected} />
                </Part>
              </PartFallbackContext>
            ) : (
              <Page rejected={rejected} />
            )}
          </SnapshotProvider>
        </Suspense>
      </LanguageSwitch>
    </ViewContext>
  );
}

/** The data as the site shows it, and what links may name of it. */
function showOnSite(dataset: Dataset, { config, problems }: ReadConfig) {
  const { defaults, problems: unknown } = siteDefaults(dataset, config);
  const shown = siteDataset(dataset, config, [...problems, ...unknown]);
  return { shown, vocabulary: linkVocabulary(shown, defaults) };
}

type Opened = Omit<ViewContextValue, 'vocabulary'> & {
  /** What the link names and nobody knows. */
  readonly rejected: readonly RejectedParameter[];
};

/** @param latest what links may name, as it is whenever the address is read or written */
function openAt(page: Window, latest: { readonly current: Vocabulary }): Opened {
  const link = new URLSearchParams(page.location.search);
  const { view, rejected } = decodeView(link, latest.current);
  const { frame, rejected: unframed } = decodeFrame(link);
  const store = createViewStore(view, initialPosition(page), frame.locked);
  return {
    store,
    travel: createTravel(store, page, () => latest.current),
    frame,
    rejected: [...rejected, ...unframed],
  };
}
