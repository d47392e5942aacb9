import type { TopicGroup } from '#selectors/topicGroups.ts';
import type { TopicYear } from '#selectors/topicYears.ts';
import type { PictureContext } from '#views/PictureContext.ts';

/** What the years of topics are drawn from. */
export type YearParts = {
  readonly groups: readonly TopicGroup[];
  readonly years: readonly TopicYear[];
  readonly context: PictureContext;
  readonly notes: readonly string[];
  /** The most contacts that a topic has in a year. */
  readonly largest: number;
};
