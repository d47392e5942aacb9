import { toggleValue } from '#filter/filterReducers.ts';
import { useTranslator } from '#i18n/useTranslator.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { hasTopics } from '#selectors/codingsBehind.ts';
import { useIsLocked, useViewState } from '#state/useViewState.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useTopicEvidence } from './useTopicEvidence.ts';

/** Chooses a topic for all views, or no longer; where the clause is locked, what stands behind the topic is shown. */
export function useChooseTopic(): (topic: TopicRecord) => void {
  const { filter, except } = useSnapshot();
  const change = useViewState((state) => state.change);
  const isLocked = useIsLocked('topic');
  const showEvidence = useTopicEvidence();
  const { t, label } = useTranslator();
  return (topic) => {
    if (!isLocked) return change((before) => toggleValue(before, 'topic', topic.id));
    const contacts = except('topic').filter(({ codings }) => hasTopics(codings, [topic.id], filter.coding));
    const title = `${label(topic.prefLabel)}: ${t('count.contacts', { count: contacts.length })}`;
    showEvidence({ title, contacts, topics: [topic.id] });
  };
}
