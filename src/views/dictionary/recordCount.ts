import type { Dataset } from '#model/Dataset.ts';

/** How many records of a resource the page uses; null for files that are no records. */
export function recordCount(dataset: Dataset, resource: string): number | null {
  const {
    contacts,
    documents,
    venues,
    topics,
    topicGroups,
    officials,
    periods,
    claims,
    gaps,
    boundaryViews,
  } = dataset;
  const counts: Readonly<Record<string, number>> = {
    contacts: contacts.length,
    documents: documents.size,
    venues: venues.size,
    topics: topics.size + topicGroups.size,
    officials: officials.size,
    periods: periods.length,
    claims: claims.length,
    gaps: gaps.length,
    boundaryViews: boundaryViews.length,
  };
  return Object.hasOwn(counts, resource) ? (counts[resource] ?? null) : null;
}
