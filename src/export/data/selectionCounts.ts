import type { Snapshot } from '#filter/Snapshot.ts';
import { selectionDocuments } from './selectionDocuments.ts';

/** How much a selection holds. */
export type SelectionCounts = {
  readonly contacts: number;
  /** Contacts of the data, whatever the filter. */
  readonly ofContacts: number;
  readonly documents: number;
  readonly places: number;
  /** Contacts that have no place: remote, or not known where. */
  readonly withoutPlace: number;
  /** Topics that are coded at least once. */
  readonly topics: number;
  readonly codings: { readonly stated: number; readonly understood: number };
};

/** Counts a selection. Topics and codings are all of its contacts', whatever the filter says of topics. */
export function selectionCounts(snapshot: Snapshot): SelectionCounts {
  const { dataset, selected } = snapshot;
  const codings = selected.flatMap((contact) => contact.codings);
  const stated = codings.filter(({ certainty }) => certainty === 'stated').length;
  return {
    contacts: selected.length,
    ofContacts: dataset.contacts.length,
    documents: selectionDocuments(snapshot).length,
    places: new Set(selected.flatMap(({ place }) => place ?? [])).size,
    withoutPlace: selected.filter(({ place }) => place === null).length,
    topics: new Set(codings.map(({ topic }) => topic)).size,
    codings: { stated, understood: codings.length - stated },
  };
}
