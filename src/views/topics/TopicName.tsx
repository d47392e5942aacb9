import { toggleValue } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import styles from './TopicsView.module.css';

/** The full name of a topic in a table, as the button that chooses it for all views. */
export function TopicName({ topic }: { topic: TopicRecord }) {
  const { filter } = useSnapshot();
  const change = useViewState((state) => state.change);
  const { label } = useTranslator();
  return (
    <Button
      look="quiet"
      className={styles.topicButton ?? ''}
      aria-pressed={filter.topic.includes(topic.id)}
      title={topic.definition.en}
      onClick={() => change((before) => toggleValue(before, 'topic', topic.id))}
    >
      {label(topic.prefLabel)}
    </Button>
  );
}
