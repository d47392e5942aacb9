import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicCounts } from '#selectors/countTopics.ts';
import type { TopicMeasure } from '#selectors/topicGroups.ts';
import styles from '#views/topics/TopicsView.module.css';

/** What a reader of the bars should mind. */
export function TopicNotes({
  counts: { all, uncoded },
  measure,
}: {
  counts: TopicCounts;
  measure: TopicMeasure;
}) {
  const { t, number } = useTranslator();
  const count = number(measure === 'documents' ? all.documents : all.contacts);
  return (
    <div className={styles.notes}>
      {all.contacts > 0 ? <p>{t(`topics.note.${measure}`, { count })}</p> : null}
      {uncoded > 0 ? <p>{t('topics.note.uncoded', { count: uncoded })}</p> : null}
    </div>
  );
}
