import type { TopicComparison } from '#selectors/topicComparison.ts';
import type { TopicGroup } from '#selectors/topicGroups.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import type { PeriodWords } from '#views/topics/compare/periodWords.ts';

/** What a comparison is drawn from. */
export type ComparedTopics = {
  readonly context: PictureContext;
  readonly comparison: TopicComparison;
  /** In the order in which they are drawn. */
  readonly groups: readonly TopicGroup[];
  readonly periods: PeriodWords;
  /** What stands between a reader and a conclusion. */
  readonly warnings: readonly string[];
  readonly notes: readonly string[];
  /** Without what can be seen in the rows. */
  readonly briefNotes: readonly string[];
  /** Those that are true of a chart, which marks nothing and writes no differences. */
  readonly chartNotes: readonly string[];
};
