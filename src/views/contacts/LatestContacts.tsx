import { type ContactColumn, defaultSort, latestContacts } from '#selectors/contactRows.ts';
import { useDerived } from '#views/useDerived.ts';
import { ContactTable } from './ContactTable.tsx';

const columns: readonly ContactColumn[] = ['date', 'place', 'topics', 'documents'];

/** The latest contacts of the selection, for where the whole list has no room. */
export function LatestContacts() {
  const rows = useDerived(latestContacts);
  if (rows.length === 0) return null;
  return <ContactTable rows={rows} columns={columns} form="brief" sort={defaultSort} />;
}
