import type { ContextPeriod } from '#model/Dataset.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';
import { timelineLook } from '#views/timeline/timelineLook.ts';
import { useLook } from '#views/useLook.ts';
import { contextPeriods } from './contextPeriods.ts';

/** Which context periods are drawn, and which one is washed through the lanes. */
export type ContextChoice = {
  /** Most important first. */
  readonly shown: readonly ContextPeriod[];
  readonly pinned: readonly string[];
  readonly show: (ids: readonly string[]) => void;
  readonly toggle: (id: string) => void;
  /** Pins one instead of another, or none. */
  readonly pin: (id: string) => void;
  /** Back to what the data proposes. */
  readonly reset: () => void;
};

export function useContextPeriods(isNarrow: boolean): ContextChoice {
  const dataset = useDataset();
  const [look, setLook] = useLook(timelineLook);
  const { ids, shown, pinned } = contextPeriods(dataset, look, isNarrow);
  return {
    shown,
    pinned,
    show: (periods) => setLook({ periods }),
    toggle: (id) =>
      setLook({ periods: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] }),
    pin: (id) =>
      setLook({
        pinned: pinned.includes(id) ? [] : [id],
        ...(ids.includes(id) ? {} : { periods: [...ids, id] }),
      }),
    reset: () => setLook({ periods: null, pinned: null }),
  };
}
