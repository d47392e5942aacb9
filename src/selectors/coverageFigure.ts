import { emptyFilter, type Filter, type ListDimension } from '#filter/Filter.ts';
import { setValues } from '#filter/filterReducers.ts';
import { engineOf, takeSnapshot } from '#filter/Snapshot.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';

/** Contacts or documents that were counted. */
export type CoverageFigure = {
  /** In order of date. */
  readonly contacts: readonly Contact[];
  /** Ids of the documents counted, or that bear what was counted; null is all documents of the contacts. */
  readonly documents: readonly string[] | null;
  /** The filter that selects exactly these contacts; null where there is none. */
  readonly filter: Filter | null;
};

/** A row of a list of figures: what was counted, under an id. */
export type CoverageRow<Id extends string = string> = { readonly id: Id; readonly figure: CoverageFigure };

/**
 * The filter of a figure of the published data, if it selects the same contacts on the page: there it selects those of
 * kept reports, too.
 */
export function exactFilter(shown: Dataset, { filter, contacts }: CoverageFigure): Filter | null {
  if (!filter || !shown.local) return filter;
  const { selected } = takeSnapshot(engineOf(shown), filter);
  const isExact =
    selected.length === contacts.length && selected.every(({ id }, index) => id === contacts[index]?.id);
  return isExact ? filter : null;
}

/** The filter on one value of a dimension, with no other clause, if it selects exactly these contacts. */
export function filterOn(
  dataset: Dataset,
  dimension: ListDimension,
  value: string,
  contacts: readonly Contact[],
): Filter | null {
  const filter = setValues(emptyFilter, dimension, [value]);
  const { selected } = takeSnapshot(engineOf(dataset), filter);
  const isExact =
    selected.length === contacts.length && selected.every((contact, index) => contact === contacts[index]);
  return isExact ? filter : null;
}
