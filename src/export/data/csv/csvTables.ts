import type { FileContext } from '#export/data/FileContext.ts';
import { selectionDocuments } from '#export/data/selectionDocuments.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import { codingColumns } from './codingColumns.ts';
import { contactColumns } from './contactColumns.ts';
import { documentColumns } from './documentColumns.ts';
import { type Table, tableOf } from './Table.ts';

/**
 * The selection as tables: its contacts, all codings of these, whatever the filter says of topics, and the documents
 * behind them.
 */
export function csvTables(snapshot: Snapshot, context: FileContext): readonly Table[] {
  const { selected } = snapshot;
  const codings = selected.flatMap((contact) => contact.codings.map((coding) => ({ contact, coding })));
  return [
    tableOf(selected, contactColumns(context), { name: 'contacts', primaryKey: ['id'], foreignKeys: [] }),
    tableOf(codings, codingColumns(context), {
      name: 'codings',
      primaryKey: ['contact', 'topic'],
      foreignKeys: [{ column: 'contact', table: 'contacts' }],
    }),
    tableOf(selectionDocuments(snapshot), documentColumns(context), {
      name: 'documents',
      primaryKey: ['id'],
      foreignKeys: [],
    }),
  ];
}
