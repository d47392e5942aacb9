import { useTranslator } from '#i18n/useTranslator.ts';
import { hasTopics } from '#selectors/codingsBehind.ts';
import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';
import { codingsIn, type TopicYear, timeOfYear } from '#selectors/topicYears.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';
import { useTopicEvidence } from '#views/topics/useTopicEvidence.ts';
import { yearInWords } from './yearWords.ts';

/** Shows what is behind the figures of this form. */
export type YearEvidence = ReturnType<typeof useYearEvidence>;

/** Shows the contacts and documents behind a topic in a year, in all years, a year, or a group in a year. */
export function useYearEvidence() {
  const snapshot = useSnapshot();
  const { filter } = snapshot;
  const show = useTopicEvidence();
  const translator = useTranslator();
  const { t, label } = translator;
  return {
    ofTopic: ({ topic }: TopicRow, { year, contacts }: TopicYear) => {
      const found = contacts.filter(({ codings }) => hasTopics(codings, [topic.id], filter.coding));
      show({
        title: t('topics.overTime.evidence', {
          topic: label(topic.prefLabel),
          year: String(year),
          count: found.length,
        }),
        contacts: found,
        topics: [topic.id],
        time: timeOfYear(year, filter.time),
      });
    },
    ofAllYears: ({ topic }: TopicRow) => {
      const found = snapshot
        .except('topic')
        .filter(({ codings }) => hasTopics(codings, [topic.id], filter.coding));
      const count = t('count.contacts', { count: found.length });
      show({ title: `${label(topic.prefLabel)}: ${count}`, contacts: found, topics: [topic.id] });
    },
    ofYear: (year: TopicYear) =>
      show({
        title: yearInWords(year, translator),
        contacts: year.contacts,
        topics: [],
        time: timeOfYear(year.year, filter.time),
      }),
    ofGroup: (group: TopicGroup, year: TopicYear) => {
      const topics = group.rows.map(({ topic }) => topic.id);
      const found = year.contacts.filter(({ codings }) => hasTopics(codings, topics, filter.coding, 'any'));
      show({
        title: t('topics.overTime.groupEvidence', {
          group: group.label ?? t('topics.otherGroup'),
          year: String(year.year),
          codings: codingsIn(year, topics),
          count: found.length,
        }),
        contacts: found,
        topics,
        match: 'any',
        time: timeOfYear(year.year, filter.time),
      });
    },
  };
}
