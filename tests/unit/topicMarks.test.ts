import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultFilter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { dayOf } from '#model/day.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { topicLifeLines } from '#selectors/topicLifeLines.ts';
import { topicYears } from '#selectors/topicYears.ts';
import { lifeLineRows } from '#views/topics/lifeLines/lifeLineRows.tsx';
import { lifeLineScale } from '#views/topics/lifeLines/lifeLineScale.ts';
import { tickAreas } from '#views/topics/lifeLines/tickAreas.ts';
import { placeYears } from '#views/topics/overTime/placeYears.ts';
import { stackCodings } from '#views/topics/overTime/stackCodings.ts';
import { yearLabels } from '#views/topics/yearLabels.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

describe('the areas of ticks', () => {
  test('share a gap in its middle, and reach no further than 12 pixels', () => {
    expect(tickAreas([20, 30, 90], 120)).toEqual([
      { start: 8, width: 17 },
      { start: 25, width: 17 },
      { start: 78, width: 24 },
    ]);
  });

  test('keep 3 pixels where ticks crowd at the end of the zone', () => {
    expect(tickAreas([99, 100, 100], 100)).toEqual([
      { start: 87, width: 7 },
      { start: 94, width: 3 },
      { start: 97, width: 3 },
    ]);
  });

  test('are in order, never over each other, never too small and within the zone', () => {
    const ticks = fc.array(fc.double({ min: 0, max: 110, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(ticks, (unsorted) => {
        const areas = tickAreas(
          unsorted.sort((a, b) => a - b),
          110,
        );
        let end = 0;
        for (const { start, width } of areas) {
          expect(start).toBeGreaterThanOrEqual(end - 1e-6);
          expect(width).toBeGreaterThanOrEqual(3 - 1e-6);
          end = start + width;
        }
        expect(end).toBeLessThanOrEqual(110 + 1e-6);
      }),
    );
  });
});

describe('years along a row', () => {
  const years = [2019, 2020, 2021, 2022, 2023];

  test('stand in slots of one width, and close to the names where there are few', () => {
    expect(placeYears(4, 100).map(({ start }) => start)).toEqual([0, 25, 50, 75]);
    expect(placeYears(2, 400).map(({ start, width }) => [start, width])).toEqual([
      [0, 40],
      [40, 40],
    ]);
  });

  test.each([
    [40, ['2019', '2020', '2021', '2022', '2023']],
    [20, ['’19', '’20', '’21', '’22', '’23']],
    [13, ['’20', '’22']],
    [7, ['’19', '’22']],
  ])('are printed at %i pixels each as %j', (pitch, texts) => {
    expect(yearLabels(years, pitch).map(({ text }) => text)).toEqual(texts);
  });

  test('of life-lines begin on 1 January; a span within a year has its year', () => {
    const scale = lifeLineScale({ from: dayOf(2019, 7, 2), to: dayOf(2021, 6, 30) }, 730);
    expect(scale.years.map(({ year, at }) => [year, Math.round(at)])).toEqual([
      [2020, 183],
      [2021, 549],
    ]);
    const within = lifeLineScale({ from: dayOf(2022, 3, 1), to: dayOf(2022, 5, 31) }, 92);
    expect(within.years).toEqual([{ year: 2022, at: 0, text: '2022' }]);
  });
});

describe('the stacks of codings', () => {
  const dataset = shippedDataset();
  const snapshot = takeSnapshot(createEngine(dataset), defaultFilter);
  const groups = topicGroups(dataset, topicCounts(snapshot), 'contacts', translatorOf('en'));
  const stacks = stackCodings(groups, topicYears(snapshot).years, 95);

  // Counted from contacts.json: 40 bilateral, 19 regional, 36 multilateral.
  test('put the groups of 2023 on each other, the highest bar to the top', () => {
    const year = stacks.find(({ year: { year: name } }) => name === 2023);
    expect(year?.segments.map(({ codings, base, height }) => [codings, base, height])).toEqual([
      [40, 0, 40],
      [19, 40, 19],
      [36, 59, 36],
    ]);
  });

  test('leave a group without codings out, and what is thin can still be hit', () => {
    const [first] = stacks;
    expect(first?.segments.map(({ group, codings }) => [group.id, codings])).toEqual([
      ['bilateral', 6],
      ['multilateral', 4],
    ]);
    expect(first?.segments.map(({ hitBase, hitHeight }) => [hitBase, hitHeight])).toEqual([
      [0, 8],
      [8, 8],
    ]);
  });
});

test('a life-line has a button for each tick and one for all, and where they crowd the latter alone', () => {
  const dataset = shippedDataset();
  const translator = translatorOf('en');
  const snapshot = takeSnapshot(createEngine(dataset), defaultFilter);
  const groups = topicGroups(dataset, topicCounts(snapshot), 'contacts', translator);
  const row = groups.flatMap(({ rows }) => rows).find(({ topic }) => topic.id === 'space');
  const evidence = { ofLine: () => {}, ofStreak: () => {}, ofSilence: () => {} };
  const keysOf = (isCrowded: boolean) => {
    const lived = { ...topicLifeLines(snapshot), isCrowded };
    const parts = { groups, lived, dataset, evidence, openContact: () => {}, translator };
    return row
      ? lifeLineRows(parts)
          .marksOf?.(row, 200)
          .map(({ key }) => key)
      : [];
  };
  // Space was raised at nine contacts, by reading contacts.json.
  expect(keysOf(false)).toHaveLength(10);
  expect(keysOf(true)).toEqual(['all']);
});
