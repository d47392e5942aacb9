import type { Translator } from '#i18n/Translator.ts';
import type { TopicCounts } from '#selectors/countTopics.ts';
import type { TopicMeasure } from '#selectors/topicGroups.ts';

/** What a reader of the bars should mind. */
export function topicNotes(
  { all, uncoded }: TopicCounts,
  measure: TopicMeasure,
  { t, number }: Translator,
): string[] {
  const count = number(measure === 'documents' ? all.documents : all.contacts);
  return [
    ...(all.contacts > 0 ? [t(`topics.note.${measure}`, { count })] : []),
    ...(uncoded > 0 ? [t('topics.note.uncoded', { count: uncoded })] : []),
  ];
}
