import type { Contact } from '#model/Dataset.ts';
import type { ClaimRecord } from '#model/schema/claimSchema.ts';

/** The days that may lie between two contacts of one stay. */
const restDays = 2;

/**
 * Puts together what counts as one: contacts on the same days at the same place for a meeting,
 * contacts in one country with hardly a day between for a stay.
 *
 * @param contacts in order of date
 * @returns units in order of their first contacts
 */
export function countingUnits(contacts: readonly Contact[], unit: ClaimRecord['unit']): Contact[][] {
  const units: Contact[][] = [];
  /** The last unit of each key: in order of date, a contact belongs to no earlier one. */
  const last = new Map<string, { readonly members: Contact[]; to: number }>();
  for (const contact of contacts) {
    const { from, to } = contact.span;
    const key = keyOf(contact, unit);
    const open = key === null ? undefined : last.get(key);
    if (open && from - open.to <= restDays + 1) {
      open.members.push(contact);
      open.to = Math.max(open.to, to);
    } else {
      const members = [contact];
      units.push(members);
      if (key !== null) last.set(key, { members, to });
    }
  }
  return units;
}

/** What contacts that count as one have in common; null for a contact that counts alone. */
function keyOf({ place, hostCountry, span }: Contact, unit: ClaimRecord['unit']): string | null {
  if (unit === 'meeting') return place && `${place} ${span.from} ${span.to}`;
  return unit === 'stay' ? hostCountry : null;
}
