import type { Snapshot } from '#filter/Snapshot.ts';
import { useSnapshot } from './SnapshotProvider.tsx';

const derived = new WeakMap<Snapshot, Map<unknown, unknown>>();

/**
 * What a selector makes of the current snapshot: worked out once a snapshot and shared by all who ask.
 *
 * @param select a function declared at module level, so that its identity is stable
 * @param pace `urgent` for what must follow the pointer while it drags
 */
export function useDerived<T>(select: (snapshot: Snapshot) => T, pace: 'urgent' | 'settled' = 'settled'): T {
  return derive(select, useSnapshot(pace));
}

/** The same outside of a component. */
export function derive<T>(select: (snapshot: Snapshot) => T, snapshot: Snapshot): T {
  let results = derived.get(snapshot);
  if (!results) {
    results = new Map();
    derived.set(snapshot, results);
  }
  if (!results.has(select)) results.set(select, select(snapshot));
  return results.get(select) as T;
}
