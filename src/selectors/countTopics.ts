import type { Contact, Dataset } from '#model/Dataset.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { distinctDocuments } from './distinctDocuments.ts';
import { type TopicTally, tallyTopics } from './tallyTopics.ts';

/** One number for contacts, one for documents. */
export type PerUnit = { readonly contacts: number; readonly documents: number };

export type TopicCount = TopicTally & {
  readonly topic: TopicRecord;
  /** What it would have if it were as frequent as in the default selection; null when that is what is shown. */
  readonly expected: PerUnit | null;
};

export type TopicCounts = {
  /** Every topic of the scheme, also those that were not discussed, in the file's order. */
  readonly topics: readonly TopicCount[];
  /** The contacts that were looked at, and the distinct documents behind them. */
  readonly all: PerUnit;
  /** How many of the contacts have no topic at all. */
  readonly uncoded: number;
  /** How many contacts the default selection has, where the counts are compared with it. */
  readonly baseline: number | null;
};

const nothing: TopicTally = {
  contacts: { stated: 0, understood: 0 },
  documents: { stated: 0, understood: 0 },
};

/**
 * How often each topic of the scheme was discussed in some contacts, compared with nothing.
 *
 * @param certainties codings that count; none means all
 */
export function countTopics(
  { topics }: Dataset,
  contacts: readonly Contact[],
  certainties: readonly string[],
): TopicCounts {
  const tallies = tallyTopics(contacts, certainties);
  return {
    topics: [...topics.values()].map((topic) => ({
      topic,
      ...(tallies.get(topic.id) ?? nothing),
      expected: null,
    })),
    all: { contacts: contacts.length, documents: distinctDocuments(contacts).size },
    uncoded: contacts.filter(({ codings }) => codings.length === 0).length,
    baseline: null,
  };
}
