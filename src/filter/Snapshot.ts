import { type Columns, columnsOf } from '#filter/engine/columns.ts';
import { evaluate, maskExcept, type Verdict } from '#filter/engine/evaluate.ts';
import type { FindText } from '#filter/engine/TextSearch.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { type Dimension, defaultFilter, type Filter } from './Filter.ts';

/** The dataset made ready for filtering; once a dataset. */
export type Engine = {
  readonly dataset: Dataset;
  readonly columns: Columns;
  readonly findText: FindText;
  /** What a reader sees first: comparisons are made with it. */
  readonly defaultFilter: Filter;
};

/**
 * One filter's answer. All views draw from the same snapshot, so that none can lag behind another.
 * Immutable to its readers; lists are made on first use and shared.
 */
export type Snapshot = {
  readonly dataset: Dataset;
  readonly filter: Filter;
  /** What a reader sees first: comparisons are made with it. */
  readonly defaultFilter: Filter;
  /** Contacts that pass every clause, in order of date. */
  readonly selected: readonly Contact[];
  readonly isSelected: (contact: Contact) => boolean;
  /** Contacts that pass every clause but those of some dimensions: what a view of these dimensions shows. */
  readonly except: (...dimensions: readonly Dimension[]) => readonly Contact[];
  /** For the next snapshot, which judges only what has changed. */
  readonly verdict: Verdict;
};

/**
 * Makes a dataset ready for filtering.
 *
 * @param findText answers the clause of free text; asked only where a filter has one
 */
export function createEngine(
  dataset: Dataset,
  findText: FindText = refuseText,
  usual: Filter = defaultFilter,
): Engine {
  return { dataset, columns: columnsOf(dataset), findText, defaultFilter: usual };
}

const engines = new WeakMap<Dataset, Engine>();

/** The engine of a dataset for filters without free text; made once. */
export function engineOf(dataset: Dataset): Engine {
  const engine = engines.get(dataset) ?? createEngine(dataset);
  engines.set(dataset, engine);
  return engine;
}

/** Without the means to look for a text, none can be asked for: all contacts are no answer. */
function refuseText(query: string): null {
  if (query === '') return null;
  throw new Error('createEngine: a text is asked for, and nothing was given to find it with');
}

/** Judges all contacts by a filter; `previous` makes it quicker and changes nothing else. */
export function takeSnapshot(
  { dataset, columns, findText, defaultFilter: usual }: Engine,
  filter: Filter,
  previous?: Snapshot,
): Snapshot {
  const verdict = evaluate(columns, findText, filter, previous?.verdict);
  const lists = new Map<number, readonly Contact[]>();
  const passing = (mask: number) => {
    let list = lists.get(mask);
    if (!list) {
      list = dataset.contacts.filter(({ index }) => ((verdict.failing[index] ?? 0) & mask) === 0);
      lists.set(mask, list);
    }
    return list;
  };
  const all = maskExcept();
  return {
    dataset,
    filter,
    defaultFilter: usual,
    verdict,
    get selected() {
      return passing(all);
    },
    isSelected: ({ index }) => ((verdict.failing[index] ?? 0) & all) === 0,
    except: (...dimensions) => passing(maskExcept(...dimensions)),
  };
}
