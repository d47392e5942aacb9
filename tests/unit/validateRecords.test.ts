import { describe, expect, test } from 'vitest';
import { validateRecords } from '#model/validateRecords.ts';
import { contactRecord, smallRecords } from '../fixtures/smallRecords.ts';

const check = (...elements: unknown[]) => validateRecords('contacts', 'contacts.json', elements);
const broken = (fields: object) => ({ ...contactRecord(), ...fields });

describe('a file of records', () => {
  test('whose records are all sound is taken whole', () => {
    const second = contactRecord({ id: '2023-05-05-harbour' });
    expect(check(contactRecord(), second)).toEqual({ records: [contactRecord(), second], problems: [] });
  });

  test('loses a broken record and no other', () => {
    const { records, problems } = check(contactRecord(), broken({ id: 'x', date: '2023-13-45' }));
    expect(records).toEqual([contactRecord()]);
    expect(problems).toEqual([
      {
        file: 'contacts.json',
        record: 'x',
        path: 'date',
        code: 'edtf',
        received: '2023-13-45',
        expected: '',
        scope: 'record',
      },
    ]);
  });

  test('keeps the first of two records with the same id', () => {
    const { records, problems } = check(contactRecord(), contactRecord({ summary: 'Again.' }));
    expect(records).toEqual([contactRecord()]);
    expect(problems).toMatchObject([{ record: '2023-05-04-harbour', path: 'id', code: 'duplicate' }]);
  });

  test('forgives a field that nobody knows, and leaves it out', () => {
    const { records, problems } = check(broken({ mood: 'good' }));
    expect(problems).toEqual([]);
    expect(records[0]).not.toHaveProperty('mood');
  });
});

describe('a problem names the field and what is wrong', () => {
  test.each([
    ['missing', 'summary', { summary: undefined }],
    ['empty', 'summary', { summary: '' }],
    ['type', 'participants', { participants: 'ada' }],
    ['type', 'summary', { summary: null }],
    ['choice', 'mode', { mode: 'by-pigeon' }],
    ['id', 'id', { id: 'With Capitals' }],
    ['country', 'hostCountry', { hostCountry: 'Aa' }],
    ['empty', 'documents', { documents: [] }],
    ['choice', 'topics[0].certainty', { topics: [{ ...contactRecord().topics[0], certainty: 'sure' }] }],
  ])('%s at %s', (code, path, fields) => {
    const { records, problems } = check(broken(fields));
    expect(records).toEqual([]);
    expect(problems).toMatchObject([{ file: 'contacts.json', path, code }]);
  });

  test.each([
    ['range', 'lat', { lat: 91 }],
    ['range', 'lon', { lon: -181 }],
    ['type', 'lat', { lat: '51' }],
  ])('%s at %s of a venue', (code, path, fields) => {
    const venue = { ...smallRecords().venues[0], ...fields };
    expect(validateRecords('venues', 'venues.json', [venue]).problems).toMatchObject([{ path, code }]);
  });

  test.each(['javascript:alert(1)', 'ftp://example.org', 'example.org', '//example.org'])(
    'an address that is not safe to link to: %s',
    (url) => {
      const document = { ...smallRecords().documents[0], url };
      expect(validateRecords('documents', 'documents.json', [document]).problems).toMatchObject([
        { path: 'url', code: 'url' },
      ]);
    },
  );

  test.each([
    ['nothing', null, '0'],
    ['a number', 5, '0'],
    ['a list', [], '0'],
    ['a record without an id', broken({ id: undefined }), '0'],
    ['a record with an endless id', broken({ id: 'x'.repeat(500), date: '' }), 'x'.repeat(80)],
  ])('%s in place of a record', (_, element, record) => {
    const { records, problems } = check(element);
    expect(records).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.record === record)).toBe(true);
  });

  test('and shortens what stands there', () => {
    const [problem] = check(broken({ date: 'x'.repeat(500) })).problems;
    expect(problem?.received).toBe(`${'x'.repeat(60)}…`);
  });
});
