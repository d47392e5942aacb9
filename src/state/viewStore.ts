import { createStore, type StoreApi } from 'zustand';
import type { Filter } from '#filter/Filter.ts';
import { sameFilter } from '#filter/filterReducers.ts';
import { defaultView, type Settings, type View } from './View.ts';

/** Where the reader stands in the views that were committed: 0 is the first, `last` the newest. */
export type Position = { readonly cursor: number; readonly last: number };

/** What the reader has chosen. Nothing that can be computed, and no data. */
export type ViewState = View & {
  /** A brush is being dragged: the filter moves, but is not yet a step that undo returns to. */
  readonly isDragging: boolean;
  readonly position: Position;
  /** Applies a reducer of `filter/` as one step. */
  readonly change: (reduce: (filter: Filter) => Filter) => void;
  /** Applies a reducer while dragging; `change` or `settle` ends the drag as one step. */
  readonly drag: (reduce: (filter: Filter) => Filter) => void;
  readonly settle: () => void;
  /** Opens the panel of a contact, or closes it. */
  readonly openContact: (id: string | null) => void;
  readonly changeSettings: (settings: Partial<Settings>) => void;
  /** Puts another view in place, as Back, Forward or undo do. */
  readonly restore: (view: View, position: Position) => void;
};

export type ViewStore = StoreApi<ViewState>;

/** One store a dashboard: a page may hold several, and a test makes its own. */
export function createViewStore(
  view: View = defaultView,
  position: Position = { cursor: 0, last: 0 },
): ViewStore {
  return createStore<ViewState>()((set) => ({
    ...view,
    isDragging: false,
    position,
    change: (reduce) =>
      set(({ filter, position: { cursor }, isDragging }) => {
        const next = reduce(filter);
        if (!isDragging && sameFilter(filter, next)) return {};
        return {
          filter: next,
          isDragging: false,
          position: isDragging ? { cursor, last: cursor } : step(cursor),
        };
      }),
    drag: (reduce) =>
      set(({ filter, position: { cursor }, isDragging }) => {
        const next = reduce(filter);
        if (sameFilter(filter, next)) return {};
        return { filter: next, isDragging: true, ...(isDragging ? {} : { position: step(cursor) }) };
      }),
    settle: () => set({ isDragging: false }),
    openContact: (contact) =>
      set((state) => (state.contact === contact ? {} : { contact, position: step(state.position.cursor) })),
    changeSettings: (settings) => set((state) => ({ settings: { ...state.settings, ...settings } })),
    restore: ({ filter, contact, settings }, at) =>
      set({ filter, contact, settings, position: at, isDragging: false }),
  }));
}

/** A new step drops what could have been redone. */
function step(cursor: number): Position {
  return { cursor: cursor + 1, last: cursor + 1 };
}
