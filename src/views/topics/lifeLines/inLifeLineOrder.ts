import type { TopicGroup } from '#selectors/topicGroups.ts';
import { byLifeLine, type LifeLineOrder, type TopicLifeLines } from '#selectors/topicLifeLines.ts';

/** The rows of each group in the order of their lines. */
export function inLifeLineOrder(
  groups: readonly TopicGroup[],
  { lines }: Pick<TopicLifeLines, 'lines'>,
  order: LifeLineOrder,
): TopicGroup[] {
  const compare = byLifeLine(lines, order);
  return groups.map((group) => ({
    ...group,
    rows: group.rows.toSorted((a, b) => compare(a.topic.id, b.topic.id)),
  }));
}
