import { type MouseEvent, useRef } from 'react';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { Contact } from '#model/Dataset.ts';
import type { ContactColumn, ContactSort } from '#selectors/contactRows.ts';
import { useViewState } from '#state/useViewState.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useTextQuery } from '#views/SnapshotProvider.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import type { RowForm } from './ContactCell.tsx';
import { ContactRow } from './ContactRow.tsx';
import styles from './ContactTable.module.css';
import { contactOf, focusRowOf, useRowKeys } from './useRowKeys.ts';
import { useVisibleRows } from './useVisibleRows.ts';

type ContactTableProps = {
  readonly rows: readonly Contact[];
  readonly columns: readonly ContactColumn[];
  readonly form: RowForm;
  readonly sort: ContactSort;
  /** Without it the heads are plain words, and the first columns share one. */
  readonly onSort?: (column: ContactColumn) => void;
};

/** The columns that say which contact it is. */
const leading: readonly ContactColumn[] = ['date', 'place'];
/** Heights that ContactTable.module.css gives to a row, and to one that also says why free text found it. */
const rowHeights: Record<RowForm, number> = { wide: 28, compact: 44, brief: 24 };
const searchedHeights: Record<RowForm, number> = { wide: 44, compact: 60, brief: 24 };

/** Contacts one a row; a press on a row, or Enter on its date, opens it. */
export function ContactTable({ rows, columns, form, sort, onSort }: ContactTableProps) {
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const openId = useViewState((state) => state.contact);
  const openContact = useViewState((state) => state.openContact);
  const { t } = useTranslator();
  const isSearched = useTextQuery() !== null;
  const rowHeight = (isSearched ? searchedHeights : rowHeights)[form];
  const range = useVisibleRows(frame, body, rows.length, rowHeight);
  const { stopId, onKeyDown, onFocus } = useRowKeys(body, rows, range, openId);
  const onClick = ({ target }: MouseEvent) => {
    const id = contactOf(target);
    // Text that was marked to be copied is no press.
    if (id === null || getSelection()?.isCollapsed === false) return;
    // A press beside the date counts as one on it: there the focus comes back to.
    focusRowOf(target);
    openContact(id);
  };
  return (
    <div ref={frame} className={styles.frame} data-form={form} data-searched={isSearched || undefined}>
      <table className={styles.table} aria-rowcount={rows.length + 1}>
        <caption>
          <VisuallyHidden>{t(onSort ? 'contacts.title' : 'contacts.latest')}</VisuallyHidden>
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column} data-column={column} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {onSort ? null : (
              <th scope="col" colSpan={leading.length} className={styles.latest}>
                {t('contacts.latest')}
              </th>
            )}
            {columns.map((column) =>
              onSort || !leading.includes(column) ? (
                <ColumnHead key={column} column={column} sort={sort} onSort={onSort} />
              ) : null,
            )}
          </tr>
        </thead>
        <tbody ref={body} onClick={onClick} onKeyDown={onKeyDown} onFocus={onFocus}>
          <Spacer rows={range.start} height={rowHeight} />
          {rows.slice(range.start, range.end).map((contact, offset) => (
            <ContactRow
              key={contact.id}
              contact={contact}
              index={range.start + offset}
              columns={columns}
              form={form}
              isOpen={contact.id === openId}
              isTabStop={contact.id === stopId}
            />
          ))}
          <Spacer rows={rows.length - range.end} height={rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for rows that are not drawn. */
function Spacer({ rows, height }: { rows: number; height: number }) {
  return rows > 0 ? <tr style={{ blockSize: `${rows * height}px` }} /> : null;
}
