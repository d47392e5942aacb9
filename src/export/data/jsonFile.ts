import { filterSentence } from '#filter/filterSentence.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { TopicRecord, VenueRecord } from '#model/schema/referenceSchemas.ts';
import { contactRecordOf } from './contactRecordOf.ts';
import type { FileContext } from './FileContext.ts';
import { jsonText } from './jsonText.ts';
import { selectionCounts } from './selectionCounts.ts';
import { selectionDocuments, selectionLocalNote } from './selectionDocuments.ts';

/**
 * The selection as JSON: what it is and where it comes from, then its contacts and all that they refer to, each
 * in the shape and order of the data's own files, so that it can be loaded again. What is not in the published data has
 * `local` besides, and `meta.local` says how much that is.
 */
export function jsonFile(snapshot: Snapshot, context: FileContext): string {
  return jsonText({
    meta: metaOf(snapshot, context),
    contacts: snapshot.selected.map(contactRecordOf),
    documents: selectionDocuments(snapshot).map(({ document }) =>
      snapshot.dataset.local?.documents.has(document.id) ? { ...document, local: true } : document,
    ),
    venues: venuesOf(snapshot),
    topics: topicsOf(snapshot),
    officials: officialsOf(snapshot),
  });
}

function metaOf(snapshot: Snapshot, { translator, address, source }: FileContext) {
  const { dataset, filter, selected } = snapshot;
  const local = selectionLocalNote(snapshot, translator);
  return {
    generator: translator.t('app.name'),
    title: translator.label(dataset.title),
    language: translator.language,
    data: { name: source.name, version: dataset.version, created: dataset.created },
    licenses: source.licences,
    address,
    query: URL.canParse(address) ? new URL(address).search.slice(1) : '',
    sentence: filterSentence(dataset, filter, selected, translator),
    counts: selectionCounts(snapshot),
    ...(local !== null && { local }),
  };
}

/** The venues named, with the places that they are part of. */
function venuesOf({ dataset, selected }: Snapshot): VenueRecord[] {
  const named = selected.flatMap(({ venue, place, conflicts }) => [
    venue,
    place,
    ...conflicts.map((conflict) => conflict.venue),
  ]);
  return withBroader(dataset.venues, named, ({ partOf }) => partOf);
}

/** The topics coded, with the groups that they stand under. */
function topicsOf({ dataset, selected }: Snapshot): TopicRecord[] {
  const all = new Map([...dataset.topicGroups, ...dataset.topics]);
  const coded = selected.flatMap(({ codings }) => codings.map(({ topic }) => topic));
  return withBroader(all, coded, ({ broader }) => broader);
}

function officialsOf({ dataset, selected }: Snapshot) {
  const named = new Set([...dataset.principals, ...selected.flatMap(({ participants }) => participants)]);
  return [...dataset.officials.values()].filter(({ id }) => named.has(id));
}

/** The records of some ids and all above them, in the order of the file. */
function withBroader<T extends { readonly id: string }>(
  records: ReadonlyMap<string, T>,
  ids: readonly (string | null)[],
  broaderOf: (record: T) => string | null,
): T[] {
  const kept = new Set<string>();
  const keep = (id: string | null) => {
    const record = id === null || kept.has(id) ? undefined : records.get(id);
    if (!record) return;
    kept.add(record.id);
    keep(broaderOf(record));
  };
  ids.forEach(keep);
  return [...records.values()].filter(({ id }) => kept.has(id));
}
