import type { Paint } from '#export/Paint.ts';
import type { Chart } from '#export/Picture.ts';
import { codingCertainties } from '#model/schema/vocabulary.ts';
import { topicNotes } from '#views/topics/frequency/topicNotes.ts';
import { chartTopics } from '#views/topics/picture/chartTopics.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';
import { type CountedTopics, unitOf } from './frequencyMarks.ts';

/** The bars as a chart: stated and understood, stacked, a part for each group. */
export function frequencyChart(
  { context, counts, groups: all, measure }: CountedTopics,
  { colour }: Paint,
): Chart {
  const { translator } = context;
  const { t } = translator;
  const { contacts } = counts.all;
  const { groups, notes } = chartTopics(
    all,
    context,
    measure === 'documents' ? 'furtherDocuments' : 'further',
  );
  const rows = groups.flatMap((group) => group.rows);
  const isShare = measure === 'share' && contacts > 0;
  return {
    kind: 'bars',
    isStacked: true,
    categories: rows.map(({ label }) => label),
    series: codingCertainties.map((certainty) => ({
      name: t(`topics.key.${certainty}`),
      colour: colour.slate,
      isHatched: certainty === 'understood',
      values: rows.map(({ tally }) => (isShare ? tally[certainty] / contacts : tally[certainty])),
    })),
    unit: unitOf(counts, measure, context),
    isShare,
    groups: groups.map(({ label, rows: own }) => ({
      name: label ?? t('topics.otherGroup'),
      count: own.length,
    })),
    notes: [
      ...selectionNotes(context, contacts, 'chart'),
      ...topicNotes(counts, measure, translator),
      ...notes,
    ],
  };
}
