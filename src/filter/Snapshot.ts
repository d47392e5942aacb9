import { type Columns, columnsOf } from '#filter/engine/columns.ts';
import { evaluate, maskExcept, type Verdict } from '#filter/engine/evaluate.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { Dimension, Filter } from './Filter.ts';

/** The dataset made ready for filtering; once a dataset. */
export type Engine = { readonly dataset: Dataset; readonly columns: Columns };

/**
 * One filter's answer. All views draw from the same snapshot, so that none can lag behind another.
 * Immutable to its readers; lists are made on first use and shared.
 */
export type Snapshot = {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** Contacts that pass every clause, in order of date. */
  readonly selected: readonly Contact[];
  readonly isSelected: (contact: Contact) => boolean;
  /** Contacts that pass every clause but that of one dimension: what a view of that dimension shows. */
  readonly except: (dimension: Dimension) => readonly Contact[];
  /** For the next snapshot, which judges only what has changed. */
  readonly verdict: Verdict;
};

export function createEngine(dataset: Dataset): Engine {
  return { dataset, columns: columnsOf(dataset) };
}

/** Judges all contacts by a filter; `previous` makes it quicker and changes nothing else. */
export function takeSnapshot({ dataset, columns }: Engine, filter: Filter, previous?: Snapshot): Snapshot {
  const verdict = evaluate(columns, filter, previous?.verdict);
  const lists = new Map<number, readonly Contact[]>();
  const passing = (mask: number) => {
    let list = lists.get(mask);
    if (!list) {
      list = dataset.contacts.filter(({ index }) => ((verdict.failing[index] ?? 0) & mask) === 0);
      lists.set(mask, list);
    }
    return list;
  };
  const all = maskExcept(null);
  return {
    dataset,
    filter,
    verdict,
    get selected() {
      return passing(all);
    },
    isSelected: ({ index }) => ((verdict.failing[index] ?? 0) & all) === 0,
    except: (dimension) => passing(maskExcept(dimension)),
  };
}
