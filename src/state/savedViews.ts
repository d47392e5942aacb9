import { createStore, type StoreApi } from 'zustand';

/** A filter under a name, kept as the query of its link: what a link restores, a saved view restores. */
export type SavedView = { readonly name: string; readonly query: string };

/** Why a file of saved views could not be used. */
export type ImportFailure = 'notJson' | 'notViews';

export type SavedViewsState = {
  readonly views: readonly SavedView[];
  /** False where the browser lets the page keep nothing: private windows, frames, full storage. */
  readonly isKept: boolean;
  /** Saves under a name; a view of the same name is replaced. */
  readonly save: (view: SavedView) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (name: string) => void;
  /** Adds the views of a file; returns how many, or why none. */
  readonly importText: (text: string) => number | ImportFailure;
};

export type SavedViewsStore = StoreApi<SavedViewsState>;

const storageKey = 'readout.views';
const longestName = 80;
const longestQuery = 4000;

/** The reader's saved views, kept in `storage` as far as it allows. */
export function createSavedViews(storage: () => Storage): SavedViewsStore {
  const write = (views: readonly SavedView[]): boolean => {
    try {
      storage().setItem(storageKey, JSON.stringify(views));
      return true;
    } catch {
      return false;
    }
  };
  return createStore<SavedViewsState>()((set, get) => {
    const keep = (views: readonly SavedView[]) => set({ views, isKept: write(views) });
    return {
      ...readKept(storage),
      save: (view) => keep([...get().views.filter(({ name }) => name !== view.name), trimmed(view)]),
      rename: (from, to) => {
        const name = to.trim().slice(0, longestName);
        if (!name || name === from) return;
        const others = get().views.filter((view) => view.name !== name);
        keep(others.map((view) => (view.name === from ? { ...view, name } : view)));
      },
      remove: (name) => keep(get().views.filter((view) => view.name !== name)),
      importText: (text) => {
        const views = parseViews(text);
        if (typeof views === 'string') return views;
        const names = new Set(views.map(({ name }) => name));
        keep([...get().views.filter(({ name }) => !names.has(name)), ...views]);
        return views.length;
      },
    };
  });
}

/** The file that `importText` reads back. */
export function savedViewsFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ readoutViews: 1, views }, null, 2)}\n`;
}

function readKept(storage: () => Storage): Pick<SavedViewsState, 'views' | 'isKept'> {
  try {
    const views = parseViews(storage().getItem(storageKey) ?? '[]');
    return { views: typeof views === 'string' ? [] : views, isKept: true };
  } catch {
    return { views: [], isKept: false };
  }
}

function parseViews(text: string): SavedView[] | ImportFailure {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  const list: unknown = Array.isArray(content) ? content : (content as { views?: unknown } | null)?.views;
  if (!Array.isArray(list) || !list.every(isSavedView)) return 'notViews';
  return list.map(trimmed);
}

function isSavedView(value: unknown): value is SavedView {
  const { name, query } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && name.trim() !== '' && typeof query === 'string';
}

function trimmed({ name, query }: SavedView): SavedView {
  return { name: name.trim().slice(0, longestName), query: query.slice(0, longestQuery) };
}
