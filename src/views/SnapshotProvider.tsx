import { createContext, type ReactNode, useContext, useDeferredValue, useState } from 'react';
import type { Filter } from '#filter/Filter.ts';
import { createEngine, type Engine, type Snapshot, takeSnapshot } from '#filter/Snapshot.ts';
import type { Dataset } from '#model/Dataset.ts';
import { useViewState } from '#state/useViewState.ts';

/**
 * The answer to the filter as it stands. `urgent` is of this very frame: what the pointer drags is
 * drawn from it. `settled` follows when the browser has time, at once for all views that read it.
 */
type Snapshots = { readonly urgent: Snapshot; readonly settled: Snapshot };

// A context each: what is drawn from the settled snapshot must not be drawn anew at every step of a drag.
const UrgentContext = createContext<Snapshot | null>(null);
const SettledContext = createContext<Snapshot | null>(null);
const DatasetContext = createContext<Dataset | null>(null);

/** Takes one snapshot a filter and hands it to every view below. */
export function SnapshotProvider({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  const filter = useViewState((state) => state.filter);
  const [take] = useState(() => snapshotTaker(createEngine(dataset)));
  const urgent = take(filter);
  const settled = useDeferredValue(urgent);
  return (
    <DatasetContext value={dataset}>
      <UrgentContext value={urgent}>
        <SettledContext value={settled}>{children}</SettledContext>
      </UrgentContext>
    </DatasetContext>
  );
}

/** The snapshot of the current filter; `urgent` for what must follow the pointer. */
export function useSnapshot(pace: keyof Snapshots = 'settled'): Snapshot {
  const snapshot = useContext(pace === 'urgent' ? UrgentContext : SettledContext);
  if (!snapshot) throw new Error('useSnapshot: no SnapshotProvider above this component');
  return snapshot;
}

/** The dataset that is shown. */
export function useDataset(): Dataset {
  const dataset = useContext(DatasetContext);
  if (!dataset) throw new Error('useDataset: no SnapshotProvider above this component');
  return dataset;
}

/** Remembers the last snapshot: the same filter is not judged twice, another only where it differs. */
function snapshotTaker(engine: Engine): (filter: Filter) => Snapshot {
  let last: Snapshot | undefined;
  return (filter) => {
    if (last?.filter !== filter) last = takeSnapshot(engine, filter, last);
    return last;
  };
}
