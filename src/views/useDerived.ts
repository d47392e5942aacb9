import type { Snapshot } from '#filter/Snapshot.ts';
import { useSnapshot } from './SnapshotProvider.tsx';

const derived = new WeakMap<Snapshot, Map<unknown, unknown>>();

/**
 * What a selector makes of the settled snapshot: worked out once a snapshot and shared by all who ask.
 *
 * @param select a function declared at module level, so that its identity is stable
 */
export function useDerived<T>(select: (snapshot: Snapshot) => T): T {
  const snapshot = useSnapshot();
  const results = derived.get(snapshot) ?? new Map<unknown, unknown>();
  derived.set(snapshot, results);
  if (!results.has(select)) results.set(select, select(snapshot));
  return results.get(select) as T;
}
