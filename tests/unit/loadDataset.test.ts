import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '#data/loadDataset.ts';
import { changedFile, serveData } from '../fixtures/serveData.ts';

const load = () => loadDataset('https://readout.example/data');
afterEach(() => vi.unstubAllGlobals());

/** The shipped package as it was before there was a file of gaps. */
function withoutGaps(): string {
  const pack = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8')) as {
    resources: { name: string }[];
  };
  return JSON.stringify({ ...pack, resources: pack.resources.filter(({ name }) => name !== 'gaps') });
}

/** The one coding record at a position of a contact. */
const codingsOf = (record: Record<string, unknown> | undefined) =>
  record?.topics as Record<string, unknown>[];

describe('loading the data', () => {
  test('gives all of it, and reads each file once', async () => {
    const asked = serveData();
    const dataset = await load();
    expect(dataset.contacts).toHaveLength(82);
    expect(dataset.documents.size).toBe(432);
    expect(dataset.topics.size).toBe(36);
    expect(dataset.problems).toEqual([]);
    expect([...asked.values()].every((times) => times === 1)).toBe(true);
  });

  test('asks for each file by the hash that the package names, so that no cache mixes versions', async () => {
    const addresses: string[] = [];
    serveData();
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (input: string) => {
      addresses.push(input);
      return fetch(input);
    });
    const { files } = await load();
    const contacts = readFileSync('public/data/contacts.json');
    const hash = createHash('sha256').update(contacts).digest('hex').slice(0, 12);
    const folder = 'https://readout.example/data';
    expect(addresses).toContain(`${folder}/contacts.json?v=${hash}`);
    expect(addresses).toContain(`${folder}/datapackage.json`);
    // All that is asked for can be kept for a page without its server, by the same address.
    expect(addresses.filter((address) => !files.includes(address.slice(folder.length + 1)))).toEqual([]);
  });

  test('of an older package, without gaps and conflicts, has none', async () => {
    const asked = serveData({
      'datapackage.json': withoutGaps(),
      'contacts.json': changedFile('contacts.json', (records) => {
        for (const record of records) delete record.conflicts;
      }),
    });
    const dataset = await load();
    expect(dataset.gaps).toEqual([]);
    expect(dataset.contacts.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(dataset.problems).toEqual([]);
    expect(asked.has('gaps.json')).toBe(false);
  });

  test('fails where the package promises gaps and there are none', async () => {
    serveData({ 'gaps.json': 404 });
    await expect(load()).rejects.toMatchObject({ kind: 'missing', file: 'gaps.json' });
  });

  test.each([
    [404, 'missing'],
    [500, 'server'],
    [null, 'unreachable'],
    ['<!doctype html><title>Sign in</title>', 'webPage'],
    ['[{"id":', 'notJson'],
    ['{}', 'wrongShape'],
  ])('venues.json answered with %j is an error of kind %s that names the file', async (answer, kind) => {
    serveData({ 'venues.json': answer });
    await expect(load()).rejects.toMatchObject({ name: 'DataError', kind, file: 'venues.json' });
  });

  test('a data package without its dashboard part is refused by field', async () => {
    serveData({ 'datapackage.json': '{"name":"x","title":"x","version":"1","created":"x","resources":[]}' });
    await expect(load()).rejects.toMatchObject({
      kind: 'wrongShape',
      detail: expect.stringContaining('readout'),
    });
  });
});

describe('bad records', () => {
  test('a contact with an impossible date is left out and named; the others stay', async () => {
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        Object.assign(records[3] ?? {}, { date: '2023-13-45' });
      }),
    });
    const dataset = await load();
    expect(dataset.contacts).toHaveLength(81);
    expect(dataset.problems).toEqual([
      {
        file: 'contacts.json',
        record: '2019-11-23-nagoya',
        path: 'date',
        code: 'edtf',
        received: '2023-13-45',
        expected: '',
        scope: 'record',
      },
    ]);
  });

  test('an unknown topic costs its coding alone', async () => {
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        Object.assign(codingsOf(records[0])[2] ?? {}, { topic: 'astrology' });
      }),
    });
    const dataset = await load();
    expect(dataset.contacts).toHaveLength(82);
    expect(dataset.contacts[0]?.codings).toHaveLength(5);
    expect(dataset.problems).toMatchObject([
      {
        record: '2019-08-28-moscow',
        path: 'topics[2].topic',
        code: 'reference',
        received: 'astrology',
        scope: 'part',
      },
    ]);
  });

  test('a second record with the same id is left out', async () => {
    serveData({
      'topics.json': changedFile('topics.json', (records) => {
        records.push(structuredClone(records[5] ?? {}));
      }),
    });
    const { topics, problems } = await load();
    expect(topics.size).toBe(36);
    expect(problems).toMatchObject([{ file: 'topics.json', code: 'duplicate', path: 'id' }]);
  });
});
