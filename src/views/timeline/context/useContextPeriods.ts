import { useState } from 'react';
import type { ContextPeriod } from '#model/Dataset.ts';
import { useDataset } from '#views/SnapshotProvider.tsx';

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

/** On a phone there is room for the most important alone. */
const fewOnPhone = 2;

export function useContextPeriods(isNarrow: boolean): ContextChoice {
  const { periods, shownPeriods, pinnedPeriods } = useDataset();
  const [chosen, setChosen] = useState<readonly string[] | null>(null);
  const [pinned, setPinned] = useState(pinnedPeriods);
  const proposed = isNarrow ? shownPeriods.slice(0, fewOnPhone) : shownPeriods;
  const ids = chosen ?? proposed;
  const rank = (id: string) => (shownPeriods.includes(id) ? shownPeriods.indexOf(id) : shownPeriods.length);
  return {
    shown: periods.filter(({ id }) => ids.includes(id)).sort((a, b) => rank(a.id) - rank(b.id)),
    pinned,
    show: setChosen,
    toggle: (id) => setChosen(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]),
    pin: (id) => {
      setPinned(pinned.includes(id) ? [] : [id]);
      if (!ids.includes(id)) setChosen([...ids, id]);
    },
    reset: () => {
      setChosen(null);
      setPinned(pinnedPeriods);
    },
  };
}
