import { useEffect, useRef, useState } from 'react';
import { setText } from '#filter/filterReducers.ts';
import { useViewState } from '#state/useViewState.ts';
import { useTextSearch } from '#views/SnapshotProvider.tsx';

/** What is typed, and the filter's text at that moment. */
type Draft = { readonly typed: string; readonly before: string };

/** A pause in typing that ends one act. */
const settleMs = 800;

/**
 * The text in the search box on its way into the filter: at once with each letter, but a word of one or two letters,
 * which may be the beginning of a longer one, only after a pause. One spell of typing is one step to undo. What is
 * typed before it can be looked for waits, and the filter stays as it is.
 */
export function useSearchDraft() {
  const text = useViewState((state) => state.filter.text);
  const drag = useViewState((state) => state.drag);
  const settle = useViewState((state) => state.settle);
  const { status, search, load } = useTextSearch();
  const [draft, setDraft] = useState<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isReady = status === 'ready';
  // The draft may end in a space, which the filter does not keep; when the filter changes elsewhere it is void.
  const isCurrent = draft !== null && (draft.before === text || draft.typed.trim() === text);
  const shown = isCurrent ? draft.typed : text;
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
    if (isReady && isCurrent) apply(draft.typed);
  }, [isReady]);
  return {
    shown,
    status,
    isWaiting,
    correction: search?.correction(text) ?? null,
    load,
    type: (typed: string) => {
      setDraft({ typed, before: text });
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
