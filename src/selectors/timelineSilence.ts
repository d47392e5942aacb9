import type { Snapshot } from '#filter/Snapshot.ts';
import type { Day } from '#model/day.ts';

/** A time without a contact: the last day before it, the first day after it, and the days from one to the other. */
export type Silence = { readonly after: Day; readonly before: Day; readonly days: number };

/**
 * The longest time in the selection in which no contact of any kind was held; the earliest of several.
 * Contacts that are only scheduled or were cancelled do not break it. An approximate date is taken at
 * its widest, so that a silence is never drawn longer than it surely was. Before the first contact and
 * after the last nothing is known, so nothing is counted.
 */
export function timelineSilence({ selected }: Snapshot): Silence | null {
  let longest: Silence | null = null;
  let after: Day | null = null;
  for (const { span, status } of selected) {
    if (status !== 'held') continue;
    const days = after === null ? 0 : span.earliest - after;
    if (after !== null && days > (longest?.days ?? 0)) longest = { after, before: span.earliest, days };
    after = Math.max(after ?? span.latest, span.latest);
  }
  return longest;
}
