import type { PackageField, PackageResource } from './DataPackage.ts';

/** A field as one row of the dictionary, under the field that it is part of. */
export type FieldRow = {
  readonly field: PackageField;
  /** How a record is asked for it: `topics[].documents`. */
  readonly path: string;
  /** 0 for the fields of the record itself. */
  readonly depth: number;
};

/** The fields of a resource with those nested in them, each right after the one that it is part of. */
export function fieldRows({ fields }: Pick<PackageResource, 'fields'>): readonly FieldRow[] {
  return fields.flatMap((field) => rowsOf(field, field.name, 0));
}

function rowsOf(field: PackageField, path: string, depth: number): FieldRow[] {
  // What a list holds has no name of its own: its fields are those of the list.
  const inner = field.items ?? field;
  const below = inner === field ? path : `${path}[]`;
  const nested = [...inner.fields, ...(inner.items?.fields ?? [])];
  return [{ field, path, depth }, ...nested.flatMap((one) => rowsOf(one, `${below}.${one.name}`, depth + 1))];
}

/**
 * The rows whose name, path, title, description or allowed words have all words of a search, with the rows that
 * they are part of.
 */
export function matchingRows(rows: readonly FieldRow[], search: string): readonly FieldRow[] {
  const asked = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (asked.length === 0) return rows;
  const matches = rows.filter((row) => {
    const text = textOf(row);
    return asked.every((word) => text.includes(word));
  });
  const kept = new Set(matches.flatMap(({ path }) => rows.filter((row) => isWithin(path, row.path))));
  return rows.filter((row) => kept.has(row));
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`) || path.startsWith(`${outer}[].`);
}

function textOf({ field: { title, description, allowed, references, items }, path }: FieldRow): string {
  return [path, title, description, references, items?.references ?? '', ...allowed]
    .join(' ')
    .toLocaleLowerCase();
}
