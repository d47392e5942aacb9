import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { rankedPairs, topicPairs } from '#selectors/topicPairs.ts';
import { matrixLayout, stepCell } from '#views/topics/together/matrixLayout.ts';
import { shadeOfPair } from '#views/topics/together/pairFigures.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset);
const pairs = (changes: Partial<Filter> = {}) =>
  topicPairs(takeSnapshot(engine, { ...defaultFilter, ...changes }));

const records: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const held = records.filter(({ status, level }) => status === 'held' && level === 'minister');
const topics = [...dataset.topics.keys()];

function byHand(one: string, other: string, certainty?: string): number {
  let count = 0;
  for (const contact of held) {
    const raised = contact.topics
      .filter((coding) => !certainty || coding.certainty === certainty)
      .map(({ topic }) => topic);
    if (raised.includes(one) && raised.includes(other)) count += 1;
  }
  return count;
}

describe('topics that were raised together', () => {
  test.each([
    ['bilateral-relations', 'sco', 19],
    ['brics', 'sco', 16],
    ['annual-summit', 'bilateral-relations', 18],
    ['ukraine', 'korea-japan', 0],
    ['ukraine', 'ukraine', 21],
  ])('%s and %s: %i contacts', (one, other, count) => {
    expect([pairs().together(one, other), pairs().together(other, one)]).toEqual([count, count]);
  });

  test('agree with the file in all 630 pairs, with any coding and with stated ones alone', () => {
    const [any, stated] = [pairs(), pairs({ coding: ['stated'] })];
    let seen = 0;
    for (const [index, one] of topics.entries())
      for (const other of topics.slice(index + 1)) {
        const found = [any.together(one, other), stated.together(one, other)];
        expect([one, other, ...found]).toEqual([
          one,
          other,
          byHand(one, other),
          byHand(one, other, 'stated'),
        ]);
        seen += 1;
      }
    expect(seen).toBe(630);
  });

  test('do not depend on the topics that are chosen', () => {
    expect(pairs({ topic: ['g20'] }).together('brics', 'sco')).toBe(16);
  });
});

test('pairs are in order of contacts, then of the rarer topic’s share', () => {
  const order = ['bilateral-relations', 'brics', 'united-nations', 'sco', 'annual-summit'];
  const ranked = rankedPairs(pairs(), order).map(({ first, second, contacts }) => [first, second, contacts]);
  // 18 of 18 with summits, 18 of 28 with BRICS.
  expect(ranked.slice(0, 4)).toEqual([
    ['bilateral-relations', 'sco', 19],
    ['bilateral-relations', 'annual-summit', 18],
    ['bilateral-relations', 'brics', 18],
    ['brics', 'united-nations', 17],
  ]);
  expect(rankedPairs(pairs(), ['ukraine', 'korea-japan'])).toEqual([]);
});

describe('the shade of a pair', () => {
  test.each([
    [18, 18, 5],
    [19, 24, 4],
    [4, 20, 2],
    [3, 20, 1],
    [0, 20, 0],
    [4, 4, 0],
  ])('%i of the rarer topic’s %i contacts: step %i', (count, rarer, step) => {
    expect(shadeOfPair(count, rarer, 'rarer', 19)).toBe(step);
  });

  test.each([
    [1, 1],
    [4, 1],
    [5, 2],
    [17, 5],
    [19, 5],
  ])('%i contacts where the most are 19: step %i', (count, step) => {
    expect(shadeOfPair(count, 20, 'contacts', 19)).toBe(step);
  });
});

describe('the matrix', () => {
  test.each([
    [832, null, 16],
    [620, null, 12],
    [358, null, 8],
    [358, 16, 16],
  ] as const)('%i pixels wide, asked for %s: %i topics', (width, asked, size) => {
    expect(matrixLayout(width, 129, asked).size).toBe(size);
  });

  test.each([
    [{ row: 3, column: 1 }, 'ArrowRight', false, { row: 3, column: 2 }],
    [{ row: 3, column: 3 }, 'ArrowRight', false, null],
    [{ row: 3, column: 3 }, 'ArrowUp', false, null],
    [{ row: 3, column: 2 }, 'ArrowUp', false, { row: 2, column: 2 }],
    [{ row: 3, column: 0 }, 'ArrowLeft', false, { row: 3, column: -1 }],
    [{ row: 0, column: -1 }, 'ArrowLeft', false, null],
    [{ row: 7, column: 2 }, 'ArrowDown', false, null],
    [{ row: 3, column: 2 }, 'Home', false, { row: 3, column: -1 }],
    [{ row: 3, column: 1 }, 'End', false, { row: 3, column: 3 }],
    [{ row: 3, column: 1 }, 'End', true, { row: 7, column: 7 }],
    [{ row: 3, column: 1 }, 'Home', true, { row: 0, column: -1 }],
    [{ row: 3, column: 1 }, 'Enter', false, null],
  ])('from %o, %s leads on', (from, key, isCtrl, to) => {
    expect(stepCell(from, key, isCtrl, 8)).toEqual(to);
  });
});
