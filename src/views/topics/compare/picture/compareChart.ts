import type { Paint } from '#export/Paint.ts';
import type { Chart } from '#export/Picture.ts';
import { comparedPeriods } from '#views/topics/compare/comparedChange.ts';
import { chartTopics } from '#views/topics/picture/chartTopics.ts';
import { selectionNotes } from '#views/topics/picture/selectionNotes.ts';
import type { ComparedTopics } from './ComparedTopics.ts';

/** The shares of both periods as bars beside each other, a part for each group; each period says of how many contacts. */
export function compareChart(
  { context, comparison, groups: all, periods, warnings, chartNotes }: ComparedTopics,
  { colour }: Paint,
): Chart {
  const { t } = context.translator;
  const { groups, notes } = chartTopics(all, context);
  const rows = groups.flatMap((group) => group.rows);
  return {
    kind: 'bars',
    isStacked: false,
    categories: rows.map(({ label }) => label),
    series: comparedPeriods.map((period) => {
      const count = comparison[period].contacts.length;
      return {
        name: t('topics.compare.key', { period: periods[period], count }),
        colour: period === 'before' ? colour.paper : colour.slate,
        edge: colour.slate,
        values: rows.map(({ topic }) =>
          count === 0 ? 0 : (comparison.changes.get(topic.id)?.[period] ?? 0) / count,
        ),
      };
    }),
    unit: t('picture.topics.compareUnit'),
    isShare: true,
    groups: groups.map(({ label, rows: own }) => ({
      name: label ?? t('topics.otherGroup'),
      count: own.length,
    })),
    notes: [
      ...selectionNotes(context, comparison.counts.all.contacts, 'chart'),
      ...warnings,
      ...chartNotes,
      ...notes,
    ],
  };
}
