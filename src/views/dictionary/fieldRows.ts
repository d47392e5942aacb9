import type { PackageField, PackageResource } from '#data/DataPackage.ts';

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
  const kept = new Set<FieldRow>();
  /** The row now looked at and those that it is part of, the outermost first. */
  const way: FieldRow[] = [];
  for (const row of rows) {
    way.splice(row.depth, way.length, row);
    const text = textOf(row);
    if (asked.every((word) => text.includes(word))) for (const outer of way) kept.add(outer);
  }
  return rows.filter((row) => kept.has(row));
}

function textOf({ field: { title, description, allowed, references, items }, path }: FieldRow): string {
  return [path, title, description, references, items?.references ?? '', ...allowed]
    .join(' ')
    .toLocaleLowerCase();
}
