import { describe, expect, test } from 'vitest';
import { pruneReferences } from '#model/pruneReferences.ts';
import { claimRecord, contactRecord, nothingCounted, smallRecords } from '../fixtures/smallRecords.ts';

const prune = (fields: Parameters<typeof smallRecords>[0]) =>
  pruneReferences(smallRecords(fields), (name) => `${name}.json`);
const coding = { topic: 'trade', certainty: 'stated' as const, documents: ['gazette-1'], note: null };

describe('a reference that leads nowhere', () => {
  test('is not there in sound data, which is left as it is', () => {
    const records = smallRecords();
    expect(pruneReferences(records, (name) => name)).toEqual({ records, problems: [] });
  });

  test('takes an item of a list with it, and the record stays', () => {
    const { records, problems } = prune({ contacts: [contactRecord({ participants: ['ada', 'nobody'] })] });
    expect(records.contacts).toEqual([contactRecord({ participants: ['ada'] })]);
    expect(problems).toEqual([
      {
        file: 'contacts.json',
        record: '2023-05-04-harbour',
        path: 'participants[1]',
        code: 'reference',
        received: 'nobody',
        expected: 'officials.json',
        scope: 'part',
      },
    ]);
  });

  test('leaves null where null may stand', () => {
    const { records, problems } = prune({ contacts: [contactRecord({ venue: 'atlantis' })] });
    expect(records.contacts).toEqual([contactRecord({ venue: null })]);
    expect(problems).toMatchObject([{ path: 'venue', scope: 'part' }]);
  });

  test('takes with it the coding of a topic that does not exist, and no other', () => {
    const topics = [coding, { ...coding, topic: 'alchemy' }];
    const { records, problems } = prune({ contacts: [contactRecord({ topics })] });
    expect(records.contacts[0]?.topics).toEqual([coding]);
    expect(problems).toMatchObject([{ path: 'topics[1].topic', received: 'alchemy', scope: 'part' }]);
  });

  test('takes with it a coding of which no document is left', () => {
    const topics = [coding, { ...coding, topic: 'payments', documents: ['lost'] }];
    const { records } = prune({ contacts: [contactRecord({ topics })] });
    expect(records.contacts[0]?.topics).toEqual([coding]);
  });

  test('leaves a coding that has another document', () => {
    const topics = [{ ...coding, documents: ['lost', 'gazette-1'] }];
    const { records, problems } = prune({ contacts: [contactRecord({ topics })] });
    expect(records.contacts[0]?.topics).toEqual([coding]);
    expect(problems).toMatchObject([{ path: 'topics[0].documents[0]' }]);
  });

  test('takes the record with it when nothing bears it any more', () => {
    const { records, problems } = prune({ contacts: [contactRecord({ documents: ['lost', 'burnt'] })] });
    expect(records.contacts).toEqual([]);
    expect(problems).toMatchObject([
      { path: 'documents[0]', scope: 'record' },
      { path: 'documents[1]', scope: 'record' },
    ]);
  });

  test('takes with it a record that is about nothing else', () => {
    const [claim] = smallRecords().claims;
    const { records, problems } = prune({ claims: claim ? [{ ...claim, document: 'lost' }] : [] });
    expect(records.claims).toEqual([]);
    expect(problems).toMatchObject([{ file: 'claims.json', path: 'document', scope: 'record' }]);
  });

  test('takes with it a claim that counts by it, since another count would be left', () => {
    const counted = { ...nothingCounted, place: ['harbour', 'atlantis'] };
    const { records, problems } = prune({ claims: [claimRecord({ counted })] });
    expect(records.claims).toEqual([]);
    expect(problems).toMatchObject([{ path: 'counted.place[1]', received: 'atlantis', scope: 'record' }]);
  });

  test('is found in a list that a record may leave out', () => {
    const conflict = { date: '2023-05-05', venue: 'atlantis', documents: ['gazette-1', 'lost'], note: null };
    const { records, problems } = prune({ contacts: [contactRecord({ conflicts: [conflict] })] });
    expect(records.contacts[0]?.conflicts).toEqual([{ ...conflict, venue: null, documents: ['gazette-1'] }]);
    expect(problems.map(({ path }) => path)).toEqual(['conflicts[0].venue', 'conflicts[0].documents[1]']);
  });

  test('takes with it a conflict of which no document is left', () => {
    const conflict = { date: '2023-05-05', venue: null, documents: ['lost'], note: null };
    const { records, problems } = prune({ contacts: [contactRecord({ conflicts: [conflict] })] });
    expect(records.contacts[0]?.conflicts).toEqual([]);
    expect(problems).toMatchObject([{ path: 'conflicts[0].documents[0]', scope: 'part' }]);
  });

  test('does not touch the records that were handed in', () => {
    const contact = contactRecord({ participants: ['nobody'], venue: 'atlantis' });
    const before = structuredClone(contact);
    prune({ contacts: [contact] });
    expect(contact).toEqual(before);
  });
});
