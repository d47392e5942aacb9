import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Dimension } from '#filter/Filter.ts';
import type { Travel } from './createTravel.ts';
import type { Frame } from './frameCodec.ts';
import type { Vocabulary } from './viewCodec.ts';
import type { ViewState, ViewStore } from './viewStore.ts';

/** All the state of one dashboard. */
export type ViewContextValue = {
  readonly store: ViewStore;
  /** Walks through the views that the reader has had. */
  readonly travel: Travel;
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

/** Whether a clause stays as it is: whoever framed the page has locked it. */
export function useIsLocked(dimension: Dimension): boolean {
  return useViewContext().frame.locked.has(dimension);
}

/** The stores, which do not change while the dashboard lives, and its vocabulary, which follows the data. */
export function useViewContext(): ViewContextValue {
  const context = useContext(ViewContext);
  if (!context) throw new Error('useViewState: no ViewContext above this component');
  return context;
}
