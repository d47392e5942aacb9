import { outermost } from './outermost.ts';
import type { TopicRecord } from './schema/referenceSchemas.ts';

/** The scheme's shape: which concepts only group others, and under which of them each topic stands. */
export type TopicTree = {
  /** Concepts at the top that have narrower ones; they are not coded themselves. */
  readonly groups: ReadonlySet<string>;
  /** The group of a topic, however deep it lies; null for one that has none. */
  readonly groupOf: (topic: string) => string | null;
};

/** Reads the scheme's shape from `broader`. */
export function topicTree(topics: readonly TopicRecord[]): TopicTree {
  const broader = new Map(topics.map((topic) => [topic.id, topic.broader]));
  const hasNarrower = new Set(broader.values());
  const groups = new Set(
    topics.filter((topic) => topic.broader === null && hasNarrower.has(topic.id)).map(({ id }) => id),
  );
  return {
    groups,
    groupOf: (topic) => {
      const top = outermost(topic, (id) => broader.get(id));
      return top !== null && top !== topic && groups.has(top) ? top : null;
    },
  };
}
