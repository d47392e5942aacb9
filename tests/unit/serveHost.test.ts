import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageFilter, requestedFilter } from '#embed/frame/messageFilter.ts';
import { readRequest } from '#embed/frame/readRequest.ts';
import { serveHost } from '#embed/frame/serveHost.ts';
import { defaultFilter, emptyFilter } from '#filter/Filter.ts';
import { setTime, setValues, toggleValue } from '#filter/filterReducers.ts';
import { linkVocabulary } from '#state/linkVocabulary.ts';
import { createViewStore } from '#state/viewStore.ts';
import { anyFilter } from '../fixtures/anyFilter.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const vocabulary = linkVocabulary(dataset);
type Message = Readonly<Record<string, unknown>>;

/** A frame of which the views show at once, or when told to, what the store has. */
function openFrame({ shows = true } = {}) {
  const said: Message[] = [];
  const ears: ((message: unknown) => void)[] = [];
  const store = createViewStore();
  let clock = 1000;
  const server = serveHost(
    {
      post: (message) => said.push(message as Message),
      listen: (hear) => {
        ears.push(hear);
        return () => ears.splice(0);
      },
    },
    { store, vocabulary, locked: new Set(), loadText: async () => {}, exportView: null },
    () => clock,
  );
  const show = () => {
    const { filter } = store.getState();
    server.show({ filter, count: 1, total: 82, sentence: 'some', language: 'en' });
  };
  if (shows) {
    show();
    store.subscribe((state, before) => {
      if (state.filter !== before.filter) show();
    });
  }
  return {
    store,
    said,
    show,
    server,
    wait: (milliseconds: number) => {
      clock += milliseconds;
    },
    ask: async (message: Message) => {
      for (const hear of ears) hear({ target: 'readout', version: 1, ...message });
      await new Promise((resolve) => setTimeout(resolve));
    },
    types: () => said.map(({ type, id }) => (id === undefined ? type : `${type} ${id}`)),
  };
}

describe('a host', () => {
  test('is told of each filter once, and of the end of a drag', () => {
    const { store, types, said, wait } = openFrame();
    const to = (day: number) =>
      store.getState().drag((filter) => setTime(filter, { from: day, to: null, match: 'possibly' }));
    expect(types()).toEqual(['ready']);
    to(18_000);
    to(18_001);
    expect(types()).toEqual(['ready']);
    wait(150);
    to(18_002);
    to(18_003);
    expect(types()).toEqual(['ready', 'filter']);
    store.getState().settle();
    expect(types()).toEqual(['ready', 'filter', 'filter']);
    // 18,003 days after 1970-01-01.
    expect(said.at(-1)).toMatchObject({ query: 'time=2019-04-17..' });
    store.getState().settle();
    expect(types()).toHaveLength(3);
  });

  test('that asks for a filter gets the answer, and no word besides', async () => {
    const { ask, types, said, store } = openFrame();
    await ask({ type: 'setFilter', id: 7, query: 'place=goa' });
    expect(types()).toEqual(['ready', 'filter 7']);
    expect(said.at(-1)).toMatchObject({ source: 'readout', version: 1, query: 'place=goa' });
    store.getState().change((filter) => toggleValue(filter, 'place', 'moscow'));
    expect(types()).toEqual(['ready', 'filter 7', 'filter']);
  });

  test('gets the answer once the views show it, and not before', async () => {
    const { ask, types, show } = openFrame({ shows: false });
    await ask({ type: 'getState', id: 'a' });
    expect(types()).toEqual([]);
    show();
    await ask({ type: 'setFilter', id: 'b', query: 'place=goa' });
    expect(types()).toEqual(['ready', 'state a']);
    show();
    await new Promise((resolve) => setTimeout(resolve));
    expect(types()).toEqual(['ready', 'state a', 'filter b']);
  });

  test('that opens a contact is answered, and told of what the reader does then', async () => {
    const { ask, types, store } = openFrame();
    const [first = '', second = ''] = dataset.contacts.map(({ id }) => id);
    await ask({ type: 'select', id: 1, contact: first });
    store.getState().openContact(second);
    store.getState().openContact(first);
    store.getState().openContact(null);
    expect(types()).toEqual(['ready', 'select 1', 'select', 'select', 'select']);
  });

  test('that has gone is told nothing', () => {
    const { store, types, server } = openFrame();
    server.close();
    store.getState().openContact(dataset.contacts[0]?.id ?? '');
    expect(types()).toEqual(['ready']);
  });

  test('learns why its picture could not be made', async () => {
    const { ask, said } = openFrame();
    await ask({ type: 'export', id: 1 });
    expect(said.at(-1)).toMatchObject({ type: 'error', code: 'off', id: 1 });
  });
});

describe('a filter in a message', () => {
  test('names every clause, and gives the same filter back', () => {
    fc.assert(
      fc.property(anyFilter(dataset), (filter) => {
        const asked = {
          target: 'readout',
          version: 1,
          type: 'setFilter',
          filter: messageFilter(filter),
        } as const;
        expect(requestedFilter(asked, vocabulary)).toEqual({ filter });
      }),
      { numRuns: 300 },
    );
  });

  test('may leave clauses out, which are then as usual, or empty, which is none', () => {
    const read = (filter: Record<string, string | string[]>) =>
      requestedFilter({ target: 'readout', version: 1, type: 'setFilter', filter }, vocabulary);
    expect(read({ place: 'goa' })).toEqual({ filter: setValues(defaultFilter, 'place', ['goa']) });
    expect(read({ status: [], level: [] })).toEqual({ filter: emptyFilter });
    expect(read({ place: 'atlantis' })).toEqual({ fault: expect.stringContaining('goa') });
    expect(read({ weather: 'fine' })).toEqual({ fault: expect.stringContaining('place') });
  });
});

test.each([undefined, 0, 2, '1'])(
  'a message of the version %s is told which one is spoken here',
  (version) => {
    expect(readRequest({ target: 'readout', version, type: 'getState', id: 3 })).toEqual({
      error: { id: 3, code: 'version', message: 'version must be 1: this page speaks no other.' },
    });
  },
);

test('a message of any kind is a request, an error or nothing, and never an exception', () => {
  const words = fc.oneof(
    fc.constantFrom('readout', 'getState', 'setFilter', 'select', 'export', 'setTheme', 'dark', 'place=goa'),
    fc.string(),
  );
  const value = fc.oneof(
    { weight: 2, arbitrary: words },
    fc.anything({ maxDepth: 3, withNullPrototype: true }),
  );
  const names = fc.constantFrom(
    'target',
    'version',
    'type',
    'id',
    'query',
    'filter',
    'contact',
    'theme',
    'view',
    'format',
    '__proto__',
  );
  const near = fc
    .dictionary(names, value)
    .map((fields) => ({ target: 'readout', version: 1, type: 'setFilter', ...fields }));
  let requests = 0;
  fc.assert(
    fc.property(fc.oneof(fc.anything(), near), (message) => {
      const read = readRequest(message);
      if (!read || 'error' in read) return;
      requests += 1;
      if (read.request.type === 'setFilter') requestedFilter(read.request, vocabulary);
    }),
    { numRuns: 5000 },
  );
  expect(requests).toBeGreaterThan(50);
});
