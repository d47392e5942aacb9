import type { Snapshot } from '#filter/Snapshot.ts';
import type { Contact } from '#model/Dataset.ts';
import type { Day } from '#model/day.ts';

/** A time without a contact: the last day before it, the first day after it, and the days from one to the other. */
export type Silence = {
  readonly after: Day;
  readonly before: Day;
  readonly days: number;
  /** The contacts around it. */
  readonly between: readonly [Contact, Contact];
};

/**
 * The longest time in the selection in which no contact of any kind was held; the earliest of several.
 * Contacts that are only scheduled or were cancelled do not break it. An approximate date is taken at
 * its widest, so that a silence is never drawn longer than it surely was. Before the first contact and
 * after the last nothing is known, so nothing is counted; nor is a contact that lies wholly in time
 * that was not coded, since others may have come between it and the next.
 */
export function timelineSilence({ dataset: { coverage }, selected }: Snapshot): Silence | null {
  const isHeld = ({ span, status }: Contact) =>
    status === 'held' && span.latest >= coverage.start && span.earliest <= coverage.end;
  let longest: Silence | null = null;
  let last: Contact | null = null;
  for (const contact of selected.filter(isHeld)) {
    const before = contact.span.earliest;
    const after = last?.span.latest ?? before;
    if (last !== null && before - after > (longest?.days ?? 0))
      longest = { after, before, days: before - after, between: [last, contact] };
    if (last === null || contact.span.latest >= after) last = contact;
  }
  return longest;
}
