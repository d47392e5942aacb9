import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { hasLayerHint } from '#data/layerHint.ts';
import type * as LocalLayerModule from '#data/localLayer.ts';
import { sampleAddition, sampleReport } from '../fixtures/localReports.ts';

const base = 'https://readout.example/data';
const elsewhere = 'https://readout.example/other/data';
const key = `${base}`;

/** The layer as another tab has it: its own code over the same storage. */
async function openTab(): Promise<typeof LocalLayerModule> {
  vi.resetModules();
  return import('#data/localLayer.ts');
}

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('localStorage', memoryStorage());
});
afterEach(() => vi.unstubAllGlobals());

describe('the layer of reports in this browser', () => {
  test('keeps an addition until it is dropped, for one site alone', async () => {
    const { keepAddition, loadLocalLayer, dropAddition } = await openTab();
    const kept = await keepAddition(base, sampleAddition(), '2026.11');
    expect(hasLayerHint(base)).toBe(true);
    expect(hasLayerHint(elsewhere)).toBe(false);
    const { reports, unreadable, problems } = await loadLocalLayer(base);
    expect(reports).toEqual([kept]);
    expect(reports[0]).toMatchObject({ dataVersion: '2026.11', addition: sampleAddition() });
    expect([...unreadable, ...problems]).toEqual([]);
    expect((await loadLocalLayer(elsewhere)).reports).toEqual([]);

    expect(await dropAddition(base, kept.id)).toEqual(kept);
    expect((await loadLocalLayer(base)).reports).toEqual([]);
    expect(hasLayerHint(base)).toBe(false);
  });

  test('keeps the very same addition once, and brings back what was dropped as it was', async () => {
    const { keepAddition, restoreReport, dropAddition, loadLocalLayer } = await openTab();
    const first = await keepAddition(base, sampleAddition(), '2026.11');
    expect(await keepAddition(base, sampleAddition(), '2026.12')).toEqual(first);
    await keepAddition(base, sampleAddition({ status: 'scheduled' }), '2026.11');
    expect((await loadLocalLayer(base)).reports).toHaveLength(2);
    await dropAddition(base, first.id);
    await restoreReport(base, first);
    expect((await loadLocalLayer(base)).reports).toContainEqual(first);
  });

  test('loses nothing when two tabs keep at once', async () => {
    const [one, other] = [await openTab(), await openTab()];
    const additions = Array.from({ length: 10 }, (_, index) =>
      sampleAddition({ id: `2024-07-20-astana-${index}` }),
    );
    await Promise.all(
      additions.map((addition, index) => (index % 2 ? one : other).keepAddition(base, addition, '2026.11')),
    );
    const { reports } = await one.loadLocalLayer(base);
    expect(reports.map(({ addition }) => addition.contacts[0]?.id).sort()).toEqual(
      additions.map(({ contacts }) => contacts[0]?.id),
    );
  });

  test('names what it cannot read, leaves it where it is, and reads the rest', async () => {
    const { loadLocalLayer, keepAddition, dropAddition } = await openTab();
    const cycle: Record<string, unknown> = { id: 'turns' };
    cycle.addition = cycle;
    const broken = {
      ...sampleReport({ id: 'no-document' }),
      addition: { document: {}, contacts: [], known: [] },
    };
    await put(key, [
      cycle,
      7,
      broken,
      sampleReport(),
      { ...sampleReport({ savedAt: 'long ago' }), id: 'undated' },
    ]);
    const layer = await loadLocalLayer(base);
    expect(layer.reports).toEqual([sampleReport()]);
    expect(layer.unreadable.map(({ id }) => id)).toEqual(['turns', '#2', 'no-document', 'undated']);
    expect(new Set(layer.problems.map(({ record }) => record))).toEqual(
      new Set(['turns', '#2', 'no-document', 'undated']),
    );
    expect(layer.problems).toContainEqual(
      expect.objectContaining({ record: 'undated', path: 'savedAt', code: 'instant', received: 'long ago' }),
    );

    await keepAddition(base, sampleAddition({ id: '2024-07-21-astana' }), '2026.11');
    expect((await loadLocalLayer(base)).unreadable).toHaveLength(4);
    expect(await dropAddition(base, '#2')).toBeNull();
    expect((await loadLocalLayer(base)).unreadable.map(({ id }) => id)).not.toContain('#2');
  });

  test('leaves out of a report what alone cannot be used', async () => {
    const { loadLocalLayer } = await openTab();
    const { document, contacts, known } = sampleAddition();
    const addition = {
      document,
      contacts: [...contacts, { ...contacts[0], id: 'bad', date: 'yesterday' }],
      known: known.map(({ contact, codings }) => ({
        contact,
        codings: [{ ...codings[0], certainty: 'sure' }, ...codings],
      })),
    };
    await put(key, [{ ...sampleReport(), addition }]);
    const { reports, problems } = await loadLocalLayer(base);
    expect(reports).toEqual([sampleReport()]);
    expect(problems.map(({ record, path, scope }) => [record, path, scope])).toEqual([
      ['bad', 'date', 'record'],
      ['2025-07-15-tianjin', 'topics[0].certainty', 'part'],
    ]);
  });

  test.each([['a text'], [{ a: 1 }], [null]])(
    'takes %j in place of a list for something unreadable',
    async (value) => {
      const { loadLocalLayer, keepAddition } = await openTab();
      await put(key, value);
      expect((await loadLocalLayer(base)).unreadable).toHaveLength(1);
      await keepAddition(base, sampleAddition(), '2026.11');
      const { reports, unreadable } = await loadLocalLayer(base);
      expect([reports.length, unreadable]).toEqual([1, [{ id: '#1', content: value }]]);
    },
  );

  test('says that the browser lets it keep nothing, and notes nothing', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    const { loadLocalLayer, keepAddition } = await openTab();
    await expect(loadLocalLayer(base)).rejects.toMatchObject({ failure: 'blocked', detail: 'denied' });
    await expect(keepAddition(base, sampleAddition(), '2026.11')).rejects.toMatchObject({
      failure: 'blocked',
    });
    expect(hasLayerHint(base)).toBe(false);
  });

  test('keeps nothing that it could not find again', async () => {
    const full = memoryStorage();
    full.setItem = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', full);
    const { loadLocalLayer, keepAddition } = await openTab();
    await expect(keepAddition(base, sampleAddition(), '2026.11')).rejects.toMatchObject({ failure: 'full' });
    expect((await loadLocalLayer(base)).reports).toEqual([]);
  });

  test('takes closed storage for none', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(hasLayerHint(base)).toBe(false);
  });
});

/** Puts a value where the layer looks for its list. */
function put(address: string, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('readout');
    request.onupgradeneeded = () => request.result.createObjectStore('local-reports');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const transaction = database.transaction('local-reports', 'readwrite');
      transaction.objectStore('local-reports').put(value, address);
      transaction.oncomplete = () => {
        database.close();
        resolve();
      };
    };
  });
}

function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (name) => items.get(name) ?? null,
    setItem: (name, value) => void items.set(name, value),
    removeItem: (name) => void items.delete(name),
  };
}
