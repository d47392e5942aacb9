import { total } from '#selectors/tallyTopics.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import { raisedIn, type TopicYear } from '#selectors/topicYears.ts';

/** The most contacts that a topic has in a year; at least 1. */
export function largestCount(groups: readonly TopicGroup[], years: readonly TopicYear[]): number {
  const counts = groups.flatMap(({ rows }) =>
    rows.flatMap(({ topic }) => years.map((year) => total(raisedIn(year, topic.id)))),
  );
  return counts.reduce((largest, count) => Math.max(largest, count), 1);
}
