import type { Contact } from '#model/Dataset.ts';

/** Contacts of a list, the latest first. */
export function latestFirst(contacts: readonly Contact[]): Contact[] {
  return [...contacts].reverse();
}
