import { expect, test } from 'vitest';
import { noteVisit } from '#offline/noteVisit.ts';
import { nothingUpdated } from '#offline/OfflineNews.ts';

const scope = 'https://desk.example/readout/';
const first = { application: 'a1', data: '2026.11' };

function fakeStorage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  } as Storage;
  return { kept, storage: () => storage };
}

test.each([
  ['the same', first, nothingUpdated],
  [
    'another version of the data',
    { ...first, data: '2026.12' },
    { application: false, data: { from: '2026.11', to: '2026.12' } },
  ],
  ['another build', { ...first, application: 'b2' }, { application: true, data: null }],
])('a visit that sees %s is told so, once', (_, now, expected) => {
  const { storage } = fakeStorage();
  expect(noteVisit(storage, scope, first), 'nothing is new at the first visit').toEqual(nothingUpdated);
  expect(noteVisit(storage, scope, now)).toEqual(expected);
  expect(noteVisit(storage, scope, now)).toEqual(nothingUpdated);
});

test('two dashboards of one server have been visited each for itself', () => {
  const { storage } = fakeStorage();
  noteVisit(storage, scope, first);
  const other = 'https://desk.example/other/';
  expect(noteVisit(storage, other, { application: 'b2', data: '7' })).toEqual(nothingUpdated);
  expect(noteVisit(storage, scope, first)).toEqual(nothingUpdated);
});

test.each(['', 'null', '{', '[]', '"a1"', '{"application":1,"data":null}'])(
  'what is kept and cannot be read is as if nothing were: %s',
  (text) => {
    const { kept, storage } = fakeStorage();
    noteVisit(storage, scope, first);
    for (const key of kept.keys()) kept.set(key, text);
    expect(noteVisit(storage, scope, { application: 'b2', data: '2026.12' })).toEqual(nothingUpdated);
    expect(noteVisit(storage, scope, first).data).toEqual({ from: '2026.12', to: '2026.11' });
  },
);

test('storage that is blocked or full makes every visit the first', () => {
  const blocked = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  expect(noteVisit(blocked, scope, first)).toEqual(nothingUpdated);
  const full = { getItem: () => JSON.stringify(first), setItem: blocked } as unknown as Storage;
  expect(noteVisit(() => full, scope, { ...first, data: '2026.12' })).toEqual(nothingUpdated);
});
