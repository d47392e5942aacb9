import { describe, expect, test } from 'vitest';
import { beforeAndAfter } from '#filter/ComparedTimes.ts';
import { defaultFilter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { dayOf } from '#model/day.ts';
import { amountInWords } from '#selectors/shareText.ts';
import { topicComparison } from '#selectors/topicComparison.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { type TopicRow, topicGroups } from '#selectors/topicGroups.ts';
import { topicPairs } from '#selectors/topicPairs.ts';
import { allVoices } from '#selectors/topicVoices.ts';
import { topicYears } from '#selectors/topicYears.ts';
import { amountIn } from '#views/topics/compare/comparedDots.tsx';
import { frequencyBars } from '#views/topics/frequency/frequencyBars.tsx';
import { cellInWords } from '#views/topics/overTime/yearWords.ts';
import { pairShares } from '#views/topics/together/pairFigures.ts';
import { voiceFigure } from '#views/topics/whoSaidIt/voiceFigures.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const translator = translatorOf('en');
const show = () => {};
// The first half of 2020 has five held contacts at minister level: counted in contacts.json.
const few = takeSnapshot(createEngine(dataset), {
  ...defaultFilter,
  time: { from: dayOf(2020, 1, 1), to: dayOf(2020, 6, 30), match: 'possibly' },
});
const counts = topicCounts(few);
const groups = topicGroups(dataset, counts, 'contacts', translator);
const rows = groups.flatMap((group) => group.rows);

test.each([
  [7, 13, '7 of 13 contacts (54%)'],
  [5, 10, '5 of 10 contacts (50%)'],
  [7, 9, '7 of 9 contacts'],
  [0, 0, '0 of 0 contacts'],
])('%i of %i in words', (count, all, words) => {
  expect(amountInWords(count, all, translator)).toBe(words);
});

describe('of fewer than ten contacts there is no percentage', () => {
  const all = few.except('topic').length;
  const times = beforeAndAfter(dayOf(2020, 4, 1));
  const comparison = topicComparison(few, times);
  const compared = {
    comparison: { ...comparison, before: { ...comparison.before, contacts: few.except('topic') } },
    words: { before: '', after: '' },
    translator,
    certainties: [],
    show,
  };
  const pairs = {
    pairs: topicPairs(few),
    rows,
    contacts: few.except('topic'),
    translator,
    certainties: [],
    show,
  };
  const voices = { dataset, found: allVoices(few), translator, show };
  const [year] = topicYears(few).years;
  const inWords: Record<string, (row: TopicRow) => string> = {
    frequency: (row) => frequencyBars(groups, counts, 'share', translator).nameOf(row),
    'over time': (row) => (year ? cellInWords(row, year, translator) : ''),
    compare: ({ topic }) => amountIn('before', topic.id, compared),
    together: (row) => rows.flatMap((other) => pairShares(row, other, pairs)).join(),
    'who said it': (row) => voiceFigure('neither', row, voices).title,
  };

  test.each(Object.keys(inWords))('%s', (form) => {
    expect(all).toBe(5);
    const words = rows.map((row) => inWords[form]?.(row));
    expect(words.join()).toMatch(/\d+ of \d+ contacts/);
    expect(words.filter((name) => name?.includes('%'))).toEqual([]);
  });
});
