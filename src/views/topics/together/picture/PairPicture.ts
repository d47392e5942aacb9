import type { TopicRow } from '#selectors/topicGroups.ts';
import type { PairFigures, PairShade } from '#views/topics/together/pairFigures.ts';

/** What the matrix is drawn from. */
export type PairPicture = Pick<PairFigures, 'pairs' | 'translator' | 'contacts'> & {
  /** All topics, most frequent first. */
  readonly rows: readonly TopicRow[];
  readonly shade: PairShade;
  readonly chosen: readonly string[];
};
