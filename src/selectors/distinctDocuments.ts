import type { Contact } from '#model/Dataset.ts';

/** Ids of the documents behind contacts, each once, in the contacts' order. */
export function distinctDocuments(contacts: readonly Contact[]): ReadonlySet<string> {
  return new Set(contacts.flatMap(({ documents }) => documents));
}
