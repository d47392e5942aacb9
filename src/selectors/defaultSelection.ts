import type { Filter } from '#filter/Filter.ts';
import { engineOf, type Snapshot, takeSnapshot } from '#filter/Snapshot.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';

const selections = new WeakMap<Dataset, Map<Filter, readonly Contact[]>>();

/** The contacts that a reader sees first; worked out once a dataset and default. Comparisons are made with them. */
export function defaultSelection({
  dataset,
  defaultFilter,
}: Pick<Snapshot, 'dataset' | 'defaultFilter'>): readonly Contact[] {
  const known = selections.get(dataset) ?? new Map<Filter, readonly Contact[]>();
  selections.set(dataset, known);
  const selection = known.get(defaultFilter) ?? takeSnapshot(engineOf(dataset), defaultFilter).selected;
  known.set(defaultFilter, selection);
  return selection;
}
