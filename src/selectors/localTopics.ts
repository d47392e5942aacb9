import type { Snapshot } from '#filter/Snapshot.ts';
import { localCount } from '#model/localCount.ts';
import { isCounted } from './codingsBehind.ts';

/** What of the topics' counts is from reports kept in this browser. */
export type LocalTopics = {
  /** Of the contacts that were counted. */
  readonly contacts: number;
  /** Of the contacts with a topic, by its id: those that have its coding from such a report; only where there are any. */
  readonly byTopic: ReadonlyMap<string, number>;
};

/** Of the contacts that every clause but the one on topics leaves, by codings that the filter lets count. */
export function localTopics(snapshot: Snapshot): LocalTopics {
  const byTopic = new Map<string, number>();
  if (!snapshot.dataset.local) return { contacts: 0, byTopic };
  const contacts = snapshot.except('topic');
  for (const { codings } of contacts)
    for (const coding of codings)
      if (coding.isLocal && isCounted(coding, snapshot.filter.coding))
        byTopic.set(coding.topic, (byTopic.get(coding.topic) ?? 0) + 1);
  return { contacts: localCount(contacts), byTopic };
}
