import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import type { Contact } from '#model/Dataset.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { tallyTopics, total } from '#selectors/tallyTopics.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const engine = createEngine(shippedDataset());
const counts = (changes: Partial<Filter> = {}) =>
  topicCounts(takeSnapshot(engine, { ...defaultFilter, ...changes }));
const of = (changes: Partial<Filter>, topic: string) => {
  const count = counts(changes).topics.find((one) => one.topic.id === topic);
  if (!count) throw new Error(`no topic ${topic}`);
  return count;
};

const records: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const held = records.filter(({ status, level }) => status === 'held' && level === 'minister');
const inMoscow = held.filter(({ venue }) => venue?.includes('moscow') || venue === 'kremlin');

/** Contacts and documents of a topic, counted from the file. */
function byHand(contacts: readonly ContactRecord[], topic: string, certainty?: string) {
  const codings = contacts.flatMap(({ topics }) =>
    topics.filter((coding) => coding.topic === topic && (!certainty || coding.certainty === certainty)),
  );
  return { contacts: codings.length, documents: new Set(codings.flatMap(({ documents }) => documents)).size };
}

describe('the topics of the default selection', () => {
  test.each([
    ['bilateral-relations', 29],
    ['brics', 28],
    ['afghanistan', 24],
    ['ukraine', 21],
    ['labour-mobility', 1],
    ['korea-japan', 0],
  ])('%s was discussed at %i contacts', (topic, contacts) => {
    expect(total(of({}, topic).contacts)).toBe(contacts);
  });

  test('are all there, those that were never discussed too', () => {
    expect(counts().topics).toHaveLength(36);
  });

  test('agree with the file in both units and both certainties', () => {
    for (const { topic, contacts, documents } of counts().topics) {
      const { contacts: stated } = byHand(held, topic.id, 'stated');
      const all = byHand(held, topic.id);
      expect([topic.id, contacts.stated, total(contacts)]).toEqual([topic.id, stated, all.contacts]);
      expect([topic.id, total(documents)]).toEqual([topic.id, all.documents]);
    }
  });

  test('say how many contacts and documents there are, and how many contacts have no topic', () => {
    const { all, uncoded } = counts();
    expect(all).toEqual({ contacts: 66, documents: 345 });
    expect(uncoded).toBe(held.filter(({ topics }) => topics.length === 0).length);
  });

  test('are compared with nothing', () => {
    expect(counts().baseline).toBeNull();
    expect(counts({ topic: ['ukraine'], coding: ['stated'] }).baseline).toBeNull();
    expect(of({}, 'ukraine').expected).toBeNull();
  });
});

test('a choice of topics does not change the counts', () => {
  expect(counts({ topic: ['ukraine', 'payments'], topicMatch: 'all' })).toEqual(counts());
});

test('a document that states a topic of one contact counts once, as stated', () => {
  const contact = (id: string, certainty: string) =>
    ({ id, codings: [{ topic: 'space', certainty, documents: ['one', id] }] }) as unknown as Contact;
  const contacts = [contact('a', 'understood'), contact('b', 'stated'), contact('c', 'understood')];
  expect(tallyTopics(contacts, []).get('space')).toEqual({
    contacts: { stated: 1, understood: 2 },
    documents: { stated: 2, understood: 2 },
  });
});

test('with a clause on codings only those count', () => {
  const { contacts } = of({ coding: ['understood'] }, 'payments');
  expect(contacts).toEqual({ stated: 0, understood: byHand(held, 'payments', 'understood').contacts });
});

describe('at one place', () => {
  test('only its contacts count', () => {
    expect(inMoscow).toHaveLength(9);
    const { contacts } = of({ place: ['moscow'] }, 'defence');
    expect(total(contacts)).toBe(byHand(inMoscow, 'defence').contacts);
  });

  test('a topic is expected as often as in the default selection', () => {
    // 29 of 66 contacts have it; 9 contacts were in Moscow.
    expect(of({ place: ['moscow'] }, 'bilateral-relations').expected?.contacts).toBeCloseTo((29 / 66) * 9);
    expect(counts({ place: ['moscow'] }).baseline).toBe(66);
  });

  test('what is expected counts the same codings as what is shown', () => {
    const stated = byHand(held, 'payments', 'stated').contacts;
    const shown = of({ place: ['moscow'], coding: ['stated'] }, 'payments');
    const all = counts({ place: ['moscow'], coding: ['stated'] }).all.contacts;
    expect(shown.expected?.contacts).toBeCloseTo((stated / 66) * all);
  });
});

test('an empty selection has all topics with nothing, and is compared with nothing', () => {
  const { topics, all } = counts({ place: ['nowhere'] });
  expect(all).toEqual({ contacts: 0, documents: 0 });
  expect(topics.every(({ contacts, expected }) => total(contacts) === 0 && expected === null)).toBe(true);
});
