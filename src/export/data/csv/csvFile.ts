import { csvText } from './csvText.ts';
import type { Table } from './Table.ts';

/**
 * A table as a CSV file: RFC 4180, in UTF-8, with a header of stable names. `csvwMetadata` says what the columns hold.
 *
 * @param hasMark begin with a byte order mark, by which spreadsheets know UTF-8
 */
export function csvFile({ columns, rows }: Table, { hasMark }: { readonly hasMark: boolean }): string {
  return `${hasMark ? '\uFEFF' : ''}${csvText(columns, rows)}`;
}
