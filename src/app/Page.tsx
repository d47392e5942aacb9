import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { useViewState } from '#state/useViewState.ts';
import type { RejectedParameter } from '#state/viewCodec.ts';
import type { Fallback } from '#ui/ErrorBoundary.tsx';
import { Part, PartFallbackContext } from '#ui/Part.tsx';
import { WhenSeen } from '#ui/WhenSeen.tsx';
import { FilterBar } from '#views/filters/FilterBar.tsx';
import { KeyFigures } from '#views/keyFigures/KeyFigures.tsx';
import { Notices } from '#views/notices/Notices.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { BottomNav } from './BottomNav.tsx';
import { Header } from './Header.tsx';
import {
  ContactPanel,
  ContactsView,
  EvidenceDialog,
  ExportSheet,
  MapView,
  TimelineView,
  TopicsView,
} from './lazyViews.ts';
import styles from './Page.module.css';
import { PartFailure } from './PartFailure.tsx';
import { ViewSlot } from './ViewSlot.tsx';

/** What stands in place of a view, a menu or a dialog that has failed. */
const partFallback: Fallback = (error, retry, hasRetried) => (
  <PartFailure error={error} onRetry={retry} hasRetried={hasRetried} />
);

/** Where the views stand: all on one screen of a desktop, one under the other on a phone. */
export function Page({ rejected }: { rejected: readonly RejectedParameter[] }) {
  const [isListOpen, setListOpen] = useState(false);
  const { contactsById } = useDataset();
  const openId = useViewState((state) => state.contact);
  const { t } = useTranslator();
  const contact = openId === null ? undefined : contactsById.get(openId);
  const hasAside = isListOpen || contact !== undefined;
  return (
    <PartFallbackContext value={partFallback}>
      <div className={`${styles.app} ${hasAside ? styles.withAside : ''}`}>
        <a className={styles.skip} href="#views">
          {t('app.skipToContent')}
        </a>
        <div className={styles.column}>
          <Header isListOpen={isListOpen} onToggleList={() => setListOpen(!isListOpen)} />
          <main className={styles.content}>
            <FilterBar />
            <Notices rejected={rejected} />
            <KeyFigures />
            <ViewSlot id="views" className={styles.timeline ?? ''}>
              <TimelineView />
            </ViewSlot>
            <Lower hasBrief={contact !== undefined} />
            {isListOpen ? null : (
              <ViewSlot className={styles.contacts ?? ''}>
                <ContactsView placement="page" />
              </ViewSlot>
            )}
          </main>
        </div>
        {hasAside ? (
          <Aside contact={contact} {...(isListOpen ? { onCloseList: () => setListOpen(false) } : {})} />
        ) : null}
        <BottomNav />
        <OpenSheets />
      </div>
    </PartFallbackContext>
  );
}

/** What lies over the page while it is open. */
function OpenSheets() {
  const hasEvidence = useViewState((state) => state.evidence !== null);
  const hasExport = useViewState((state) => state.exported !== null);
  return (
    <>
      <Part>{hasEvidence ? <EvidenceDialog /> : null}</Part>
      <Part>{hasExport ? <ExportSheet /> : null}</Part>
    </>
  );
}

/** Map and topics; where a contact is open, its neighbours in time under the map. */
function Lower({ hasBrief }: { hasBrief: boolean }) {
  return (
    <div className={styles.lower}>
      <div className={styles.places}>
        <WhenSeen className={styles.map ?? ''}>
          <ViewSlot className={styles.fill ?? ''}>
            <MapView />
          </ViewSlot>
        </WhenSeen>
        {hasBrief ? (
          <ViewSlot className={styles.brief ?? ''}>
            <ContactsView placement="brief" />
          </ViewSlot>
        ) : null}
      </div>
      <ViewSlot className={styles.topics ?? ''}>
        <TopicsView />
      </ViewSlot>
    </div>
  );
}

type AsideProps = { readonly contact: Contact | undefined; readonly onCloseList?: () => void };

/** The column at the right: the open contact, else the list. */
function Aside({ contact, onCloseList }: AsideProps) {
  const openContact = useViewState((state) => state.openContact);
  const onBack = () => openContact(null);
  return (
    <ViewSlot className={styles.aside ?? ''}>
      {contact ? (
        <ContactPanel contact={contact} {...(onCloseList ? { onBack } : {})} />
      ) : (
        <ContactsView placement="aside" {...(onCloseList ? { onClose: onCloseList } : {})} />
      )}
    </ViewSlot>
  );
}
