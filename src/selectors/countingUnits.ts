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
  for (const contact of contacts) {
    const same = units.find((members) => members.some((member) => areOne(member, contact, unit)));
    if (same) same.push(contact);
    else units.push([contact]);
  }
  return units;
}

/** Whether a contact and an earlier one count as one. */
function areOne(earlier: Contact, contact: Contact, unit: ClaimRecord['unit']): boolean {
  if (unit === 'meeting')
    return (
      earlier.place !== null &&
      earlier.place === contact.place &&
      earlier.span.from === contact.span.from &&
      earlier.span.to === contact.span.to
    );
  if (unit === 'stay')
    return (
      earlier.hostCountry !== null &&
      earlier.hostCountry === contact.hostCountry &&
      contact.span.from - earlier.span.to <= restDays + 1
    );
  return false;
}
