import { useState } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import { useViewState } from '#state/useViewState.ts';
import type { RejectedParameter } from '#state/viewCodec.ts';
import { PartFallbackContext } from '#ui/Part.tsx';
import { WhenSeen } from '#ui/WhenSeen.tsx';
import { FilterBar } from '#views/filters/FilterBar.tsx';
import { KeyFigures } from '#views/keyFigures/KeyFigures.tsx';
import { Notices } from '#views/notices/Notices.tsx';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { useShows } from '#views/siteContext.ts';
import { BottomNav } from './BottomNav.tsx';
import { Header } from './Header.tsx';
import { ContactPanel, ContactsView, MapView, TimelineView, TopicsView } from './lazyViews.ts';
import { OfflinePart } from './OfflinePart.tsx';
import { OpenSheets } from './OpenSheets.tsx';
import styles from './Page.module.css';
import { partFallback } from './PartFailure.tsx';
import { Unless } from './Unless.tsx';
import { ViewSlot } from './ViewSlot.tsx';

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
          <Unless hidden="header">
            <Header isListOpen={isListOpen} onToggleList={() => setListOpen(!isListOpen)} />
          </Unless>
          <main className={styles.content}>
            <Unless hidden="filters">
              <FilterBar />
            </Unless>
            <Notices rejected={rejected} />
            <OfflinePart />
            <Unless hidden="figures">
              <KeyFigures />
            </Unless>
            <div id="views" />
            <Unless hidden="timeline">
              <ViewSlot className={styles.timeline ?? ''}>
                <TimelineView />
              </ViewSlot>
            </Unless>
            <Lower hasBrief={contact !== undefined} />
            {isListOpen ? null : (
              <Unless hidden="contacts">
                <ViewSlot className={styles.contacts ?? ''}>
                  <ContactsView placement="page" />
                </ViewSlot>
              </Unless>
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

/** Map and topics; where a contact is open, its neighbours in time under the map. */
function Lower({ hasBrief }: { hasBrief: boolean }) {
  const [hasMap, hasTopics] = [useShows('map'), useShows('topics')];
  if (!hasMap && !hasTopics) return null;
  return (
    <div className={styles.lower} data-alone={hasMap !== hasTopics || undefined}>
      {hasMap ? (
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
      ) : null}
      {hasTopics ? (
        <ViewSlot className={styles.topics ?? ''}>
          <TopicsView />
        </ViewSlot>
      ) : null}
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
