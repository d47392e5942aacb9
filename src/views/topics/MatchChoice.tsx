import type { Filter } from '#filter/Filter.ts';
import { setTopicMatch } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import { useIsLocked, useViewState } from '#state/useViewState.ts';
import { Button } from '#ui/Button.tsx';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import styles from './TopicsView.module.css';

const choices = ['any', 'all'] as const satisfies readonly Filter['topicMatch'][];

/** With several topics chosen: whether a contact needs any of them, or all. */
export function MatchChoice() {
  const { filter } = useSnapshot();
  const change = useViewState((state) => state.change);
  const isLocked = useIsLocked('topic');
  const { t } = useTranslator();
  if (filter.topic.length < 2) return null;
  return (
    <fieldset className={styles.match}>
      <legend>{t('topics.match', { count: filter.topic.length })}</legend>
      {choices.map((choice) => (
        <Button
          key={choice}
          look="quiet"
          disabled={isLocked}
          aria-pressed={filter.topicMatch === choice}
          onClick={() => change((before) => setTopicMatch(before, choice))}
        >
          {t(choice === 'any' ? 'filters.anyTopic' : 'filters.allTopics')}
        </Button>
      ))}
    </fieldset>
  );
}
