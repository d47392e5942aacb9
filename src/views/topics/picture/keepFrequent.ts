import type { TopicGroup } from '#selectors/topicGroups.ts';

export type KeptTopics = {
  readonly groups: readonly TopicGroup[];
  /** How many topics were left out, and the most that one of them counts. */
  readonly further: { readonly count: number; readonly most: number };
};

/** Keeps so many topics: those that the filter asks for, and of the others the most frequent. */
export function keepFrequent(
  groups: readonly TopicGroup[],
  many: number,
  chosen: readonly string[],
): KeptTopics {
  const isChosen = ({ topic }: TopicGroup['rows'][number]) => Number(chosen.includes(topic.id));
  const ranked = groups
    .flatMap(({ rows }) => rows)
    .toSorted((a, b) => isChosen(b) - isChosen(a) || b.total - a.total);
  const kept = new Set(ranked.slice(0, many));
  const others = ranked.slice(many);
  return {
    groups: groups
      .map((group) => ({ ...group, rows: group.rows.filter((row) => kept.has(row)) }))
      .filter(({ rows }) => rows.length > 0),
    further: { count: others.length, most: Math.max(0, ...others.map(({ total }) => total)) },
  };
}
