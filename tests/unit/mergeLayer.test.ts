import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mergeLayer } from '#data/mergeLayer.ts';
import { readKept } from '#data/readKept.ts';
import { emptyFilter } from '#filter/Filter.ts';
import { engineOf, takeSnapshot } from '#filter/Snapshot.ts';
import type { Addition } from '#model/Addition.ts';
import { buildDataset } from '#model/buildDataset.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import type { CodingRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import { claimChecks } from '#selectors/claimChecks.ts';
import { exactFilter } from '#selectors/coverageFigure.ts';
import { keyFigures } from '#selectors/keyFigures.ts';
import { localNote } from '#selectors/localNote.ts';
import {
  datasetWith,
  sampleAddition,
  sampleContact,
  sampleDocument,
  sampleKnown,
  sampleReport,
} from '../fixtures/localReports.ts';
import { serveData } from '../fixtures/serveData.ts';
import { shippedDataset, shippedFiles } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const published = shippedDataset();
const merged = datasetWith(sampleReport());
const ids = (dataset: typeof merged) => dataset.contacts.map(({ id }) => id);

const ownProblems = ({ problems }: typeof merged) =>
  problems
    .slice(published.problems.length)
    .map(({ file, record, path, code, received, scope }) => [file, record, path, code, received, scope]);
/** The contact of the sample report, as a coder of the data might have it. */
const shippedContact = (fields: Partial<ContactRecord>): ContactRecord => {
  const [contact] = sampleAddition(fields).contacts;
  if (!contact) throw new Error('the sample has no contact');
  return contact;
};
/** A report merged into the data of a later day, which has one more contact. */
function mergeInto(contact: ContactRecord, report: LocalReport) {
  const files = shippedFiles();
  const records = { ...files.records, contacts: [...files.records.contacts, contact] };
  const later = buildDataset(files.pack, records, files.problems);
  return mergeLayer({ ...files, records }, later, readKept([report]));
}

describe('reports merged into the data', () => {
  test('add their contact, document and coding, each marked, and nothing else is', () => {
    expect(ids(merged)).toHaveLength(ids(published).length + 1);
    expect(merged.contacts.filter(({ isLocal }) => isLocal).map(({ id }) => id)).toEqual([sampleContact]);
    const codings = merged.contacts.flatMap(({ id, codings: all }) =>
      all.filter(({ isLocal }) => isLocal).map(({ topic }) => `${id} ${topic}`),
    );
    expect(codings).toEqual([`${sampleContact} payments`, `${sampleKnown} space`]);
    expect([...(merged.local?.documents ?? [])]).toEqual([sampleDocument]);
    expect(merged.contactsById.get(sampleKnown)?.documents.at(-1)).toBe(sampleDocument);
    expect(merged.problems).toEqual(published.problems);
    expect(merged.contacts.every(({ index, id }) => merged.contacts[index]?.id === id)).toBe(true);
  });

  test('are named with the contacts that they brought or added to', () => {
    expect([...(merged.local?.byContact ?? [])]).toEqual([
      [sampleContact, [sampleReport()]],
      [sampleKnown, [sampleReport()]],
    ]);
  });

  test('leave what is published as it is', () => {
    expect(merged.local?.published.contacts).toEqual(published.contacts);
    expect(merged.local?.published.local).toBeNull();
  });

  test('neither confirm nor contradict a published count, as they would if they counted', () => {
    const year = datasetWith(sampleReport({ addition: sampleAddition({ date: '2022-05-20' }) }));
    const counts = (dataset: typeof merged) => claimChecks(dataset).map(({ counted }) => counted);
    expect(counts(year)).not.toEqual(counts(published));
    expect(counts(year.local?.published ?? year)).toEqual(counts(published));
  });

  test('offer no filter for a published figure that would show local contacts too', () => {
    const filter = { ...emptyFilter, place: ['astana'] };
    const { selected } = takeSnapshot(engineOf(published), filter);
    const figure = { contacts: selected, documents: null, filter };
    expect(exactFilter(published, figure)).toBe(filter);
    expect(exactFilter(merged, figure)).toBeNull();
  });

  test('add nothing, and mark nothing, once the published data has it all', () => {
    const files = shippedFiles();
    const { document, contacts, known } = sampleAddition();
    const records = {
      ...files.records,
      documents: [...files.records.documents, document],
      contacts: [
        ...files.records.contacts.map((contact) =>
          contact.id === sampleKnown
            ? {
                ...contact,
                topics: [...contact.topics, ...(known[0]?.codings ?? [])],
                documents: [...contact.documents, document.id],
              }
            : contact,
        ),
        ...contacts,
      ],
    };
    const newer = buildDataset(files.pack, records, files.problems);
    const layer = readKept([sampleReport()]);
    const dataset = mergeLayer({ ...files, records }, newer, layer);
    expect(dataset.contacts).toEqual(newer.contacts);
    expect(dataset.local).toMatchObject({
      documents: new Set(),
      byContact: new Map(),
      spent: [sampleReport()],
    });
    expect(dataset.problems).toEqual(newer.problems);
  });

  test('merge twice as once', () => {
    const twice = datasetWith(sampleReport(), sampleReport({ id: 'sample-2' }));
    expect(ids(twice)).toEqual(ids(merged));
    expect(twice.contacts.find(({ id }) => id === sampleKnown)).toEqual(
      merged.contacts.find(({ id }) => id === sampleKnown),
    );
  });

  test('are left out, and named, where they tell of what the data does not have', () => {
    const dataset = datasetWith(
      sampleReport({ addition: sampleAddition({ venue: 'atlantis' }) }),
      sampleReport({
        id: 'sample-2',
        addition: { ...sampleAddition(), contacts: [], known: [{ contact: 'never', codings: [] }] },
      }),
    );
    expect(ownProblems(dataset)).toEqual([
      ['local-reports', 'sample-2', 'known', 'reference', 'never', 'part'],
      ['local-reports', sampleContact, 'venue', 'reference', 'atlantis', 'record'],
    ]);
    expect(ids(dataset)).toEqual(ids(published));
    // What the same report adds to another contact has its place.
    expect(dataset.contactsById.get(sampleKnown)?.documents.at(-1)).toBe(sampleDocument);
    expect(dataset.local?.reports).toHaveLength(2);
    expect(dataset.local?.spent).toEqual([]);
  });

  test('are left out where a topic is gone, with a published contact as it was', () => {
    const gone: CodingRecord = {
      topic: 'alchemy',
      certainty: 'stated',
      documents: [sampleDocument],
      note: null,
    };
    const dataset = datasetWith(
      sampleReport({
        addition: {
          ...sampleAddition({ topics: [gone] }),
          known: [{ contact: sampleKnown, codings: [gone] }],
        },
      }),
    );
    const topicsOf = (one: typeof merged) =>
      one.contactsById.get(sampleKnown)?.codings.map(({ topic }) => topic);
    expect(ids(dataset)).toEqual(ids(published));
    expect(topicsOf(dataset)).toEqual(topicsOf(published));
    const named = ownProblems(dataset).map(([, record, , code, received, scope]) => [
      record,
      code,
      received,
      scope,
    ]);
    expect(named).toEqual([
      [sampleContact, 'reference', 'alchemy', 'record'],
      [sampleKnown, 'reference', 'alchemy', 'part'],
    ]);
  });

  test('are not taken for spent where nothing of them could be read', () => {
    const { contacts, ...rest } = sampleAddition();
    const addition = {
      ...rest,
      known: [],
      contacts: contacts.map((contact) => ({ ...contact, cameo: '999' })),
    };
    const dataset = datasetWith(sampleReport({ addition: addition as unknown as Addition }));
    expect([dataset.local?.reports.length, dataset.local?.spent]).toEqual([1, []]);
    expect(ownProblems(dataset).map(([, record, path]) => [record, path])).toEqual([
      [sampleContact, 'cameo'],
    ]);
  });

  test('do not put words on another contact that has the id now', () => {
    const there = shippedContact({ date: '2024-07-20~', level: 'deputy', topics: [], documents: [] });
    const dataset = mergeInto(there, sampleReport());
    expect(ownProblems(dataset)).toEqual([
      ['local-reports', sampleContact, 'date, level', 'taken', sampleContact, 'record'],
    ]);
    const contact = dataset.contactsById.get(sampleContact);
    expect([contact?.isLocal, contact?.level, contact?.codings]).toEqual([false, 'deputy', []]);
    expect(dataset.local?.byContact.has(sampleContact)).toBe(false);
    expect(dataset.local?.spent).toEqual([]);
  });

  test('add to their contact once it is published what only they have, and mark that', () => {
    const dataset = mergeInto(shippedContact({ topics: [], documents: [] }), sampleReport());
    const contact = dataset.contactsById.get(sampleContact);
    expect(ownProblems(dataset)).toEqual([]);
    expect([contact?.isLocal, contact?.codings.map(({ topic, isLocal }) => [topic, isLocal])]).toEqual([
      false,
      [['payments', true]],
    ]);
    expect(dataset.local?.byContact.get(sampleContact)).toHaveLength(1);
  });
});

describe('figures of a selection with local contacts', () => {
  const snapshotOf = (dataset: typeof merged) => takeSnapshot(engineOf(dataset), emptyFilter);

  test('count them, and say how many', () => {
    const figures = keyFigures(snapshotOf(merged));
    expect([figures.contacts.length, figures.local]).toEqual([ids(published).length + 1, 1]);
    expect(figures.counted).toEqual(figures.contacts);
  });

  test('leave those outside of the coded days out of rates and gaps', () => {
    const later = datasetWith(sampleReport({ addition: sampleAddition({ date: '2026-03-20' }) }));
    const figures = keyFigures(snapshotOf(later));
    const before = keyFigures(snapshotOf(published));
    expect(figures.contacts.length - figures.counted.length).toBe(1);
    expect(figures.rate).toEqual(before.rate);
    expect(figures.sinceLast).toBe(before.sinceLast);
    expect(figures.gaps.meetings.map(({ id }) => id)).toEqual(before.gaps.meetings.map(({ id }) => id));
  });

  test('are explained in exports in all languages', () => {
    const { contacts, documents } = merged;
    const note = (language: 'en' | 'hi' | 'ru') =>
      localNote(merged, contacts, [...documents.keys()], translatorOf(language));
    expect(note('en')).toBe(
      'Including 1 contact, 1 document and 1 topic coding from reports kept locally, not in the published data.',
    );
    expect(note('ru')).toContain('1 контакт, 1 документ и 1 кодировка темы');
    expect(note('hi')).toContain('1 संपर्क');
    expect(localNote(published, published.contacts, [], translatorOf('en'))).toBeNull();
    const others = contacts.filter(({ id }) => id !== sampleContact && id !== sampleKnown);
    expect(localNote(merged, others, [], translatorOf('en'))).toBeNull();
  });
});

describe('loading the data with a layer', () => {
  const base = 'https://readout.example/data';
  const items = new Map<string, string>();
  /** A page that is opened anew, with its own code. */
  const start = async () => {
    vi.resetModules();
    items.clear();
    serveData();
    vi.stubGlobal('indexedDB', new IDBFactory());
    vi.stubGlobal('localStorage', {
      getItem: (name: string) => items.get(name) ?? null,
      setItem: (name: string, value: string) => void items.set(name, value),
    });
    const { loadDataset } = await import('#data/loadDataset.ts');
    return { load: (mergesLocal?: boolean) => loadDataset(base, undefined, mergesLocal) };
  };
  afterEach(() => vi.unstubAllGlobals());

  test('merges it where that is asked for, and not within another page', async () => {
    const { load } = await start();
    expect((await load(true)).local).toBeNull();
    const { keepAddition } = await import('#data/localLayer.ts');
    await keepAddition(base, sampleAddition(), '2026.11');
    expect((await load(true)).contactsById.get(sampleContact)?.isLocal).toBe(true);
    expect((await load()).local).toBeNull();
  });

  test('does without what cannot be read, and says so', async () => {
    const { load } = await start();
    items.set(`readout.localReports ${base}`, '1');
    vi.stubGlobal('indexedDB', undefined);
    const dataset = await load(true);
    expect(ids(dataset)).toEqual(ids(published));
    expect(dataset.problems).toMatchObject([{ file: 'local-reports', code: 'storage', scope: 'part' }]);
  });
});
