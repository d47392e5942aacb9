import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { mergeLayer } from '#data/mergeLayer.ts';
import { emptyFilter } from '#filter/Filter.ts';
import { engineOf, takeSnapshot } from '#filter/Snapshot.ts';
import { buildDataset } from '#model/buildDataset.ts';
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
    const layer = { reports: [sampleReport()], unreadable: [], problems: [] };
    const dataset = mergeLayer({ ...files, records }, newer, layer);
    expect(dataset.contacts).toEqual(newer.contacts);
    expect(dataset.local).toMatchObject({ documents: new Set(), byContact: new Map() });
    expect(dataset.problems).toEqual(newer.problems);
  });

  test('merge twice as once', () => {
    const twice = datasetWith(sampleReport(), sampleReport({ id: 'sample-2' }));
    expect(ids(twice)).toEqual(ids(merged));
    expect(twice.contacts.find(({ id }) => id === sampleKnown)).toEqual(
      merged.contacts.find(({ id }) => id === sampleKnown),
    );
  });

  test('have what leads nowhere listed under their own name', () => {
    const dataset = datasetWith(
      sampleReport({ addition: sampleAddition({ venue: 'atlantis' }) }),
      sampleReport({
        id: 'sample-2',
        addition: { ...sampleAddition(), contacts: [], known: [{ contact: 'never', codings: [] }] },
      }),
    );
    const own = dataset.problems.slice(published.problems.length);
    expect(own.map(({ file, record, path, code, received }) => [file, record, path, code, received])).toEqual(
      [
        ['local-reports', 'sample-2', 'known', 'reference', 'never'],
        ['local-reports', sampleContact, 'venue', 'reference', 'atlantis'],
      ],
    );
    expect(dataset.contactsById.get(sampleContact)).toMatchObject({ venue: null, isLocal: true });
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
