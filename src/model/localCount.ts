import type { Contact } from './Dataset.ts';

/** How many of some contacts only a report kept in this browser has brought. */
export function localCount(contacts: readonly Contact[]): number {
  return contacts.reduce((count, { isLocal }) => (isLocal ? count + 1 : count), 0);
}
