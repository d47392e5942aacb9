import { askedValues } from '#filter/askedValues.ts';
import { vocabularyOf } from '#filter/engine/columns.ts';
import { type ListDimension, listDimensions } from '#filter/Filter.ts';
import type { Snapshot } from '#filter/Snapshot.ts';

/** How many contacts have a value, among those that the other clauses leave. */
export type ValueCount = { readonly value: string; readonly contacts: number; readonly isChosen: boolean };

/** For each dimension the selector of its values with their counts, in the dimension's natural order. */
export const valueCounts = Object.fromEntries(
  listDimensions.map((dimension) => [dimension, (snapshot: Snapshot) => countValues(snapshot, dimension)]),
) as unknown as Readonly<Record<ListDimension, (snapshot: Snapshot) => readonly ValueCount[]>>;

function countValues(snapshot: Snapshot, dimension: ListDimension): ValueCount[] {
  const counts = new Map<string, number>();
  for (const contact of snapshot.except(dimension))
    for (const value of new Set(askedValues(contact, dimension, snapshot.filter)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  const chosen = new Set(snapshot.filter[dimension]);
  return vocabularyOf(snapshot.dataset, dimension).map((value) => ({
    value,
    contacts: counts.get(value) ?? 0,
    isChosen: chosen.has(value),
  }));
}
