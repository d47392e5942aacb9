import type { TextSearch } from '#filter/engine/TextSearch.ts';
import type { Dataset } from '#model/Dataset.ts';

/** How far free text is ready to be asked for. */
export type TextSearchState =
  | { readonly status: 'idle' | 'loading' | 'failed'; readonly search: null }
  | { readonly status: 'ready'; readonly search: TextSearch };

/** Fetches what free text needs when somebody is about to search: the first screen does without. */
export type TextSearchLoader = {
  readonly state: () => TextSearchState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Begins, or after a failure begins again; settles when that has an end, and never rejects. */
  readonly load: () => Promise<void>;
};

const loaders = new WeakMap<Dataset, TextSearchLoader>();

/** The loader of a dataset: one, however often it is drawn. */
export function textSearchLoaderOf(dataset: Dataset): TextSearchLoader {
  const loader = loaders.get(dataset) ?? createTextSearchLoader(dataset);
  loaders.set(dataset, loader);
  return loader;
}

function createTextSearchLoader(dataset: Dataset): TextSearchLoader {
  let state: TextSearchState = { status: 'idle', search: null };
  let loading: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const become = (next: TextSearchState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  const load = async () => {
    // May be called while React draws, when nothing may change.
    await Promise.resolve();
    become({ status: 'loading', search: null });
    try {
      const { createTextSearchInSlices } = await import('#filter/engine/createTextSearch.ts');
      become({ status: 'ready', search: await createTextSearchInSlices(dataset) });
    } catch {
      loading = null;
      become({ status: 'failed', search: null });
    }
  };
  return {
    state: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    load: () => {
      loading ??= load();
      return loading;
    },
  };
}
