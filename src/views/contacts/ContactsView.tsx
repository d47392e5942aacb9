import { useMemo, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import { type ContactColumn, contactOrder, contactRows, defaultSort } from '#selectors/contactRows.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { ViewFrame } from '#ui/ViewFrame.tsx';
import { EmptyAdvice } from '#views/EmptyAdvice.tsx';
import { ExportButton } from '#views/ExportButton.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useLook } from '#views/useLook.ts';
import { useOffersReports } from '#views/useOffersReports.ts';
import { ColumnMenu } from './ColumnMenu.tsx';
import styles from './ContactsView.module.css';
import { ContactTable } from './ContactTable.tsx';
import { LatestContacts } from './LatestContacts.tsx';
import { contactsLook, nextSort } from './tableSettings.ts';
import { useIsNarrow } from './useIsNarrow.ts';

type ContactsViewProps = {
  /** The whole table at the foot of the page, a list in the column at the right, or the latest three. */
  readonly placement: 'page' | 'aside' | 'brief';
  /** Closes the column at the right. */
  readonly onClose?: () => void;
};

/** Below this width, in pixels, the whole table has no room, and a row takes two lines. */
const wholeTable = 960;
const compactColumns: readonly ContactColumn[] = ['date', 'place', 'topics', 'documents'];

/** The contacts of the selection, as a table that opens each of them. */
export function ContactsView({ placement, onClose }: ContactsViewProps) {
  if (placement === 'brief') return <LatestContacts />;
  return <AllContacts placement={placement} onClose={onClose} />;
}

type AllContactsProps = { readonly placement: 'page' | 'aside'; readonly onClose: (() => void) | undefined };

function AllContacts({ placement, onClose }: AllContactsProps) {
  const snapshot = useSnapshot();
  const translator = useTranslator();
  const [settings, change] = useLook(contactsLook);
  const openReport = useViewState((state) => state.openReport);
  const offersReports = useOffersReports();
  const room = useRef<HTMLDivElement>(null);
  const isCompact = useIsNarrow(room, wholeTable) || placement === 'aside';
  const { dataset, selected } = snapshot;
  const columns = isCompact ? compactColumns : settings.columns;
  // A column that is no longer there cannot be what the rows are in the order of.
  const sort = columns.includes(settings.sort.column) ? settings.sort : defaultSort;
  const order = useMemo(
    () => contactOrder(dataset, sort.column, translator),
    [dataset, sort.column, translator],
  );
  const rows = useMemo(
    () => contactRows(snapshot, order, sort.isDescending),
    [snapshot, order, sort.isDescending],
  );
  const { t } = translator;
  return (
    <div ref={room} className={styles[placement]}>
      <ViewFrame
        id="contacts"
        title={t('contacts.title')}
        subtitle={t('count.of', { count: selected.length, total: dataset.contacts.length })}
        actions={
          <>
            {offersReports ? (
              <Button look="quiet" onClick={() => openReport('add')}>
                <Icon name="plus" />
                {t('report.title')}
              </Button>
            ) : null}
            {isCompact ? null : (
              <ColumnMenu columns={settings.columns} onChange={(chosen) => change({ columns: chosen })} />
            )}
            <ExportButton picture="contacts" view={t('contacts.title')} />
            {onClose ? (
              <Button look="icon" aria-label={t('dialog.close')} onClick={onClose}>
                <Icon name="close" />
              </Button>
            ) : null}
          </>
        }
      >
        <EmptyAdvice />
        {rows.length > 0 ? (
          <ContactTable
            rows={rows}
            columns={columns}
            form={isCompact ? 'compact' : 'wide'}
            sort={sort}
            onSort={(column) => change({ sort: nextSort(sort, column) })}
          />
        ) : null}
      </ViewFrame>
    </div>
  );
}
