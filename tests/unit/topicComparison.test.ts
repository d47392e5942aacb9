import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { beforeAndAfter, type ComparedTimes, defaultComparedTimes } from '#filter/ComparedTimes.ts';
import { defaultFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { dayOf } from '#model/day.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { byChange, topicComparison, wholePoints } from '#selectors/topicComparison.ts';
import { topicGroups } from '#selectors/topicGroups.ts';
import { decodeComparedTimes } from '#state/timeCodec.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset);
const compared = (times: ComparedTimes, changes: Partial<Filter> = {}) =>
  topicComparison(takeSnapshot(engine, { ...defaultFilter, ...changes }), times);
const linked = (text: string) => {
  const times = decodeComparedTimes(text);
  if (!times) throw new Error(`${text} is no comparison`);
  return times;
};

const records: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const held = records.filter(({ status, level }) => status === 'held' && level === 'minister');

/** The contacts that began before a day and those since, from the file; texts of dates sort as the dates do. */
function splitByHand(day: string): [before: ContactRecord[], after: ContactRecord[]] {
  const parts: [ContactRecord[], ContactRecord[]] = [[], []];
  for (const contact of held) parts[contact.date < day ? 0 : 1].push(contact);
  return parts;
}

function raisedIn(contacts: readonly ContactRecord[], topic: string): number {
  let count = 0;
  for (const { topics } of contacts) if (topics.some((coding) => coding.topic === topic)) count += 1;
  return count;
}

describe('before and after the pinned period began', () => {
  const comparison = compared(defaultComparedTimes(dataset));
  const pointsOf = (topic: string) => wholePoints(comparison.changes.get(topic)?.points ?? Number.NaN);

  test('there are 26 and 40 contacts, none of them in both', () => {
    expect([comparison.before.contacts.length, comparison.after.contacts.length]).toEqual([26, 40]);
    expect([comparison.inBoth, comparison.isOverlap]).toEqual([0, false]);
  });

  test.each([
    ['ukraine', 53],
    ['payments', 30],
    ['g20', 26],
    ['pharma-health', -49],
    ['ric', -32],
    ['afghanistan', -29],
    ['far-east-arctic', 0],
  ])('%s changed by %i points', (topic, points) => {
    expect(pointsOf(topic)).toBe(points);
  });

  test('every topic agrees with the file', () => {
    const [before, after] = splitByHand('2022-02-24');
    for (const [topic, change] of comparison.changes) {
      const [one, other] = [raisedIn(before, topic), raisedIn(after, topic)];
      expect([topic, change.before, change.after]).toEqual([topic, one, other]);
      if (one + other > 0)
        expect(change.points).toBeCloseTo((other / after.length - one / before.length) * 100, 9);
    }
  });

  test('a topic that was never raised has nothing to compare', () => {
    expect(comparison.changes.get('korea-japan')).toEqual({ before: 0, after: 0, points: null });
  });
});

test('the periods of a link are compared by months', () => {
  const comparison = compared(linked('2019-08..2022-02,2022-03..2026-03'));
  expect([comparison.before.contacts.length, comparison.after.contacts.length]).toEqual([27, 39]);
  const [before, after] = splitByHand('2022-03');
  for (const topic of ['ukraine', 'payments', 'ric', 'afghanistan', 'sco'])
    expect(comparison.changes.get(topic)).toMatchObject({
      before: raisedIn(before, topic),
      after: raisedIn(after, topic),
    });
});

describe('a comparison', () => {
  test('leaves the page’s time and topics aside, and keeps to every other clause', () => {
    const times = defaultComparedTimes(dataset);
    const own = { from: dayOf(2023, 1, 1), to: dayOf(2023, 12, 31), match: 'possibly' } as const;
    expect(compared(times, { time: own, topic: ['ukraine'] }).changes).toEqual(compared(times).changes);
    const stated = compared(times, { coding: ['stated'] }).changes.get('ukraine');
    const [, after] = splitByHand('2022-02-24');
    const byHand = after.filter(({ topics }) =>
      topics.some(({ topic, certainty }) => topic === 'ukraine' && certainty === 'stated'),
    );
    expect(stated?.after).toBe(byHand.length);
    expect(compared(times, { place: ['goa'] }).after.contacts.map(({ id }) => id)).toEqual([
      '2023-05-04-goa',
      '2023-05-05-goa',
    ]);
  });

  test('counts a contact in both periods when its days are in both', () => {
    const long = held.find(({ date }) => date.includes('/'));
    const [, last = ''] = long?.date.split('/') ?? [];
    const [year = 0, month = 0, date = 0] = last.split('-').map(Number);
    const { before, after, inBoth, isOverlap } = compared(beforeAndAfter(dayOf(year, month, date)));
    const isThere = [before, after].map(({ contacts }) => contacts.some(({ id }) => id === long?.id));
    expect(isThere).toEqual([true, true]);
    expect([inBoth > 0, isOverlap]).toEqual([true, false]);
  });

  test('says when the periods overlap', () => {
    const { isOverlap, inBoth, after } = compared(linked('..2021-12,2021-06..2021-10'));
    expect([isOverlap, inBoth]).toEqual([true, after.contacts.length]);
    expect(inBoth).toBe(held.filter(({ date }) => date >= '2021-06' && date < '2021-11').length);
  });

  test('has no change where a period has no contact', () => {
    const { before, changes } = compared(linked('..2019-01,2022..'));
    expect(before.contacts).toEqual([]);
    expect(changes.get('ukraine')).toMatchObject({ before: 0, points: null });
  });
});

test('rows stand from the largest rise to the largest fall, and those without a change last', () => {
  const { counts, changes } = compared(defaultComparedTimes(dataset));
  const words = translatorOf('en');
  const [, regional] = byChange(topicGroups(dataset, counts, 'contacts', words), changes, words);
  const labels = regional?.rows.map(({ label }) => label) ?? [];
  expect([labels[0], labels[1], labels.at(-2), labels.at(-1)]).toEqual([
    'Ukraine',
    'Indo-Pacific',
    'Afghanistan',
    'Korea, Japan',
  ]);
});

test.each([
  [52.5, 53],
  [-52.5, -53],
  [-0.2, 0],
  [24.4, 24],
])('%f points are printed as %i', (points, whole) => {
  expect(wholePoints(points)).toBe(whole);
});
