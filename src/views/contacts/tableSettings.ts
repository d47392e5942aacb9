import { type ContactColumn, type ContactSort, contactColumns, defaultSort } from '#selectors/contactRows.ts';
import { lookKey } from '#state/looks.ts';

/** How the reader has set up the table. */
export type TableSettings = { readonly sort: ContactSort; readonly columns: readonly ContactColumn[] };

export const usualColumns: readonly ContactColumn[] = contactColumns.filter(
  (column) => column !== 'readouts' && column !== 'outcomes',
);

/** Kept for the page's life, though the table comes and goes with the layout. */
export const contactsLook = lookKey<TableSettings>({ sort: defaultSort, columns: usualColumns });

/** The sort after a press on a column's head: the same column turns, figures begin with the highest. */
export function nextSort(sort: ContactSort, column: ContactColumn): ContactSort {
  if (sort.column === column) return { column, isDescending: !sort.isDescending };
  return { column, isDescending: ['date', 'topics', 'documents', 'outcomes'].includes(column) };
}

/** The columns after one is shown or hidden, in their order. */
export function withColumn(
  columns: readonly ContactColumn[],
  column: ContactColumn,
): readonly ContactColumn[] {
  const isShown = columns.includes(column);
  return contactColumns.filter((other) => (other === column ? !isShown : columns.includes(other)));
}
