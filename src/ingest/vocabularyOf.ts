import type { IngestVocabulary } from './IngestVocabulary.ts';
import type { KnownData } from './KnownData.ts';

/** A dataset's own names, as the extractor needs them. */
export function vocabularyOf({
  topics,
  venues,
  officials,
  hosts,
  principals,
}: Omit<KnownData, 'contacts' | 'documents'>): IngestVocabulary {
  return {
    topics: [...topics.values()],
    venues: [...venues.values()],
    officials: [...officials.values()],
    hosts,
    principals,
  };
}
