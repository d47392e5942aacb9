import { useCallback } from 'react';
import { chooseValue, toggleValue } from '#filter/filterReducers.ts';
import { useViewState } from '#state/useViewState.ts';

type Modifiers = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean };

/** Makes a place the only one chosen; with Shift, Ctrl or Command it is added or taken away. */
export function useChoosePlace(): (place: string, modifiers: Modifiers) => void {
  const change = useViewState((state) => state.change);
  return useCallback(
    (place, { shiftKey, ctrlKey, metaKey }) => {
      const reduce = shiftKey || ctrlKey || metaKey ? toggleValue : chooseValue;
      change((filter) => reduce(filter, 'place', place));
    },
    [change],
  );
}
