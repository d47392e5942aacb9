import { defaultFilter } from '#filter/Filter.ts';
import { engineOf, takeSnapshot } from '#filter/Snapshot.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';

const selections = new WeakMap<Dataset, readonly Contact[]>();

/** The contacts that a reader sees first; worked out once a dataset. Comparisons are made with them. */
export function defaultSelection(dataset: Dataset): readonly Contact[] {
  let selection = selections.get(dataset);
  if (!selection) {
    selection = takeSnapshot(engineOf(dataset), defaultFilter).selected;
    selections.set(dataset, selection);
  }
  return selection;
}
