import type { Contact, Dataset } from '#model/Dataset.ts';
import { distinctDocuments } from './distinctDocuments.ts';
import { tallyTopics } from './tallyTopics.ts';
import type { TopicCounts } from './topicCounts.ts';

const nothing = {
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
