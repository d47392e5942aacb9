import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicCounts } from '#selectors/countTopics.ts';
import type { TopicMeasure } from '#selectors/topicGroups.ts';
import styles from '#views/topics/TopicsView.module.css';
import { topicNotes } from './topicNotes.ts';

/** What a reader of the bars should mind. */
export function TopicNotes({ counts, measure }: { counts: TopicCounts; measure: TopicMeasure }) {
  return (
    <div className={styles.notes}>
      {topicNotes(counts, measure, useTranslator()).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
