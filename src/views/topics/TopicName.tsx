import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { Button } from '#ui/Button.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import styles from './TopicsView.module.css';
import { useChooseTopic } from './useChooseTopic.ts';

/** The full name of a topic in a table, as the button that chooses it for all views. */
export function TopicName({ topic }: { topic: TopicRecord }) {
  const { filter } = useSnapshot();
  const choose = useChooseTopic();
  const { label } = useTranslator();
  return (
    <Button
      look="quiet"
      className={styles.topicButton ?? ''}
      aria-pressed={filter.topic.includes(topic.id)}
      title={topic.definition.en}
      onClick={() => choose(topic)}
    >
      {label(topic.prefLabel)}
    </Button>
  );
}
