import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { setText } from '#filter/filterReducers.ts';
import { useViewState } from '#state/useViewState.ts';
import { useTextSearch } from '#views/SnapshotProvider.tsx';

/** A pause in typing that ends one act. */
const settleMs = 800;

/**
 * The text in the search box on its way into the filter: at once with each letter, but a word of one or two letters,
 * which may be the beginning of a longer one, only after a pause. One spell of typing is one step to undo. What is
 * typed before it can be looked for waits, and the filter stays as it is. Where the filter's text changes elsewhere,
 * as by Back or undo, the draft is dropped.
 */
export function useSearchDraft() {
  const text = useViewState((state) => state.filter.text);
  const drag = useViewState((state) => state.drag);
  const settle = useViewState((state) => state.settle);
  const { status, search, load } = useTextSearch();
  /** What is typed, as far as it may differ from the filter's text: that keeps no space at the end. */
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isReady = status === 'ready';
  const shown = draft ?? text;
  const isWaiting = !isReady && shown.trim() !== text;

  const finish = (typed: string) => {
    clearTimeout(timer.current);
    if (isReady) drag((filter) => setText(filter, typed));
    settle();
  };
  const apply = (typed: string) => {
    if (!isUnfinished(typed)) drag((filter) => setText(filter, typed));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => finish(typed), settleMs);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when it becomes ready; later typing goes by itself
  useEffect(() => {
    if (isReady && draft !== null) apply(draft);
  }, [isReady]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the filter's text has changed
  useLayoutEffect(() => {
    if (draft === null || draft.trim() === text) return;
    clearTimeout(timer.current);
    setDraft(null);
  }, [text]);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    shown,
    status,
    isWaiting,
    correction: search?.correction(text) ?? null,
    load,
    type: (typed: string) => {
      setDraft(typed);
      if (isReady) apply(typed);
      else void load();
    },
    finish: () => finish(shown),
  };
}

/** Whether the last word has only one or two letters yet. */
function isUnfinished(typed: string): boolean {
  return /(?:^|\s)\S{1,2}$/u.test(typed);
}
