import { Suspense } from 'react';
import { withLocal } from '#filter/withLocal.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TopicCounts } from '#selectors/countTopics.ts';
import type { LocalTopics } from '#selectors/localTopics.ts';
import { amountInWords, shareText } from '#selectors/shareText.ts';
import { largestValue, type TopicGroup, type TopicMeasure, type TopicRow } from '#selectors/topicGroups.ts';
import { lazyPart } from '#ui/lazyPart.ts';
import type { TopicForm } from '#views/topics/TopicForm.ts';
import { numberRoom, placeBar } from './placeBar.ts';

// Recharts is half of the code of the first screen: names, numbers and buttons do not wait for it.
const TopicBars = lazyPart(async () => (await import('./TopicBars.tsx')).TopicBars);

/** Bars: how often each topic was discussed. */
export function frequencyBars(
  groups: readonly TopicGroup[],
  counts: TopicCounts,
  measure: TopicMeasure,
  translator: Translator,
  { byTopic }: Pick<LocalTopics, 'byTopic'> = { byTopic: new Map() },
): TopicForm {
  const { t, number } = translator;
  const all = counts.all.contacts;
  const largest = largestValue(groups);
  const numberOf = ({ total }: TopicRow) =>
    measure === 'share' && all > 0 ? shareText(total, all, translator) : number(total);
  const amount = ({ total }: TopicRow) => {
    if (measure === 'documents') return t('count.documents', { count: total });
    if (measure === 'contacts') return t('count.contacts', { count: total });
    return amountInWords(total, all, translator);
  };
  return {
    unit: measure === 'share' ? t('topics.unit.share', { count: all }) : t(`topics.measure.${measure}`),
    renderMarks: (zone) => (
      <Suspense fallback={null}>
        <TopicBars {...zone} largest={largest} />
      </Suspense>
    ),
    numberRoom: numberRoom(groups.flatMap(({ rows }) => rows.map(numberOf))),
    numberOf,
    numberAt: (row, zone) => placeBar({ ...row, text: numberOf(row) }, largest, zone).number,
    nameOf: (row) => {
      const amountOf = withLocal(amount(row), byTopic.get(row.topic.id) ?? 0, translator);
      const parts = [amountOf, t('topics.certainties', row.tally)];
      if (row.expected !== null) parts.push(t('topics.expected', { count: number(row.expected, 1) }));
      return `${row.label}: ${parts.join(', ')}`;
    },
  };
}
