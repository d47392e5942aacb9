import type { Snapshot } from '#filter/Snapshot.ts';
import { isCounted } from './codingsBehind.ts';
import { countTopics, type TopicCounts } from './countTopics.ts';

export type TopicPairs = {
  /** How often each topic was discussed by itself. */
  readonly counts: TopicCounts;
  /** Contacts at which both topics were discussed; of a topic with itself, those at which it was. */
  readonly together: (one: string, other: string) => number;
};

/** Two topics that were discussed at the same contacts; the first is the more frequent. */
export type TopicPair = { readonly first: string; readonly second: string; readonly contacts: number };

/** How often any two topics were discussed at the same contact, in those that every clause but the one on topics leaves. */
export function topicPairs(snapshot: Snapshot): TopicPairs {
  const { dataset, filter } = snapshot;
  const contacts = snapshot.except('topic');
  const found = new Map<string, Map<string, number>>();
  for (const { codings } of contacts) {
    const topics = new Set(
      codings.filter((coding) => isCounted(coding, filter.coding)).map(({ topic }) => topic),
    );
    for (const one of topics) {
      const others = found.get(one) ?? new Map<string, number>();
      found.set(one, others);
      for (const other of topics) others.set(other, (others.get(other) ?? 0) + 1);
    }
  }
  return {
    counts: countTopics(dataset, contacts, filter.coding),
    together: (one, other) => found.get(one)?.get(other) ?? 0,
  };
}

/**
 * All pairs that were ever discussed together: most contacts first, then the larger share of the
 * rarer topic's contacts, then in the topics' own order.
 *
 * @param topics most frequent first
 */
export function rankedPairs(
  { together }: Pick<TopicPairs, 'together'>,
  topics: readonly string[],
): TopicPair[] {
  const shareOf = ({ second, contacts }: TopicPair) => contacts / together(second, second);
  return topics
    .flatMap((first, index) =>
      topics.slice(index + 1).map((second) => ({ first, second, contacts: together(first, second) })),
    )
    .filter(({ contacts }) => contacts > 0)
    .sort((a, b) => b.contacts - a.contacts || shareOf(b) - shareOf(a));
}
