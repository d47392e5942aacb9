import { useEffect, useState } from 'react';
import { vocabularyOf } from '#filter/engine/columns.ts';
import { languages } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import { createTravel, initialPosition } from '#state/createTravel.ts';
import { createSavedViews } from '#state/savedViews.ts';
import { ViewContext, type ViewContextValue } from '#state/useViewState.ts';
import { decodeView, type RejectedParameter, type Vocabulary } from '#state/viewCodec.ts';
import { createViewStore } from '#state/viewStore.ts';
import { SnapshotProvider } from '#views/SnapshotProvider.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Page } from './Page.tsx';
import { PictureDrop } from './PictureDrop.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** A dataset with the state of its reader, which begins at what the address says. */
export function Dashboard({ dataset, page }: { dataset: Dataset; page: Window }) {
  const [{ context, rejected }] = useState(() => openAt(page, dataset));
  useEffect(() => context.travel.connect(), [context]);
  return (
    <ViewContext value={context}>
      <LanguageSwitch page={page}>
        <SnapshotProvider dataset={dataset}>
          <ThemeSwitch page={page} />
          <Shortcuts />
          <PictureDrop page={page} />
          <Page rejected={rejected} />
        </SnapshotProvider>
      </LanguageSwitch>
    </ViewContext>
  );
}

function openAt(
  page: Window,
  dataset: Dataset,
): { context: ViewContextValue; rejected: readonly RejectedParameter[] } {
  const vocabulary: Vocabulary = {
    values: (dimension) => vocabularyOf(dataset, dimension),
    hasContact: (id) => dataset.contactsById.has(id),
    languages,
    // Others are for sites that name them in their own settings.
    boundaries: dataset.boundaryViews.filter(({ offer }) => offer === 'always').map(({ id }) => id),
  };
  const read = () => decodeView(new URLSearchParams(page.location.search), vocabulary);
  const { view, rejected } = read();
  const store = createViewStore(view, initialPosition(page));
  const travel = createTravel(store, page, () => read().view);
  const savedViews = createSavedViews(() => page.localStorage);
  return { context: { store, travel, savedViews, vocabulary }, rejected };
}
