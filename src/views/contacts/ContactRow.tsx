import { memo, Suspense } from 'react';
import type { Contact } from '#model/Dataset.ts';
import type { ContactColumn } from '#selectors/contactRows.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import { ContactMark } from '#views/ContactMark.tsx';
import { useTextQuery } from '#views/SnapshotProvider.tsx';
import { ContactCell, type RowForm } from './ContactCell.tsx';
import styles from './ContactTable.module.css';

// Only a search for words has something to say here.
const FoundLine = lazyPart(async () => (await import('./FoundLine.tsx')).FoundLine);

type ContactRowProps = {
  readonly contact: Contact;
  /** Position in the table, from 0; `total` is given where not all rows are drawn. */
  readonly index: number;
  readonly columns: readonly ContactColumn[];
  readonly form: RowForm;
  readonly isOpen: boolean;
  readonly isTabStop: boolean;
};

/** One contact as a row; its date is the button that opens it. */
export const ContactRow = memo(function ContactRow(props: ContactRowProps) {
  const { contact, index, columns, form, isOpen, isTabStop } = props;
  const isSearch = useTextQuery() !== null;
  const others = columns.filter((column) => column !== 'date');
  return (
    <tr
      data-contact={contact.id}
      data-row={index}
      aria-rowindex={index + 2}
      aria-current={isOpen ? 'true' : undefined}
      className={styles.row}
    >
      <th scope="row">
        <span className={styles.date}>
          <ContactMark contact={contact} />
          <button type="button" tabIndex={isTabStop ? 0 : -1} className={styles.open}>
            <ContactCell column="date" contact={contact} form={form} />
          </button>
        </span>
      </th>
      {others.map((column, position) => (
        <td key={column} data-column={column}>
          {position === 0 ? (
            <>
              <span className={styles.first}>
                <ContactCell column={column} contact={contact} form={form} />
              </span>
              {isSearch ? (
                <Suspense fallback={null}>
                  <FoundLine contact={contact} columns={columns} form={form} />
                </Suspense>
              ) : null}
            </>
          ) : (
            <ContactCell column={column} contact={contact} form={form} />
          )}
        </td>
      ))}
    </tr>
  );
});
