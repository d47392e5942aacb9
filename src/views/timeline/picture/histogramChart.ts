import type { Paint } from '#export/Paint.ts';
import type { Chart } from '#export/Picture.ts';
import { channelLabel } from '#filter/valueLabel.ts';
import { formatDay } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import { placeUnknown } from '#model/Dataset.ts';
import { calendarDay } from '#model/day.ts';
import { emptyWords } from '#selectors/emptyWords.ts';
import { middleOf, type QuarterCount, quarterCounts } from '#selectors/quarterCounts.ts';
import { quarterStart, type TimeWindow } from '#selectors/timelineDomain.ts';
import { channelTone } from '#views/channelTone.ts';
import { brushEdges } from '#views/timeline/brush/brushEdges.ts';
import { type ColumnUnit, periodCounts } from './periodCounts.ts';
import type { TimelineFacts } from './timelineFacts.ts';

/** More columns than these have no room for their names on a slide. */
const mostQuarters = 30;

/** The contacts of the selection as columns stacked by channel: a quarter each, or a year where that were too many. */
export function histogramChart(facts: TimelineFacts, paint: Paint): Chart {
  const { dataset, translator, snapshot } = facts;
  const { t } = translator;
  const quarters = quarterCounts(snapshot.selected, chartedTime(facts));
  const unit: ColumnUnit = quarters.length > mostQuarters ? 'year' : 'quarter';
  const columns = periodCounts(quarters, unit);
  const { start, end } = dataset.coverage;
  return {
    kind: 'columns',
    isStacked: true,
    categories: columns.map((column) => columnName(column, unit, translator)),
    series: dataset.channels.flatMap((channel) => {
      const values = columns.map(({ byChannel }) => byChannel[channel] ?? 0);
      if (channel === placeUnknown && values.every((value) => value === 0)) return [];
      const { fill, edge } = paint.tone(channelTone(dataset, channel));
      return { name: channelLabel(dataset, channel, translator), colour: fill, edge, values };
    }),
    unit: t(unit === 'year' ? 'picture.histogram.perYear' : 'timeline.table.quarters'),
    notes: [
      ...emptyWords(snapshot, translator),
      t('timeline.summaryNotCoded', {
        from: formatDay(start, 'long', translator),
        to: formatDay(end, 'long', translator),
      }),
    ],
  };
}

/** The whole quarters of the chosen time, and of every contact that it may hold. */
function chartedTime({ time, whole, snapshot }: TimelineFacts): TimeWindow {
  const edges = brushEdges(time, whole);
  const middles = snapshot.selected.map(({ span }) => Math.floor(middleOf(span)));
  const first = middles.reduce((least, day) => Math.min(least, day), edges.from);
  const last = middles.reduce((most, day) => Math.max(most, day), edges.to - 1);
  return { from: quarterStart(first), to: quarterStart(last, 1) };
}

function columnName({ start }: QuarterCount, unit: ColumnUnit, { t }: Translator): string {
  const { year, month } = calendarDay(start);
  return unit === 'year'
    ? String(year)
    : t('picture.histogram.quarter', { quarter: (month + 2) / 3, year: String(year) });
}
