import type { TopicMeasure } from '#selectors/topicGroups.ts';
import { lookKey } from '#state/looks.ts';

/** What the bars count. */
export const frequencyLook = lookKey<{ readonly measure: TopicMeasure }>({ measure: 'contacts' });
