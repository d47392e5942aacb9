import type { Contact } from '#model/Dataset.ts';

/** Where a contact stands in the selection, and its neighbours there in order of date. */
export type ContactPosition = {
  /** From 1; null when the filter leaves the contact out. The neighbours are then those around its date. */
  readonly number: number | null;
  readonly total: number;
  readonly previous: Contact | null;
  readonly next: Contact | null;
};

/** @param selected contacts in order of date, as in `Snapshot.selected` */
export function contactPosition(selected: readonly Contact[], { index }: Contact): ContactPosition {
  const at = firstFrom(selected, index);
  const isSelected = selected[at]?.index === index;
  return {
    number: isSelected ? at + 1 : null,
    total: selected.length,
    previous: selected[at - 1] ?? null,
    next: selected[isSelected ? at + 1 : at] ?? null,
  };
}

/** The position of the first contact that is not before `index`, by halving. */
function firstFrom(contacts: readonly Contact[], index: number): number {
  let low = 0;
  let high = contacts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((contacts[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
