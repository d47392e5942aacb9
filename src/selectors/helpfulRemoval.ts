import type { Dimension } from '#filter/Filter.ts';
import { activeDimensions } from '#filter/filterReducers.ts';
import type { Snapshot } from '#filter/Snapshot.ts';

/** A clause without which there would be contacts again. */
export type HelpfulRemoval = { readonly dimension: Dimension; readonly contacts: number };

/** For an empty selection the clause whose removal would bring back the most contacts; null when no single one helps. Those that are locked stay. */
export function helpfulRemoval(
  snapshot: Snapshot,
  locked: ReadonlySet<Dimension> = new Set(),
): HelpfulRemoval | null {
  const removals = activeDimensions(snapshot.filter)
    .filter((dimension) => !locked.has(dimension))
    .map((dimension) => ({ dimension, contacts: snapshot.except(dimension).length }))
    .sort((a, b) => b.contacts - a.contacts);
  const [best] = removals;
  return best && best.contacts > 0 ? best : null;
}
