import { describe, expect, test } from 'vitest';
import type { Chart } from '#export/Picture.ts';
import { chartParts } from '#export/slides/chartParts.ts';
import { topicComparison } from '#selectors/topicComparison.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';
import { compareChart } from '#views/topics/compare/picture/compareChart.ts';
import { frequencyChart } from '#views/topics/frequency/picture/frequencyChart.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { rememberWidths } from '../fixtures/pictureRooms.ts';
import { lightPaint } from '../fixtures/samplePicture.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const measure = rememberWidths(measureWithFonts());
const usual = pictureContext(shippedDataset());
const { snapshot, translator } = usual;
const time = { from: null, to: null, match: 'possibly' } as const;

function rows(count: number, first = 1): TopicRow[] {
  return Array.from({ length: count }, (_, index) => ({
    topic: { id: `topic-${first + index}` } as TopicRow['topic'],
    label: `Topic number ${first + index}`,
    tally: { stated: count - index, understood: 0 },
    total: count - index,
    expected: null,
    documents: count - index,
  }));
}

function chartsOf(groups: readonly TopicGroup[], chosen: readonly string[] = []): Chart[] {
  const filter = { ...snapshot.filter, topic: chosen };
  const context = { ...usual, snapshot: { ...snapshot, filter } };
  const counts = topicCounts(snapshot);
  const comparison = topicComparison(snapshot, { before: time, after: time });
  const periods = { before: 'before', after: 'after' };
  const words = { periods, warnings: [], notes: [], briefNotes: [], chartNotes: [] };
  return [
    frequencyChart({ context, counts, groups, measure: 'contacts' }, lightPaint),
    compareChart({ context, comparison, groups, ...words }, lightPaint),
  ];
}

/** The sizes of type of the charts on a slide. */
function typeSizes(chart: Chart): number[] {
  const room = { x: 80, y: 180, width: 1440, height: 560 };
  const info = { measure, translator, paint: lightPaint } as Parameters<typeof chartParts>[3];
  return chartParts(chart, room, 'Topics', info).flatMap((part) =>
    part.kind === 'chart' ? [part.chart.size.category, part.chart.size.number] : [],
  );
}

describe.each([0, 1])('a chart of topics (%s)', (kind) => {
  const chartOf = (...given: Parameters<typeof chartsOf>) => chartsOf(...given)[kind] as Chart;

  test.each([60, 400])('keeps the most frequent of %s topics, and says how many are left out', (count) => {
    const chart = chartOf([{ id: 'all', label: 'All', rows: rows(count) }]);
    expect(chart.categories).toEqual(rows(16).map(({ label }) => label));
    expect(chart.groups).toEqual([{ name: 'All', count: 16 }]);
    for (const { values } of chart.series) expect(values).toHaveLength(16);
    expect(chart.notes.at(-1)).toBe(
      `${count - 16} further topics are not drawn; each was raised at ${count - 16} contacts at most.`,
    );
    expect(Math.min(...typeSizes(chart))).toBeGreaterThanOrEqual(8);
  });

  test('keeps those of each group, and the chosen one', () => {
    const groups = [20, 5, 40].map((count, index) => ({
      id: `${index}`,
      label: `Group ${index}`,
      rows: rows(count, index * 100 + 1),
    }));
    const chart = chartOf(groups, ['topic-240']);
    expect(chart.groups?.map(({ count }) => count)).toEqual([16, 5, 16]);
    expect(chart.categories).toContain('Topic number 240');
    expect(chart.notes.at(-1)).toBe(
      '28 further topics are not drawn; each was raised at 25 contacts at most.',
    );
  });

  test('keeps all where there is room for all', () => {
    const chart = chartOf([{ id: 'all', label: 'All', rows: rows(16) }]);
    expect(chart.categories).toHaveLength(16);
    expect(chart.notes.join(' ')).not.toContain('further');
  });
});

test('type of a chart is never smaller than can be read', () => {
  const categories = Array.from({ length: 100 }, (_, index) => `Bar ${index}`);
  const series = ['one', 'two'].map((name) => ({ name, colour: '#000000', values: categories.map(() => 1) }));
  const chart: Chart = { kind: 'bars', isStacked: false, categories, series, unit: 'contacts', notes: [] };
  expect(typeSizes(chart)).toEqual([8, 8]);
});
