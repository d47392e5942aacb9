import { useState } from 'react';
import type { Dataset } from '#model/Dataset.ts';
import { type ContactColumn, type ContactSort, contactColumns, defaultSort } from '#selectors/contactRows.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';

/** How the reader has set up the table. */
export type TableSettings = { readonly sort: ContactSort; readonly columns: readonly ContactColumn[] };

export const usualColumns: readonly ContactColumn[] = contactColumns.filter(
  (column) => column !== 'readouts' && column !== 'outcomes',
);
const usualSettings: TableSettings = { sort: defaultSort, columns: usualColumns };

/** Kept for the page's life, though the table comes and goes with the layout. */
const kept = new WeakMap<Dataset, TableSettings>();

/** The settings of the table, and the way to change some of them. */
export function useTableSettings(): readonly [TableSettings, (change: Partial<TableSettings>) => void] {
  const dataset = useDataset();
  const [settings, setSettings] = useState(() => kept.get(dataset) ?? usualSettings);
  const change = (part: Partial<TableSettings>) => {
    const next = { ...settings, ...part };
    kept.set(dataset, next);
    setSettings(next);
  };
  return [settings, change];
}

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
