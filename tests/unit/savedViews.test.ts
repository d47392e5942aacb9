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
