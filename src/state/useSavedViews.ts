import { useStore } from 'zustand';
import { createSavedViews, type SavedViewsState, type SavedViewsStore } from './savedViews.ts';
import { useViewContext } from './useViewState.ts';
import type { ViewStore } from './viewStore.ts';

const stores = new WeakMap<ViewStore, SavedViewsStore>();

/** Reads the reader's saved views, which are fetched from the browser when they are first asked for. */
export function useSavedViews<T>(select: (state: SavedViewsState) => T): T {
  const { store } = useViewContext();
  const savedViews = stores.get(store) ?? createSavedViews(() => localStorage);
  stores.set(store, savedViews);
  return useStore(savedViews, select);
}
