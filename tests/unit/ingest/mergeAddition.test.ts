import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proposeAddition } from '#ingest/proposeAddition.ts';
import type { Addition } from '#model/Addition.ts';
import { type GrowingRecords, mergeAddition } from '#model/mergeAddition.ts';
import type { CodingRecord } from '#model/schema/contactSchema.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { shippedDataset } from '../../fixtures/shippedDataset.ts';
import { contactRecord, smallRecords } from '../../fixtures/smallRecords.ts';
import { draft, drafted } from './drafted.ts';

const [gazette] = smallRecords().documents as [DocumentRecord];
const document: DocumentRecord = { ...gazette, id: 'lantern-1', title: 'More talks' };
const coding = (topic: string): CodingRecord => ({
  topic,
  certainty: 'understood',
  documents: [document.id],
  note: null,
});
const addition = (fields: Partial<Addition>): Addition => ({ document, contacts: [], known: [], ...fields });

describe('merging an addition', () => {
  const first = contactRecord({ id: '2023-01-01-harbour', date: '2023-01-01' });
  const last = contactRecord({ id: '2023-09-01-harbour', date: '2023-09-01' });
  const records = smallRecords({ contacts: [first, last] });

  test('puts new records where the order of the files has them', () => {
    const fresh = ['2023-10-01', '2023-05-01', '2022-01-01'].map((date) =>
      contactRecord({ id: `${date}-x`, date }),
    );
    const { contacts, documents } = mergeAddition(records, addition({ contacts: fresh }));
    expect(contacts.map(({ date }) => date)).toEqual([
      '2022-01-01',
      '2023-01-01',
      '2023-05-01',
      '2023-09-01',
      '2023-10-01',
    ]);
    expect(documents.map(({ id }) => id)).toEqual(['gazette-1', 'lantern-1', 'readout-1']);
  });

  test('puts contacts of a day in the order of their ids', () => {
    const fresh = contactRecord({ id: '2023-01-01-a', date: '2023-01-01' });
    const { contacts } = mergeAddition(records, addition({ contacts: [fresh] }));
    expect(contacts.map(({ id }) => id)).toEqual(['2023-01-01-a', first.id, last.id]);
  });

  test('gives a known contact the document, and codings of topics without one', () => {
    const known = [{ contact: first.id, codings: [coding('trade'), coding('payments')] }];
    const { contacts, missing } = mergeAddition(records, addition({ known }));
    expect(contacts[0]).toEqual({
      ...first,
      topics: [...first.topics, coding('payments')],
      documents: ['gazette-1', 'readout-1', 'lantern-1'],
    });
    expect(contacts[1]).toBe(last);
    expect(missing).toEqual([]);
  });

  test('keeps fields that the schema does not know, and the order of fields', () => {
    const odd = { remark: 'by hand', ...first };
    const known = [{ contact: first.id, codings: [coding('payments')] }];
    const [contact] = mergeAddition({ contacts: [odd], documents: [] }, addition({ known })).contacts;
    expect(Object.keys(contact ?? {})).toEqual(['remark', ...Object.keys(first)]);
  });

  test('says which known contacts are gone, and adds nothing for them, not even the document', () => {
    const known = [{ contact: 'gone', codings: [coding('payments')] }];
    const merged = mergeAddition(records, addition({ known }));
    expect(merged).toEqual({ ...records, missing: ['gone'] });
  });

  test('leaves a contact that came meanwhile as it stands, and gives it what it lacks', () => {
    const meanwhile = contactRecord({ id: '2023-05-01-x', date: '2023-05-01', summary: 'A coder’s own.' });
    const fresh = { ...meanwhile, summary: 'Drafted.', topics: [coding('trade'), coding('payments')] };
    const { contacts } = mergeAddition(
      { ...records, contacts: [meanwhile] },
      addition({ contacts: [fresh] }),
    );
    expect(contacts).toEqual([
      {
        ...meanwhile,
        topics: [...meanwhile.topics, coding('payments')],
        documents: [...meanwhile.documents, 'lantern-1'],
      },
    ]);
  });

  test('does not touch what it is given, and keeps other records in it', () => {
    const frozen = JSON.stringify(records);
    const { venues } = mergeAddition(records, addition({ contacts: [contactRecord({ id: 'x' })] }));
    expect(JSON.stringify(records)).toBe(frozen);
    expect(venues).toBe(records.venues);
  });
});

describe('any addition to the shipped data', () => {
  const shipped = shippedDataset();
  const file = (name: string) => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
  const records: GrowingRecords = { contacts: file('contacts'), documents: file('documents') };
  const [one = '', other = ''] = shipped.principals;
  const anyContact = fc
    .record({
      date: fc.oneof(
        fc.constantFrom(...shipped.contacts.map(({ date }) => date)),
        fc.constantFrom('2020-01', '2024-05-05', '2025~', null),
      ),
      venue: fc.option(fc.constantFrom(...shipped.venues.keys())),
      mode: fc.constantFrom('in-person' as const, 'telephone' as const),
      topics: fc.subarray([...shipped.topics.keys()], { maxLength: 4 }),
    })
    .map((values) => drafted({ participants: [one, other], ...values }));

  test('merged twice is merged once, loses nothing and changes no coding', () => {
    fc.assert(
      fc.property(fc.array(anyContact, { maxLength: 4 }), (contacts) => {
        const { addition: added } = proposeAddition(draft(contacts), shipped);
        const once = mergeAddition(records, added);
        expect(JSON.stringify(mergeAddition(once, added))).toBe(JSON.stringify(once));
        const lost = records.contacts.filter(({ topics, documents, ...fields }) => {
          const after = once.contacts.find(({ id }) => id === fields.id);
          const { topics: codings = [], documents: sources = [], ...rest } = after ?? {};
          const before = [fields, topics, documents];
          const kept = [rest, codings.slice(0, topics.length), sources.slice(0, documents.length)];
          const isCodedTwice = new Set(codings.map(({ topic }) => topic)).size < codings.length;
          return JSON.stringify(kept) !== JSON.stringify(before) || isCodedTwice;
        });
        expect(lost).toEqual([]);
        expect(records.documents.filter((known) => !once.documents.includes(known))).toEqual([]);
        const order = once.contacts.map(({ date, id }) => `${date} ${id}`);
        expect(order).toEqual(order.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});
