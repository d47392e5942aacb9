import { describe, expect, test } from 'vitest';
import { defaultFilter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { TopicCounts } from '#selectors/countTopics.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { largestValue, type TopicMeasure, topicGroups } from '#selectors/topicGroups.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const words = { locale: 'en-GB', label: (text: { en: string }) => text.en } as Translator;
const shown = topicCounts(takeSnapshot(createEngine(dataset), defaultFilter));
const groups = (measure: TopicMeasure = 'contacts', counts: TopicCounts = shown) =>
  topicGroups(dataset, counts, measure, words);

describe('topics in columns', () => {
  test('stand under their broader concept, in the scheme’s order', () => {
    expect(groups().map(({ label, rows }) => [label, rows.length])).toEqual([
      ['Bilateral', 16],
      ['Regional', 10],
      ['Multilateral', 10],
    ]);
  });

  test('are in order of count, then of what is stated, then of name', () => {
    expect(
      groups()[2]
        ?.rows.slice(0, 5)
        .map(({ label, total }) => `${label} ${total}`),
    ).toEqual(['BRICS 28', 'United Nations 24', 'SCO 24', 'Multipolarity 20', 'G20 18']);
    expect(
      groups()[0]
        ?.rows.slice(-2)
        .map(({ label }) => label),
    ).toEqual(['Agriculture', 'Labour mobility']);
  });

  test('are ordered and scaled by documents when these are counted', () => {
    const totals = groups('documents').flatMap(({ rows }) => rows.map(({ total }) => total));
    expect(largestValue(groups('documents'))).toBe(Math.max(...totals));
    expect(totals[0]).toBeGreaterThan(29);
  });

  test('without a broader concept have a column of their own, at the end', () => {
    const groupOf = (topic: string) => (topic === 'brics' ? null : dataset.groupOf(topic));
    expect(topicGroups({ ...dataset, groupOf }, shown, 'contacts', words).at(-1)).toMatchObject({
      label: null,
      rows: [{ label: 'BRICS' }],
    });
  });
});

test('the scale has room for what is expected, and is never empty', () => {
  const [first] = shown.topics;
  if (!first) throw new Error('no topics');
  const nothing = { stated: 0, understood: 0 };
  const only = (expected: number) => ({
    ...shown,
    topics: [{ ...first, contacts: nothing, expected: { contacts: expected, documents: 0 } }],
  });
  expect(largestValue(groups('contacts', only(4.5)))).toBe(4.5);
  expect(largestValue(groups('contacts', only(0)))).toBe(1);
});
