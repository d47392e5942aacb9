import {
  createContext,
  type ReactNode,
  use,
  useContext,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { TextSearch } from '#filter/engine/TextSearch.ts';
import type { Filter } from '#filter/Filter.ts';
import { createEngine, type Engine, type Snapshot, takeSnapshot } from '#filter/Snapshot.ts';
import type { Dataset } from '#model/Dataset.ts';
import { useViewContext, useViewState } from '#state/useViewState.ts';
import { SearchFailure } from './SearchFailure.tsx';
import { type TextSearchLoader, type TextSearchState, textSearchLoaderOf } from './textSearchLoader.ts';

/**
 * The answer to the filter as it stands. `urgent` is of this very frame: what the pointer drags is
 * drawn from it. `settled` follows when the browser has time, at once for all views that read it.
 */
type Snapshots = { readonly urgent: Snapshot; readonly settled: Snapshot };

// A context each: what is drawn from the settled snapshot must not be drawn anew at every step of a drag.
const UrgentContext = createContext<Snapshot | null>(null);
const SettledContext = createContext<Snapshot | null>(null);
const DatasetContext = createContext<Dataset | null>(null);

/**
 * Takes one snapshot a filter and hands it to every view below. A filter with free text waits for what finds it:
 * until then nothing is shown, rather than counts that leave the text out.
 */
export function SnapshotProvider({ dataset, children }: { dataset: Dataset; children: ReactNode }) {
  const filter = useViewState((state) => state.filter);
  const loader = textSearchLoaderOf(dataset);
  const { status, search } = useTextSearchState(loader);
  if (filter.text === '' || search !== null)
    return (
      <ReadySnapshots dataset={dataset} filter={filter}>
        {children}
      </ReadySnapshots>
    );
  if (status === 'failed') return <SearchFailure text={filter.text} onRetry={() => void loader.load()} />;
  use(loader.load());
  return null;
}

type ReadySnapshotsProps = {
  readonly dataset: Dataset;
  readonly filter: Filter;
  readonly children: ReactNode;
};

function ReadySnapshots({ dataset, filter, children }: ReadySnapshotsProps) {
  const { defaults } = useViewContext().vocabulary;
  const take = useMemo(() => snapshotTaker(engineOf(dataset, defaults.filter)), [dataset, defaults]);
  const urgent = take(filter);
  const deferred = useDeferredValue(urgent);
  // Of other data nothing may be shown beside the old.
  const settled = deferred.dataset === dataset ? deferred : urgent;
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

/** Free text over the dataset that is shown, as far as it is there, and the way to fetch it. */
export function useTextSearch(): TextSearchState & Pick<TextSearchLoader, 'load'> {
  const loader = textSearchLoaderOf(useDataset());
  return { ...useTextSearchState(loader), load: loader.load };
}

/** What the settled snapshot looks for in texts; null where it looks for none. */
export function useTextQuery(): { readonly search: TextSearch; readonly query: string } | null {
  const { filter, dataset } = useSnapshot();
  const { search } = useTextSearchState(textSearchLoaderOf(dataset));
  return filter.text === '' || search === null ? null : { search, query: filter.text };
}

function useTextSearchState(loader: TextSearchLoader): TextSearchState {
  return useSyncExternalStore(loader.subscribe, loader.state);
}

function engineOf(dataset: Dataset, defaultFilter: Filter): Engine {
  const loader = textSearchLoaderOf(dataset);
  const findText = (query: string) => {
    if (query === '') return null;
    const { search } = loader.state();
    if (!search) throw new Error('a text was asked for before it can be found');
    return search.find(query);
  };
  return createEngine(dataset, findText, defaultFilter);
}

/** Remembers the last snapshot: the same filter is not judged twice, another only where it differs. */
function snapshotTaker(engine: Engine): (filter: Filter) => Snapshot {
  let last: Snapshot | undefined;
  return (filter) => {
    if (last?.filter !== filter) last = takeSnapshot(engine, filter, last);
    return last;
  };
}
