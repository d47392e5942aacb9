import { type ReactNode, useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import type { FrameView } from '#state/View.ts';
import type { RejectedParameter } from '#state/viewCodec.ts';
import { Part } from '#ui/Part.tsx';
import { FilterBar } from '#views/filters/FilterBar.tsx';
import { KeyFigures } from '#views/keyFigures/KeyFigures.tsx';
import { Notices } from '#views/notices/Notices.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { EmbedHead } from './EmbedHead.tsx';
import styles from './EmbedPage.module.css';
import { EmbedSource } from './EmbedSource.tsx';
import { ContactPanel, ContactsView, MapView, TimelineView, TopicsView } from './lazyViews.ts';
import { OfflinePart } from './OfflinePart.tsx';
import { OpenSheets } from './OpenSheets.tsx';
import { Unless } from './Unless.tsx';
import { ViewSlot } from './ViewSlot.tsx';

/** Views without the page around them, for the frame of another page: as high as what they show. */
export function EmbedPage({ rejected }: { rejected: readonly RejectedParameter[] }) {
  const { contactsById } = useDataset();
  const { store, frame } = useViewContext();
  const openId = useViewState((state) => state.contact);
  const [initial] = useState(() => store.getState().filter);
  const { label } = useTranslator();
  const { title } = useDataset();
  const contact = openId === null ? undefined : contactsById.get(openId);
  const views = frame.views.filter((view) => !frame.hidden.has(view));
  const isWhole = frame.views.length > 1;
  const isPair = views.includes('map') && views.includes('topics');
  const slot = (view: FrameView) =>
    views.includes(view) ? <ViewSlot className={styles.view ?? ''}>{draw[view]()}</ViewSlot> : null;
  return (
    <>
      <div className={styles.page}>
        <EmbedHead initial={initial} />
        <main aria-label={label(title)}>
          {isWhole ? (
            <Unless hidden="filters">
              <FilterBar />
            </Unless>
          ) : null}
          <Notices rejected={rejected} />
          <OfflinePart />
          {slot('figures')}
          {slot('timeline')}
          {isPair ? (
            <div className={styles.pair}>
              {slot('map')}
              {slot('topics')}
            </div>
          ) : (
            <>
              {slot('map')}
              {slot('topics')}
            </>
          )}
          {slot('contacts')}
        </main>
        <Unless hidden="source">
          <EmbedSource />
        </Unless>
      </div>
      <Part>{contact ? <ContactPanel contact={contact} /> : null}</Part>
      <OpenSheets />
    </>
  );
}

const draw: Readonly<Record<FrameView, () => ReactNode>> = {
  figures: () => <KeyFigures />,
  timeline: () => <TimelineView />,
  map: () => <MapView />,
  topics: () => <TopicsView />,
  contacts: () => <ContactsView placement="page" />,
};
