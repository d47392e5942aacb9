import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvFile } from '#export/data/csv/csvFile.ts';
import { csvTables } from '#export/data/csv/csvTables.ts';
import { csvwMetadata } from '#export/data/csv/csvwMetadata.ts';
import { fileContext } from '../fixtures/fileContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();

type Datatype = string | { base: string; format?: string; minimum?: number; maximum?: number };
type CsvwColumn = {
  name: string;
  titles: Record<string, string[]>;
  datatype: Datatype;
  separator?: string;
  required?: boolean;
  'dc:description'?: { '@value': string };
};
type CsvwTable = {
  url: string;
  tableSchema: {
    columns: CsvwColumn[];
    primaryKey: string | string[];
    foreignKeys?: { columnReference: string; reference: { resource: string; columnReference: string } }[];
  };
};
type Csvw = CsvwTable & { tables: CsvwTable[] } & Record<string, unknown>;

function made(query: string, language: 'en' | 'hi' | 'ru' = 'en') {
  const { snapshot, context } = fileContext(dataset, query, language);
  const files = csvTables(snapshot, context).map((table) => ({ table, file: `${table.name} of мир.csv` }));
  const read = (from: typeof files) => JSON.parse(csvwMetadata(from, snapshot, context)) as Csvw;
  const written = new Map(
    files.map(({ table, file }) => [encodeURIComponent(file), csvFile(table, { hasMark: false })]),
  );
  return { context, files, group: read(files), single: read(files.slice(0, 1)), written };
}

/** How the values of a datatype are written. */
const forms: Readonly<Record<string, RegExp>> = {
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/,
  boolean: /^(true|false)$/,
  anyURI: /^https?:\/\/[^\s]+$/,
};

/** What a cell has wrong by its column, judged as CSV on the Web does. */
function cellFault({ datatype, separator, required, name }: CsvwColumn, cell: string): string | null {
  if (cell === '') return required ? `${name} is empty` : null;
  const values = separator === undefined ? [cell] : cell.split(separator);
  const wrong = values.find((value) => !isOf(datatype, value));
  return wrong === undefined ? null : `${name}: ${wrong} is not ${JSON.stringify(datatype)}`;
}

function isOf(datatype: Datatype, value: string): boolean {
  if (typeof datatype === 'string') return forms[datatype]?.test(value) ?? datatype === 'string';
  const { base, format = '.*', minimum = Number(value), maximum = Number(value) } = datatype;
  const isInRange = base !== 'number' || (Number(value) >= minimum && Number(value) <= maximum);
  return isOf(base, value) && isInRange && new RegExp(`^(?:${format})$`, 'su').test(value);
}

describe.each(['', 'place=goa', 'status=any&level=any'])('the metadata of ?%s', (query) => {
  const { group, written } = made(query);
  const rowsOf = (url: string) =>
    Papa.parse<Record<string, string>>(written.get(url) ?? '', {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    }).data;

  test('describe each column of each file, and every cell is as they say', () => {
    expect(group.tables.map(({ url }) => url)).toEqual([...written.keys()]);
    for (const { url, tableSchema } of group.tables) {
      const [header = ''] = (written.get(url) ?? '').split('\r\n');
      expect(tableSchema.columns.map(({ name }) => name).join(',')).toBe(header);
      const faults = rowsOf(url).flatMap((row) =>
        tableSchema.columns.map((column) => cellFault(column, row[column.name] ?? '')),
      );
      expect(faults.length).toBeGreaterThan(0);
      expect(faults.filter(Boolean)).toEqual([]);
    }
  });

  test('name keys that hold', () => {
    for (const { url, tableSchema } of group.tables) {
      const keys = [tableSchema.primaryKey].flat();
      const values = rowsOf(url).map((row) => keys.map((key) => row[key]).join(' '));
      expect(new Set(values).size).toBe(values.length);
      for (const { columnReference, reference } of tableSchema.foreignKeys ?? []) {
        const targets = new Set(rowsOf(reference.resource).map((row) => row[reference.columnReference]));
        expect(rowsOf(url).every((row) => targets.has(row[columnReference]))).toBe(true);
      }
    }
    expect(group.tables.flatMap(({ tableSchema }) => tableSchema.foreignKeys ?? [])).toHaveLength(1);
  });
});

test('datatypes have the limits of the data dictionary', () => {
  const [contacts, codings, documents] = made('').group.tables.map(
    ({ tableSchema }) => new Map(tableSchema.columns.map((column) => [column.name, column])),
  );
  expect(contacts?.get('id')).toMatchObject({
    datatype: { base: 'string', format: '^[a-z0-9][a-z0-9-]*$' },
    required: true,
  });
  expect(contacts?.get('status')?.datatype).toEqual({
    base: 'string',
    format: '^(held|scheduled|cancelled)$',
  });
  expect(contacts?.get('latitude')?.datatype).toEqual({ base: 'number', minimum: -90, maximum: 90 });
  expect(contacts?.get('latitude')?.required).toBeUndefined();
  expect(contacts?.get('earliest')?.datatype).toBe('date');
  expect(contacts?.get('isApproximate')?.datatype).toBe('boolean');
  expect(contacts?.get('topicsStated')).toMatchObject({ datatype: 'string', separator: ';' });
  expect(contacts?.get('outcomes')).toMatchObject({ datatype: 'string', separator: ' | ', lang: 'en' });
  expect(contacts?.get('documentAddresses')).toMatchObject({ datatype: 'anyURI', separator: ' ' });
  expect(codings?.get('certainty')?.datatype).toEqual({ base: 'string', format: '^(stated|understood)$' });
  expect(documents?.get('url')?.datatype).toBe('anyURI');
});

test('one table is described alone, without keys into files that are not there', () => {
  const { single, files, context } = made('place=goa');
  expect(single.url).toBe(encodeURIComponent(files[0]?.file ?? ''));
  expect(single.tables).toBeUndefined();
  const { snapshot } = fileContext(dataset, 'place=goa');
  const codings = files.slice(1, 2);
  expect(JSON.parse(csvwMetadata(codings, snapshot, context)).tableSchema.foreignKeys).toBeUndefined();
});

test('they say of which view and data the files are', () => {
  const { group } = made('place=goa', 'ru');
  const pack = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'));
  expect(group).toMatchObject({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'ru' }],
    'dc:title': pack.readout.title.ru,
    'dc:source': { '@id': 'https://readout.example/?place=goa' },
    'dc:license': [{ '@id': pack.licenses[0].path }],
    'dc:identifier': pack.name,
    'schema:version': pack.version,
    dialect: { delimiter: ',', doubleQuote: true, lineTerminators: ['\r\n'] },
  });
  expect(group['dc:description']).toMatch(/Гоа/);
});

test('columns are named in all languages, in English as the data dictionary names the field', () => {
  const { group } = made('place=goa', 'hi');
  const { resources } = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8')) as {
    resources: { name: string; schema: { fields: Field[] } }[];
  };
  type Field = { name: string; title?: string; description?: string; items?: { fields?: Field[] } };
  const fieldsOf = (name: string) =>
    resources.find((resource) => resource.name === name)?.schema.fields ?? [];
  const codings = fieldsOf('contacts').find(({ name }) => name === 'topics')?.items?.fields ?? [];
  const dictionaries = [fieldsOf('contacts'), codings, fieldsOf('documents')];
  let compared = 0;
  for (const [index, { tableSchema }] of group.tables.entries())
    for (const { name, titles, ...column } of tableSchema.columns) {
      expect(Object.keys(titles)).toEqual(['hi', 'en', 'ru']);
      expect(Object.values(titles).every(([title, same]) => title && same === name)).toBe(true);
      expect(titles.ru?.[0]).toMatch(/[а-я]/i);
      const field = dictionaries[index]?.find((candidate) => candidate.name === name);
      if (!field || (index === 2 && name === 'contacts')) continue;
      compared += 1;
      expect([name, titles.en?.[0]]).toEqual([name, field.title]);
      expect(column['dc:description']?.['@value']).toBe(field.description);
    }
  expect(compared).toBe(28);
});
