import type { Description } from '#model/schema/fieldDictionary.ts';

/** A datatype of CSV on the Web. */
export type CsvwDatatype =
  | string
  | { readonly base: string; readonly format?: string; readonly minimum?: number; readonly maximum?: number };

const bases: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  date: 'date',
  integer: 'integer',
  number: 'number',
};

/** The datatype of a column from what the data dictionary says of its field; of a list, that of its items. */
export function csvwDatatype(about: Description): CsvwDatatype {
  if (about.items) return csvwDatatype(textItem(about.items));
  const { type, format, constraints = {} } = about;
  const base = format === 'uri' ? 'anyURI' : (bases[type] ?? 'string');
  const { minimum, maximum, pattern } = constraints;
  const form = pattern ?? constraints.enum?.map((value) => escaped(String(value))).join('|');
  const limits = {
    ...(form !== undefined && { format: form.startsWith('^') ? form : `^(${form})$` }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
  return Object.keys(limits).length > 0 ? { base, ...limits } : base;
}

/** What stands in a cell for an item that is an object is its text. */
function textItem(item: Description): Description {
  return item.type === 'object' ? { type: 'string' } : item;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
