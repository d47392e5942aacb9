import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadDataset } from '#data/loadDataset.ts';
import { contactDetail } from '#selectors/contactDetail.ts';
import { changedFile, serveData } from '../fixtures/serveData.ts';

const load = () => loadDataset('https://readout.example/data');
afterEach(() => vi.unstubAllGlobals());

describe('data that is well formed and cannot be meant', () => {
  test.each(['0203-05-04', '9999-12-31', '2019-08-28/2119-08-28'])(
    'a contact dated %s is left out',
    async (date) => {
      serveData({
        'contacts.json': changedFile('contacts.json', (records) => {
          Object.assign(records[0] ?? {}, { date });
        }),
      });
      const { contacts, problems } = await load();
      expect(contacts).toHaveLength(81);
      expect(problems).toMatchObject([
        {
          file: 'contacts.json',
          record: '2019-08-28-moscow',
          path: 'date',
          code: 'range',
          received: date,
          scope: 'record',
        },
      ]);
    },
  );

  test('a contact announced for next year stays', async () => {
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        Object.assign(records[0] ?? {}, { date: '2027-03', status: 'scheduled' });
      }),
    });
    expect((await load()).contacts).toHaveLength(82);
  });

  test('a coding of a group of topics is left out and named', async () => {
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        const codings = records[0]?.topics as Record<string, unknown>[] | undefined;
        Object.assign(codings?.[0] ?? {}, { topic: 'bilateral' });
      }),
    });
    const { contacts, problems } = await load();
    expect(contacts[0]?.codings).toHaveLength(5);
    expect(problems).toMatchObject([
      { path: 'topics[0].topic', code: 'group', received: 'bilateral', scope: 'part' },
    ]);
  });

  test.each([
    ['the first', 'understood', 1, 'First.'],
    ['the stated one', 'stated', 0, 'Second.'],
  ])('of two codings of a topic %s is kept, and the other named', async (_, certainty, left, note) => {
    const coding = { topic: 'sco', documents: ['mid-2019-08-28-joint-news-conference'] };
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        const topics = [
          { ...coding, certainty: 'understood', note: 'First.' },
          { ...coding, certainty, note: 'Second.' },
        ];
        Object.assign(records[0] ?? {}, { topics });
      }),
    });
    const { contacts, problems } = await load();
    expect(contacts[0]?.codings.map((one) => [one.topic, one.note])).toEqual([['sco', note]]);
    expect(problems).toMatchObject([
      { path: `topics[${left}].topic`, code: 'repeated', received: 'sco', scope: 'part' },
    ]);
  });

  test('of three codings of a topic, two of them stated, the first stated one is kept', async () => {
    const coding = { topic: 'sco', documents: ['mid-2019-08-28-joint-news-conference'] };
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        const topics = ['understood', 'stated', 'stated'].map((certainty, index) => ({
          ...coding,
          certainty,
          note: String(index),
        }));
        Object.assign(records[0] ?? {}, { topics });
      }),
    });
    const { contacts, problems } = await load();
    expect(contacts[0]?.codings.map(({ note }) => note)).toEqual(['1']);
    expect(problems.map(({ path }) => path)).toEqual(['topics[0].topic', 'topics[2].topic']);
  });

  test('how well two coders agreed is told as it stands, or not at all', async () => {
    serveData();
    expect((await load()).reliability).toEqual({ contacts: 16, units: 576, alpha: 0.85, f1: 0.89 });
    serveData({ 'datapackage.json': changedPackage((readout) => delete readout.reliability) });
    expect(await load()).toMatchObject({ reliability: null, problems: [] });
  });

  test.each([
    [{ contacts: 16, units: 576, alpha: 7, f1: 0.89 }, 'readout.reliability.alpha', 'range'],
    ['very good', 'readout.reliability', 'type'],
    [null, 'readout.reliability', 'type'],
  ])('an agreement of %j is left out and named, and the page stays', async (reliability, path, code) => {
    serveData({ 'datapackage.json': changedPackage((readout) => Object.assign(readout, { reliability })) });
    const dataset = await load();
    expect(dataset.contacts).toHaveLength(82);
    expect(dataset.reliability).toBeNull();
    expect(dataset.problems).toMatchObject([{ file: 'datapackage.json', path, code, scope: 'part' }]);
  });

  test.each([
    [{ date: null, venue: null }, 'conflicts[0]', 'empty'],
    [{ date: '1019-10-31', venue: null }, 'conflicts[0].date', 'range'],
  ])('a conflict with %j is left out and named, and the contact stays', async (fields, path, code) => {
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        const conflict = { documents: ['mid-2019-08-28-joint-news-conference'], note: null, ...fields };
        Object.assign(records[0] ?? {}, { conflicts: [conflict, { ...conflict, date: '2019-08-27' }] });
      }),
    });
    const { contacts, problems } = await load();
    expect(contacts).toHaveLength(82);
    expect(contacts[0]?.conflicts).toHaveLength(1);
    expect(problems).toMatchObject([{ record: '2019-08-28-moscow', path, code, scope: 'part' }]);
  });

  test.each([
    ['a host with the channel of a third country', { channel: 'third-country' }],
    ['two hosts with one side', { side: 'russia' }],
  ])('%s is refused', async (_, change) => {
    serveData({
      'datapackage.json': changedPackage((readout) => Object.assign(readout.hosts[0] ?? {}, change)),
    });
    await expect(load()).rejects.toMatchObject({
      kind: 'wrongShape',
      detail: expect.stringContaining('hosts'),
    });
  });

  test('a coverage that ends before it begins is refused', async () => {
    serveData({
      'datapackage.json': changedPackage((readout) => Object.assign(readout.coverage, { end: '2018-01-01' })),
    });
    await expect(load()).rejects.toMatchObject({
      kind: 'wrongShape',
      detail: expect.stringContaining('coverage'),
    });
  });
});

describe('the scheme of topics', () => {
  test('keeps a topic that has narrower ones, and groups those with it', async () => {
    serveData({
      'topics.json': changedFile('topics.json', (records) => {
        const sco = records.find(({ id }) => id === 'sco');
        records.push({ ...structuredClone(sco), id: 'sco-trade', broader: 'sco' });
      }),
    });
    const { topics, groupOf } = await load();
    expect(topics.has('sco')).toBe(true);
    expect(groupOf('sco-trade')).toBe('multilateral');
  });

  test('loses no coding when a group is not usable', async () => {
    serveData({
      'topics.json': changedFile('topics.json', (records) => {
        Object.assign(records.find(({ id }) => id === 'bilateral') ?? {}, { prefLabel: 7 });
      }),
    });
    const dataset = await load();
    const goa = dataset.contactsById.get('2023-05-04-goa');
    if (!goa) throw new Error('no such contact');
    const { groups } = contactDetail(dataset, goa);
    expect(groups.flatMap(({ codings }) => codings)).toHaveLength(14);
    expect(groups.at(-1)?.group).toBeNull();
  });
});

type Readout = { hosts: Record<string, unknown>[]; coverage: Record<string, unknown>; reliability?: unknown };

function changedPackage(change: (readout: Readout) => void): string {
  const text = changedFile('datapackage.json', (pack) =>
    change((pack as unknown as { readout: Readout }).readout),
  );
  return text;
}
