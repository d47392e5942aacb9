import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Dimension } from '#filter/Filter.ts';
import type { Travel } from './createTravel.ts';
import type { Frame } from './frameCodec.ts';
import type { SavedViewsState, SavedViewsStore } from './savedViews.ts';
import type { Vocabulary } from './viewCodec.ts';
import type { ViewState, ViewStore } from './viewStore.ts';

/** All the state of one dashboard. */
export type ViewContextValue = {
  readonly store: ViewStore;
  /** Walks through the views that the reader has had. */
  readonly travel: Travel;
  readonly savedViews: SavedViewsStore;
  /** What links may name. */
  readonly vocabulary: Vocabulary;
  /** How much of the page is shown, and can be changed. */
  readonly frame: Frame;
};

export const ViewContext = createContext<ViewContextValue | null>(null);

/**
 * Reads the dashboard's shared state. Select stored values or actions only: a selector that builds a
 * new object renders for ever; derive with `useDerived` instead.
 */
export function useViewState<T>(select: (state: ViewState) => T): T {
  return useStore(useViewContext().store, select);
}

/** Reads the reader's saved views; the same rule for `select`. */
export function useSavedViews<T>(select: (state: SavedViewsState) => T): T {
  return useStore(useViewContext().savedViews, select);
}

/** Whether a clause stays as it is: whoever framed the page has locked it. */
export function useIsLocked(dimension: Dimension): boolean {
  return useViewContext().frame.locked.has(dimension);
}

/** The state that does not change while the dashboard lives: its stores and its vocabulary. */
export function useViewContext(): ViewContextValue {
  const context = useContext(ViewContext);
  if (!context) throw new Error('useViewState: no ViewContext above this component');
  return context;
}
