import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Contact } from '#model/Dataset.ts';
import { contactDetail } from '#selectors/contactDetail.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const contact = (id: string) => {
  const found = dataset.contactsById.get(id);
  if (!found) throw new Error(`no contact ${id}`);
  return found;
};
/** `topic certainty: numbers`, as the panel shows them. */
const lines = (of: Contact) =>
  contactDetail(dataset, of).groups.flatMap(({ group, codings }) =>
    codings.map(
      ({ topic, certainty, documents }) =>
        `${group?.id}/${topic.id} ${certainty}: ${documents.map(({ number }) => number).join(' ')}`,
    ),
  );

describe('the topics of a contact', () => {
  test('stand by group, stated first, with the numbers of the documents that bear them', () => {
    expect(lines(contact('2023-05-04-goa'))).toEqual([
      'bilateral/bilateral-relations stated: 1 3 6 7 8',
      'bilateral/annual-summit stated: 1 3 8',
      'bilateral/trade-investment understood: 1 10 11',
      'bilateral/payments understood: 1',
      'bilateral/hydrocarbons understood: 1',
      'bilateral/transport-connectivity understood: 1',
      'regional/ukraine stated: 10 11',
      'regional/afghanistan understood: 1',
      'regional/indo-pacific understood: 1',
      'multilateral/sco stated: 1 3 7 8',
      'multilateral/brics stated: 1 3 7 8',
      'multilateral/g20 stated: 1 3 7 8',
      'multilateral/united-nations stated: 1 3 8',
      'multilateral/multipolarity stated: 1 3 6',
    ]);
  });

  test('that are stated come before those only understood, though the scheme has them later', () => {
    const bilateral = lines(contact('2020-09-09-moscow')).filter((line) => line.startsWith('bilateral/'));
    expect(bilateral.slice(-4)).toEqual([
      'bilateral/space stated: 4 5',
      'bilateral/far-east-arctic stated: 4',
      'bilateral/defence understood: 5',
      'bilateral/transport-connectivity understood: 5',
    ]);
  });

  test('that are only understood say so', () => {
    const codings = contactDetail(dataset, contact('2020-09-09-moscow')).groups.flatMap(
      (group) => group.codings,
    );
    const standoff = codings.find(({ topic }) => topic.id === 'india-china');
    expect(standoff?.certainty).toBe('understood');
    expect(standoff?.documents.map(({ number, document }) => [number, document.publisher])).toEqual([
      [5, dataset.documents.get(contact('2020-09-09-moscow').documents[4] ?? '')?.publisher],
    ]);
  });
});

describe('the documents of a contact', () => {
  test('are numbered in the order of the record, from 1', () => {
    const { documents } = contactDetail(dataset, contact('2023-05-04-goa'));
    expect(documents.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(documents[0]?.document.id).toBe('lokmat-times-2023-05-05-india-russia-ties-look-up');
  });

  test('have the same numbers beside topics and outcomes, at every contact of the file', () => {
    type Statement = { documents: string[] };
    const records = JSON.parse(readFileSync('public/data/contacts.json', 'utf8')) as {
      id: string;
      documents: string[];
      topics: (Statement & { topic: string })[];
      outcomes: Statement[];
    }[];
    for (const record of records) {
      const { groups, outcomes } = contactDetail(dataset, contact(record.id));
      const numbers = ({ documents }: Statement) =>
        documents.map((id) => record.documents.indexOf(id) + 1).sort((a, b) => a - b);
      const shown = groups.flatMap(({ codings }) => codings);
      expect(shown).toHaveLength(record.topics.length);
      for (const { topic, documents } of shown) {
        const coding = record.topics.find((candidate) => candidate.topic === topic.id);
        expect(documents.map(({ number }) => number)).toEqual(coding && numbers(coding));
      }
      expect(outcomes.map(({ documents }) => documents.map(({ number }) => number))).toEqual(
        record.outcomes.map(numbers),
      );
    }
  });

  test('that only a coding names come after the contact’s own', () => {
    const goa = contact('2023-05-04-goa');
    const stray = contact('2020-09-09-moscow').documents[0] ?? '';
    const [first] = goa.codings;
    if (!first) throw new Error('no coding');
    const altered: Contact = { ...goa, codings: [{ ...first, documents: [stray] }] };
    expect(contactDetail(dataset, altered).documents.map(({ document }) => document.id)).toEqual([
      ...goa.documents,
      stray,
    ]);
    expect(lines(altered)).toEqual(['bilateral/bilateral-relations stated: 13']);
  });

  test('that only a conflict names come after the contact’s own', () => {
    const goa = contact('2023-05-04-goa');
    const stray = contact('2020-09-09-moscow').documents[0] ?? '';
    const conflict = { span: null, venue: 'moscow', documents: [stray], note: null };
    expect(contactDetail(dataset, { ...goa, conflicts: [conflict] }).documents.at(-1)).toMatchObject({
      number: 13,
      document: { id: stray },
    });
  });

  test('are counted by side, and a host that published none is named', () => {
    expect(contactDetail(dataset, contact('2025-11-17-moscow')).sides).toEqual([
      { side: 'india', documents: 0, isHost: true },
      { side: 'russia', documents: 1, isHost: true },
      { side: 'press', documents: 8, isHost: false },
    ]);
  });
});

test('participants are looked up', () => {
  const { participants } = contactDetail(dataset, contact('2021-11-26-video-ric'));
  expect(participants.map(({ country }) => country).sort()).toEqual(['CN', 'IN', 'RU']);
});
