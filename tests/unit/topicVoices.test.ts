import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { allVoices, type ByVoice, voices, voicesOfBoth, withReadout } from '#selectors/topicVoices.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset);
const heard = (isBothOnly = false, changes: Partial<Filter> = {}) =>
  (isBothOnly ? voicesOfBoth : allVoices)(takeSnapshot(engine, { ...defaultFilter, ...changes }));
const sizes = (found: ByVoice) => voices.map((voice) => found[voice].length);

const read = <T>(file: string): T => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const sideOf = new Map(read<DocumentRecord[]>('documents.json').map(({ id, side }) => [id, side]));
const held = read<ContactRecord[]>('contacts.json').filter(
  ({ status, level }) => status === 'held' && level === 'minister',
);

/** First host only, both, second only, neither: from the files. */
function byHand(lists: readonly (readonly string[])[]): number[] {
  const counts = [0, 0, 0, 0];
  for (const list of lists) {
    const sides = list.map((id) => sideOf.get(id));
    const [india, russia] = [sides.includes('india'), sides.includes('russia')];
    const at = india && russia ? 1 : india ? 0 : russia ? 2 : 3;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

describe('whose documents bear a topic', () => {
  // Counted by reading documents.json beside the codings of each contact.
  test.each([
    ['united-nations', [1, 0, 5, 18]],
    ['bilateral-relations', [1, 1, 3, 24]],
    ['korea-japan', [0, 0, 0, 0]],
  ])('%s', (topic, counts) => {
    expect(sizes(heard().byTopic(topic))).toEqual(counts);
  });

  test('agrees with the files for every topic', () => {
    const found = heard();
    for (const topic of dataset.topics.keys()) {
      const lists = held.flatMap(({ topics }) =>
        topics.filter((coding) => coding.topic === topic).map(({ documents }) => documents),
      );
      expect([topic, ...sizes(found.byTopic(topic))]).toEqual([topic, ...byHand(lists)]);
    }
  });

  test('counts only codings of the certainty that is asked for', () => {
    const lists = held.flatMap(({ topics }) =>
      topics
        .filter(({ topic, certainty }) => topic === 'united-nations' && certainty === 'understood')
        .map(({ documents }) => documents),
    );
    expect(sizes(heard(false, { coding: ['understood'] }).byTopic('united-nations'))).toEqual(byHand(lists));
  });
});

test('contacts are told apart by the readouts that there are, on any topic', () => {
  expect(sizes(heard().readouts)).toEqual([4, 1, 12, 49]);
  expect(sizes(heard().readouts)).toEqual(byHand(held.map(({ documents }) => documents)));
  expect(withReadout(heard().contacts, dataset)).toBe(17);
});

test('only contacts with readouts of both sides are counted when these are asked for', () => {
  const { contacts, counts, byTopic, readouts } = heard(true);
  expect(contacts.map(({ id }) => id)).toEqual(['2021-04-06-new-delhi']);
  expect(counts.all.contacts).toBe(1);
  // In the file the Indian text alone is given for multipolarity, both for bilateral relations.
  expect(sizes(byTopic('multipolarity'))).toEqual([1, 0, 0, 0]);
  expect(sizes(byTopic('bilateral-relations'))).toEqual([0, 1, 0, 0]);
  expect(sizes(readouts)).toEqual([4, 1, 12, 49]);
});

test('a topic is looked up, not searched for: it is asked for many times in each drawing', () => {
  const { byTopic, contacts } = heard();
  expect(byTopic('united-nations')).toBe(byTopic('united-nations'));
  expect(byTopic('korea-japan')).toBe(byTopic('korea-japan'));
  const { all, withReadout: withAny } = byTopic('united-nations');
  const byHandAll = held.filter(({ topics }) => topics.some(({ topic }) => topic === 'united-nations'));
  expect(all.map(({ id }) => id)).toEqual(
    contacts.map(({ id }) => id).filter((id) => byHandAll.some((one) => one.id === id)),
  );
  const isReadout = (id: string) => ['india', 'russia'].includes(sideOf.get(id) ?? '');
  expect(withAny).toBe(byHandAll.filter(({ documents }) => documents.some(isReadout)).length);
});
