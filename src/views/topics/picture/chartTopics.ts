import type { TopicGroup } from '#selectors/topicGroups.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { keepFrequent } from './keepFrequent.ts';

/** As many bars as can be read under each other on a slide. */
const mostBars = 16;

export type ChartTopics = {
  readonly groups: readonly TopicGroup[];
  /** How many topics are left out; none where all are there. */
  readonly notes: readonly string[];
};

/**
 * The topics of a chart of a presentation program: of each group the most frequent, and those the filter asks for.
 *
 * @param further which message says how many topics are left out
 */
export function chartTopics(
  groups: readonly TopicGroup[],
  { snapshot, translator }: PictureContext,
  further: 'further' | 'furtherDocuments' = 'further',
): ChartTopics {
  const kept = groups.map((group) => keepFrequent([group], mostBars, snapshot.filter.topic));
  const count = kept.reduce((sum, part) => sum + part.further.count, 0);
  const most = kept.reduce((larger, part) => Math.max(larger, part.further.most), 0);
  return {
    groups: kept.flatMap((part) => part.groups),
    notes: count === 0 ? [] : [translator.t(`picture.topics.${further}`, { count, most })],
  };
}
