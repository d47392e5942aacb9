import type { Finding } from '#model/Finding.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import type { CheckedData } from './CheckedData.ts';
import { cycleFindings } from './cycleFindings.ts';

/** What a row of the topic chart has room for, in characters as a reader counts them. */
const longestShortLabel = 21;
const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Short labels are short in every language, and no concept is its own ancestor. */
export function topicFindings({ id, shortLabel }: TopicRecord, { records }: CheckedData): Finding[] {
  const tooLong = Object.entries(shortLabel).flatMap(([language, label = '']): Finding[] =>
    [...characters.segment(label)].length <= longestShortLabel
      ? []
      : [
          {
            path: `shortLabel.${language}`,
            code: 'range',
            received: label,
            expected: `at most ${longestShortLabel} characters`,
          },
        ],
  );
  const broader = new Map(records.topics.map((topic) => [topic.id, topic.broader]));
  return [...tooLong, ...cycleFindings(id, 'broader', (topic) => broader.get(topic))];
}
