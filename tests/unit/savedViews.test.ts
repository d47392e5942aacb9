import { describe, expect, test } from 'vitest';
import { createSavedViews, savedViewsFile } from '#state/savedViews.ts';

function fakeStorage(initial: Record<string, string> = {}): Storage {
  const kept = new Map(Object.entries(initial));
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
}
const blocked = (): Storage => {
  throw new DOMException('denied', 'SecurityError');
};
const goa = { name: 'Goa', query: 'place=goa' };
const moscow = { name: 'Moscow', query: 'place=moscow' };

describe('saved views', () => {
  test('are there again the next time', () => {
    const storage = fakeStorage();
    createSavedViews(() => storage)
      .getState()
      .save(goa);
    expect(createSavedViews(() => storage).getState().views).toEqual([goa]);
  });

  test('can be renamed, replaced and removed', () => {
    const store = createSavedViews(() => fakeStorage());
    const { save, rename, remove } = store.getState();
    save(goa);
    save({ name: 'Goa', query: 'place=goa&topic=sco' });
    expect(store.getState().views).toHaveLength(1);
    rename('Goa', '  Beach ');
    expect(store.getState().views).toEqual([{ name: 'Beach', query: 'place=goa&topic=sco' }]);
    rename('Beach', '   ');
    expect(store.getState().views[0]?.name).toBe('Beach');
    remove('Beach');
    expect(store.getState().views).toEqual([]);
  });

  test('replace one another by the name that is kept, without spaces around it', () => {
    const store = createSavedViews(() => fakeStorage());
    store.getState().save(goa);
    store.getState().save({ name: ' Goa ', query: 'topic=sco' });
    const long = 'a'.repeat(79);
    store.getState().save({ name: `${long} b`, query: '' });
    store.getState().save({ name: long, query: 'place=rome' });
    expect(store.getState().views).toEqual([
      { name: 'Goa', query: 'topic=sco' },
      { name: long, query: 'place=rome' },
    ]);
  });

  test('come from a file once a name, the last one', () => {
    const store = createSavedViews(() => fakeStorage());
    store.getState().save(goa);
    const twice = [{ name: 'Goa', query: 'place=rome' }, { name: 'Goa ', query: 'place=moscow' }, moscow];
    expect(store.getState().importText(savedViewsFile(twice))).toBe(2);
    expect(store.getState().views).toEqual([{ name: 'Goa', query: 'place=moscow' }, moscow]);
  });

  test('of two tabs do not overwrite each other', () => {
    const storage = fakeStorage();
    const [here, there] = [createSavedViews(() => storage), createSavedViews(() => storage)];
    here.getState().save(goa);
    there.getState().save(moscow);
    expect(there.getState().views).toEqual([goa, moscow]);
    here.getState().rename('Goa', 'Beach');
    expect(here.getState().views).toEqual([{ ...goa, name: 'Beach' }, moscow]);
    there.getState().remove('Moscow');
    here.getState().importText(savedViewsFile([{ name: 'Rome', query: 'place=rome' }]));
    expect(
      createSavedViews(() => storage)
        .getState()
        .views.map(({ name }) => name),
    ).toEqual(['Beach', 'Rome']);
  });

  test('can be renamed though another tab has deleted them', () => {
    const storage = fakeStorage();
    const [here, there] = [createSavedViews(() => storage), createSavedViews(() => storage)];
    here.getState().save(goa);
    here.getState().save(moscow);
    there.getState().remove('Goa');
    here.getState().rename('Goa', 'Beach');
    expect(here.getState().views).toEqual([moscow, { ...goa, name: 'Beach' }]);
  });

  test('that did not fit into the storage stay for as long as the page', () => {
    const storage = fakeStorage();
    const store = createSavedViews(() => storage);
    store.getState().save(goa);
    storage.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    store.getState().save(moscow);
    store.getState().save({ name: 'Rome', query: 'place=rome' });
    expect(store.getState().views.map(({ name }) => name)).toEqual(['Goa', 'Moscow', 'Rome']);
    expect(store.getState().isKept).toBe(false);
  });

  test('travel as a file', () => {
    const store = createSavedViews(() => fakeStorage());
    expect(store.getState().importText(savedViewsFile([goa]))).toBe(1);
    expect(store.getState().views).toEqual([goa]);
  });

  test.each([
    ['{', 'notJson'],
    ['{"views":[{"name":"x"}]}', 'notViews'],
    ['null', 'notViews'],
    ['[1]', 'notViews'],
  ])('refuse the file %s with the reason, and keep what was there', (text, reason) => {
    const store = createSavedViews(() => fakeStorage());
    store.getState().save(goa);
    expect(store.getState().importText(text)).toBe(reason);
    expect(store.getState().views).toEqual([goa]);
  });

  test('work without storage, and say that they are not kept', () => {
    const store = createSavedViews(blocked);
    store.getState().save(goa);
    expect(store.getState()).toMatchObject({ views: [goa], isKept: false });
  });

  test('begin empty when what was kept is damaged', () => {
    expect(createSavedViews(() => fakeStorage({ 'readout.views': '[[' })).getState().views).toEqual([]);
  });
});
