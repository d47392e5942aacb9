import { Suspense, useEffect, useState } from 'react';
import type { Dataset } from '#model/Dataset.ts';
import type { ReadConfig } from '#model/readConfig.ts';
import { siteDataset } from '#model/siteDataset.ts';
import { createTravel, initialPosition } from '#state/createTravel.ts';
import { decodeFrame } from '#state/frameCodec.ts';
import { linkVocabulary } from '#state/linkVocabulary.ts';
import { createSavedViews } from '#state/savedViews.ts';
import { siteDefaults } from '#state/siteDefaults.ts';
import { ViewContext, type ViewContextValue } from '#state/useViewState.ts';
import { decodeView, type RejectedParameter } from '#state/viewCodec.ts';
import { createViewStore } from '#state/viewStore.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { Part, PartFallbackContext } from '#ui/Part.tsx';
import { lazyView } from '#views/lazyView.ts';
import { SnapshotProvider } from '#views/SnapshotProvider.tsx';
import { useHost } from './hostContext.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { Page } from './Page.tsx';
import { partFallback } from './PartFailure.tsx';
import { PictureDrop } from './PictureDrop.tsx';
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

/** A dataset with the state of its reader, which begins at what the address says. */
export function Dashboard({ dataset, site, page }: DashboardProps) {
  const [{ shown, context, rejected }] = useState(() => openAt(page, dataset, site));
  useEffect(() => context.travel.connect(), [context]);
  const host = useHost();
  const { isEmbedded, locked } = context.frame;
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
            {locked.size === 0 ? <PictureDrop page={page} /> : null}
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

type Opened = {
  readonly shown: Dataset;
  readonly context: ViewContextValue;
  /** What the link names and nobody knows. */
  readonly rejected: readonly RejectedParameter[];
};

function openAt(page: Window, dataset: Dataset, { config, problems }: ReadConfig): Opened {
  const { defaults, problems: unknown } = siteDefaults(dataset, config);
  const shown = siteDataset(dataset, config, [...problems, ...unknown]);
  const vocabulary = linkVocabulary(shown, defaults);
  const link = new URLSearchParams(page.location.search);
  const { view, rejected } = decodeView(link, vocabulary);
  const { frame, rejected: unframed } = decodeFrame(link);
  const store = createViewStore(view, initialPosition(page), frame.locked);
  const travel = createTravel(store, page, vocabulary);
  const savedViews = createSavedViews(() => page.localStorage);
  return {
    shown,
    context: { store, travel, savedViews, vocabulary, frame },
    rejected: [...rejected, ...unframed],
  };
}
