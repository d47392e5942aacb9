import { createStore, type StoreApi } from 'zustand';

/** A filter under a name, kept as the query of its link: what a link restores, a saved view restores. */
export type SavedView = { readonly name: string; readonly query: string };

/** Why a file of saved views could not be used. */
export type ImportFailure = 'notJson' | 'notViews';

export type SavedViewsState = {
  readonly views: readonly SavedView[];
  /** False where the browser lets the page keep nothing: private windows, frames, full storage. */
  readonly isKept: boolean;
  /**
   * Saves under a name; a view of the same name is replaced. This act and the others start from what
   * is kept now, so that two tabs do not undo each other's.
   */
  readonly save: (view: SavedView) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (name: string) => void;
  /** Adds the views of a file, the last of each name; returns how many, or why none. */
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
    /** What is kept now, another tab's views among it; what this page shows where nothing is or can be kept. */
    const latest = (): readonly SavedView[] => {
      const { views, isKept } = get();
      const kept = readKept(storage);
      if (!kept) return views;
      return isKept ? kept : merged(kept, views);
    };
    const keep = (views: readonly SavedView[]) => set({ views, isKept: write(views) });
    return {
      views: readKept(storage) ?? [],
      isKept: canRead(storage),
      save: (view) => keep(merged(latest(), [trimmed(view)])),
      rename: (from, to) => {
        const name = trimmedName(to);
        const renamed = [...latest(), ...get().views].find((view) => view.name === from);
        if (!renamed || !name || name === from) return;
        const others = latest().filter((view) => view.name !== name);
        const isListed = others.some((view) => view.name === from);
        const views = isListed ? others : [...others, renamed];
        keep(views.map((view) => (view.name === from ? { ...view, name } : view)));
      },
      remove: (name) => keep(latest().filter((view) => view.name !== name)),
      importText: (text) => {
        const views = parseViews(text);
        if (typeof views === 'string') return views;
        keep(merged(latest(), views));
        return views.length;
      },
    };
  });
}

/** The file that `importText` reads back. */
export function savedViewsFile(views: readonly SavedView[]): string {
  return `${JSON.stringify({ readoutViews: 1, views }, null, 2)}\n`;
}

/** The views in the storage; null where it is closed, empty or damaged. */
function readKept(storage: () => Storage): SavedView[] | null {
  try {
    const views = parseViews(storage().getItem(storageKey) ?? '');
    return typeof views === 'string' ? null : views;
  } catch {
    return null;
  }
}

function canRead(storage: () => Storage): boolean {
  try {
    storage().getItem(storageKey);
    return true;
  } catch {
    return false;
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
  return merged([], list.map(trimmed));
}

function isSavedView(value: unknown): value is SavedView {
  const { name, query } = (value ?? {}) as Partial<SavedView>;
  return typeof name === 'string' && name.trim() !== '' && typeof query === 'string';
}

function trimmed({ name, query }: SavedView): SavedView {
  return { name: trimmedName(name), query: query.slice(0, longestQuery) };
}

function trimmedName(name: string): string {
  return name.trim().slice(0, longestName).trimEnd();
}

/** `views` with those of `added` at the end, in place of the ones of their names. */
function merged(views: readonly SavedView[], added: readonly SavedView[]): SavedView[] {
  const byName = new Map(added.map((view) => [view.name, view]));
  return [...views.filter(({ name }) => !byName.has(name)), ...byName.values()];
}
