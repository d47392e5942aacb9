import type { Paint } from '#export/Paint.ts';
import type { Chart } from '#export/Picture.ts';
import { codingsIn } from '#selectors/topicYears.ts';
import { shadeOfGroup } from '#views/topics/overTime/shadeOfGroup.ts';
import type { YearParts } from './YearParts.ts';

/** The codings of each year as columns, stacked by group. */
export function yearsChart({ groups, years, context, notes }: YearParts, { colour }: Paint): Chart {
  const { t } = context.translator;
  return {
    kind: 'columns',
    isStacked: true,
    categories: years.map(({ year }) => String(year)),
    series: groups.map(({ label, rows }, index) => {
      const topics = rows.map(({ topic }) => topic.id);
      return {
        name: label ?? t('topics.otherGroup'),
        colour: colour[`shade-${shadeOfGroup(index)}`],
        edge: colour.slate,
        values: years.map((year) => codingsIn(year, topics)),
      };
    }),
    unit: t('topics.overTime.stack'),
    notes,
  };
}
