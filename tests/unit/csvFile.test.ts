import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFile } from '#export/data/csv/csvFile.ts';
import { csvTables } from '#export/data/csv/csvTables.ts';
import { csvText } from '#export/data/csv/csvText.ts';
import { protectedPattern } from '#export/data/csv/protectedText.ts';
import type { Table, TableName } from '#export/data/csv/Table.ts';
import { safeText } from '#export/data/safeText.ts';
import { languages } from '#i18n/Translator.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type {
  DocumentRecord,
  OfficialRecord,
  TopicRecord,
  VenueRecord,
} from '#model/schema/referenceSchemas.ts';
import { fileContext, placeIdOf, rawRecords, viewsToCheck } from '../fixtures/fileContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const contacts = new Map(rawRecords<ContactRecord>('contacts').map((record) => [record.id, record]));
const documents = new Map(rawRecords<DocumentRecord>('documents').map((record) => [record.id, record]));
const venues = new Map(rawRecords<VenueRecord>('venues').map((record) => [record.id, record]));
const topics = new Map(rawRecords<TopicRecord>('topics').map((record) => [record.id, record]));
const officials = new Map(rawRecords<OfficialRecord>('officials').map((record) => [record.id, record]));

type Row = Record<string, string>;

/** Reads a file with a reader of others, and takes away the apostrophes as the metadata say. */
function readCsv(text: string): Row[] {
  const { data, errors, meta } = Papa.parse<Row>(text, { header: true, delimiter: ',', newline: '\r\n' });
  expect(errors.filter(({ type }) => type !== 'FieldMismatch')).toEqual([]);
  expect(data.pop()).toEqual({ [meta.fields?.[0] ?? '']: '' });
  return data.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, undone(cell)])),
  );
}

function undone(cell: string): string {
  return new RegExp(protectedPattern).test(cell) ? cell.slice(1) : cell;
}

function tableOf(tables: readonly Table[], name: TableName): Row[] {
  const table = tables.find((candidate) => candidate.name === name);
  if (!table) throw new Error(name);
  return readCsv(csvFile(table, { hasMark: false }));
}

const ids = (list: readonly string[]) => list.join(';');
const words = (list: readonly string[]) => list.join(' | ');

/** What stands in a row for a contact of the files. */
function rowOf(record: ContactRecord | undefined): Row {
  if (!record) throw new Error('there is no such contact');
  const coded = (certainty: string) =>
    record.topics.filter((coding) => coding.certainty === certainty).map(({ topic }) => topic);
  return {
    ...venueCells(record),
    date: record.date,
    status: record.status,
    certainty: record.certainty,
    level: record.level,
    mode: record.mode,
    format: record.format,
    hostCountry: record.hostCountry ?? '',
    occasion: record.occasion ?? '',
    summary: record.summary,
    coderNotes: record.coderNotes ?? '',
    participants: ids(record.participants),
    participantsLabel: words(record.participants.map((id) => officials.get(id)?.name.en ?? '')),
    topicsStated: ids(coded('stated')),
    topicsUnderstood: ids(coded('understood')),
    topicsUnderstoodLabel: words(coded('understood').map((id) => topics.get(id)?.prefLabel.en ?? '')),
    outcomes: words(record.outcomes.map(({ text }) => text)),
    documents: ids(record.documents),
    documentAddresses: record.documents.flatMap((id) => documents.get(id)?.url ?? []).join(' '),
    link: `https://readout.example/?id=${record.id}`,
  };
}

function venueCells(record: ContactRecord): Row {
  const venue = record.venue === null ? null : venues.get(record.venue);
  if (!venue)
    return { venue: '', venueLabel: '', place: '', latitude: '', longitude: '', coordinatePrecision: '' };
  return {
    venue: venue.id,
    venueLabel: venue.name.en,
    place: placeIdOf(record) ?? '',
    latitude: String(venue.lat),
    longitude: String(venue.lon),
    coordinatePrecision: venue.precision,
  };
}

describe.each(viewsToCheck)('the tables of ?$query', ({ query, ids: expected }) => {
  const { snapshot, context } = fileContext(dataset, query);
  const tables = csvTables(snapshot, context);

  test('have its contacts, each as in the data', () => {
    const rows = tableOf(tables, 'contacts');
    expect(rows.map(({ id }) => id).sort()).toEqual(expected);
    for (const row of rows) expect(row).toMatchObject(rowOf(contacts.get(row.id ?? '')));
    const withSides = rows.map(({ id, sides }) => [id, sides?.split(';').sort()]);
    const sidesOf = (id = '') => contacts.get(id)?.documents.map((document) => documents.get(document)?.side);
    expect(withSides).toEqual(rows.map(({ id }) => [id, [...new Set(sidesOf(id))].sort()]));
  });

  test('have all their codings', () => {
    const written = expected.flatMap((id) =>
      (contacts.get(id)?.topics ?? []).map(({ topic, certainty, documents: sources, note }) => ({
        contact: id,
        topic,
        certainty,
        documents: ids(sources),
        note: note ?? '',
      })),
    );
    const rows = tableOf(tables, 'codings').map(({ topicLabel, certaintyLabel, ...row }) => {
      expect(topicLabel).toBe(topics.get(row.topic ?? '')?.prefLabel.en);
      expect(certaintyLabel?.toLowerCase()).toBe(row.certainty);
      return row;
    });
    const byKey = (list: readonly Row[]) => [...list].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
    const keyOf = ({ contact, topic }: Row) => `${contact} ${topic}`;
    expect(byKey(rows)).toEqual(byKey(written));
  });

  test('have all their documents', () => {
    const behind = new Set(expected.flatMap((id) => contacts.get(id)?.documents ?? []));
    const rows = tableOf(tables, 'documents');
    expect(rows.map(({ id }) => id).sort()).toEqual([...behind].sort());
    for (const { kindLabel, sideLabel, contacts: reported, ...row } of rows) {
      const { author, published, url, ...record } = documents.get(row.id ?? '') as DocumentRecord;
      expect(row).toEqual({ ...record, author: author ?? '', published: published ?? '', url: url ?? '' });
      expect([kindLabel, sideLabel].every(Boolean)).toBe(true);
      const reporting = expected.filter((id) => contacts.get(id)?.documents.includes(row.id ?? ''));
      expect(reported?.split(';').sort()).toEqual(reporting.sort());
    }
  });
});

test('dates are as exact as they are known', () => {
  const { snapshot, context } = fileContext(dataset, 'status=any&level=any');
  const rows = new Map(tableOf(csvTables(snapshot, context), 'contacts').map((row) => [row.date, row]));
  expect(rows.get('2025-06-16~')).toMatchObject({
    earliest: '2025-06-09',
    latest: '2025-06-23',
    precision: 'day',
    isApproximate: 'true',
    dateLabel: 'about 16 June 2025',
  });
  expect(rows.get('2023-07-03/2023-07-04')).toMatchObject({
    earliest: '2023-07-03',
    latest: '2023-07-04',
    isApproximate: 'false',
  });
});

test('the file is RFC 4180, with stable names in every language', () => {
  const headers = languages.map((language) => {
    const { snapshot, context } = fileContext(dataset, 'place=goa', language);
    const [table] = csvTables(snapshot, context);
    if (!table) throw new Error('no table');
    const text = csvFile(table, { hasMark: true });
    expect(text.startsWith('\uFEFFid,date,dateLabel,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    return text.split('\r\n')[0];
  });
  expect(new Set(headers).size).toBe(1);
});

test('labels are in the reader’s language', () => {
  const { snapshot, context } = fileContext(dataset, 'place=goa', 'ru');
  const [row] = tableOf(csvTables(snapshot, context), 'contacts');
  expect(row).toMatchObject({
    venue: 'goa',
    venueLabel: 'Гоа',
    placeLabel: 'Гоа',
    hostCountryLabel: 'Индия',
  });
});

const column = (name: string) => ({ name, list: null });
const oneCell = (text: string) =>
  csvText([column('a'), column('b')], [[text, '']])
    .split('\r\n')
    .slice(1)
    .join('\r\n');

test.each([
  ['=1+1', "'=1+1,\r\n"],
  ['+49 30', "'+49 30,\r\n"],
  ['-5', "'-5,\r\n"],
  ['@SUM(A1)', "'@SUM(A1),\r\n"],
  ['\t=1', '"\'\t=1",\r\n'],
  ['\r=1', '"\'\r=1",\r\n'],
  ['＝1+1', "'＝1+1,\r\n"],
  ['＋1', "'＋1,\r\n"],
  ['－1', "'－1,\r\n"],
  ['＠SUM', "'＠SUM,\r\n"],
  ["'=1", "''=1,\r\n"],
  ["'tis", "'tis,\r\n"],
  ['a=1', 'a=1,\r\n'],
  ['=cmd|\'/c calc\'!A0,"x"', '"\'=cmd|\'/c calc\'!A0,""x""",\r\n'],
  ['\0=1', "'=1,\r\n"],
  ['\u202E=1', "'=1,\r\n"],
])('a cell of %j is harmless to a spreadsheet', (text, written) => {
  expect(oneCell(text)).toBe(written);
});

test('an address that is none of the web is left out', () => {
  const [contact] = dataset.contacts;
  const [id = ''] = contact?.documents ?? [];
  const document = dataset.documents.get(id);
  if (!contact || !document) throw new Error('no document');
  const url = 'javascript:alert(1)';
  const hostile = { ...dataset, documents: new Map([...dataset.documents, [id, { ...document, url }]]) };
  const { snapshot, context } = fileContext(hostile);
  for (const table of csvTables(snapshot, context))
    expect(csvFile(table, { hasMark: false })).not.toContain('javascript:');
});

test('numbers stay numbers', () => {
  expect(csvText([column('a'), column('b')], [[-33.9, true]])).toBe('a,b\r\n-33.9,true\r\n');
});

test('items of a list cannot be taken for two', () => {
  const columns = [
    { name: 'a', list: 'ids' },
    { name: 'b', list: 'words' },
    { name: 'c', list: 'addresses' },
  ] as const;
  const row = [
    ['a;b', 'c'],
    ['d | e', 'f'],
    ['https://x.example/g h', 'i'],
  ];
  const [, written = ''] = csvText(columns, [row]).split('\r\n');
  expect(written.split(',c,')).toHaveLength(1);
  expect(written).toBe('"a,b;c",d ¦ e | f,https://x.example/g%20h i');
});

describe('whatever a text is made of', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '\t',
          '\r',
          '\n',
          '\r\n',
          '"',
          ',',
          ';',
          "'",
          '＝',
          ' ',
          'a',
          '\u202E',
          '\uD800',
          'नी',
        ),
      )
      .map((signs) => signs.join('')),
  );

  test('a reader gets it back, less what cannot be seen', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        const file = csvText(['a', 'b', 'c'].map(column), rows);
        const { data } = Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' });
        expect(data.slice(1, -1).map((row) => row.map(undone))).toEqual(rows.map((row) => row.map(safeText)));
      }),
    );
  });

  test('no cell begins like a formula, and all is UTF-8', () => {
    fc.assert(
      fc.property(text, (hostile) => {
        const file = csvText([column('a'), column('b')], [[hostile, hostile]]);
        expect(new TextDecoder().decode(new TextEncoder().encode(file))).toBe(file);
        const { data } = Papa.parse<string[]>(file, { delimiter: ',', newline: '\r\n' });
        expect(data[1]?.some((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell))).toBe(false);
      }),
    );
  });
});
