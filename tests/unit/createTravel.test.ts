import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toggleValue } from '#filter/filterReducers.ts';
import { createTravel, initialPosition, positionOf } from '#state/createTravel.ts';
import { linkVocabulary } from '#state/linkVocabulary.ts';
import { decodeView, type Vocabulary } from '#state/viewCodec.ts';
import { createViewStore, type ViewStore } from '#state/viewStore.ts';
import { fakePage } from '../fixtures/fakePage.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const vocabulary: Vocabulary = { ...linkVocabulary(dataset), languages: ['en', 'fr'], boundaries: [] };

function open(search = '', options = {}) {
  return start(fakePage(search, options));
}

/** Opens the page, or opens it again: the address and the history stay, all else is new. */
function start(fake: ReturnType<typeof fakePage>) {
  const { page, ...bar } = fake;
  const read = () => decodeView(new URLSearchParams(page.location.search), vocabulary).view;
  const store = createViewStore(read(), initialPosition(page));
  const travel = createTravel(store, page, () => vocabulary);
  const disconnect = travel.connect();
  const choose = (place: string) => store.getState().change((filter) => toggleValue(filter, 'place', place));
  return {
    ...bar,
    page,
    fake,
    store,
    travel,
    disconnect,
    choose,
    places: () => store.getState().filter.place,
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a reader who changes filters', () => {
  test('finds each act in the address, and Back undoes it', () => {
    const { choose, history, address, places, count } = open();
    choose('goa');
    choose('moscow');
    expect(address()).toBe('?place=goa&place=moscow');
    expect(count()).toBe(3);
    history.go(-1);
    expect(places()).toEqual(['goa']);
    history.go(-1);
    expect(places()).toEqual([]);
    expect(address()).toBe('');
    history.go(1);
    expect(places()).toEqual(['goa']);
  });

  test('undoes and redoes with the buttons, which know where the ends are', () => {
    const { choose, travel, store, places } = open();
    choose('goa');
    choose('moscow');
    travel.undo();
    travel.undo();
    travel.undo();
    expect(places()).toEqual([]);
    expect(store.getState().position).toEqual({ cursor: 0, last: 2 });
    travel.redo();
    expect(places()).toEqual(['goa']);
    choose('rome');
    expect(store.getState().position).toEqual({ cursor: 2, last: 2 });
    travel.redo();
    expect(places()).toEqual(['goa', 'rome']);
  });

  test('drags a brush as one act, with few writes to the address', () => {
    const { store, history, address, count, places } = open();
    const replace = vi.spyOn(history, 'replaceState');
    for (let step = 0; step < 100; step += 1)
      store.getState().drag((filter) => ({ ...filter, place: [step % 2 ? 'goa' : 'rome'] }));
    vi.advanceTimersByTime(1000);
    store.getState().settle();
    expect(count()).toBe(2);
    expect(replace.mock.calls.length).toBeLessThan(5);
    expect(address()).toBe('?place=goa');
    history.go(-1);
    expect(places()).toEqual([]);
  });

  test('goes on from where she was after a reload', () => {
    const first = open();
    first.choose('goa');
    first.disconnect();
    const { store, travel } = start(first.fake);
    expect(store.getState().filter.place).toEqual(['goa']);
    travel.undo();
    expect(store.getState().filter.place).toEqual([]);
  });

  test('is not thrown back by a jump to an anchor', () => {
    const { choose, history, store, places } = open();
    choose('goa');
    history.pushState(null, '', '/?place=goa#timeline');
    history.go(0);
    expect(places()).toEqual(['goa']);
    expect(store.getState().position.cursor).toBe(1);
  });

  test('keeps settings in the address without a step', () => {
    const { store, address, count } = open('?place=goa');
    store.getState().changeSettings({ theme: 'dark' });
    expect(address()).toBe('?place=goa&theme=dark');
    expect(count()).toBe(1);
  });

  test('loses nothing that she did after going back', () => {
    const { choose, history, store, address } = open();
    choose('goa');
    history.go(-1);
    store.getState().changeSettings({ theme: 'dark' });
    expect(address()).toBe('?theme=dark');
  });
});

describe('a reader who goes back', () => {
  const settings = { theme: 'dark', language: 'fr', boundaries: null } as const;

  test.each([false, true])(
    'keeps theme and language, and the address says so (in a frame: %s)',
    (isFramed) => {
      const { choose, travel, store, address, places } = open('', { isFramed });
      choose('goa');
      store.getState().changeSettings({ theme: 'dark', language: 'fr' });
      travel.undo();
      expect(places()).toEqual([]);
      expect(store.getState().settings).toEqual(settings);
      expect(address()).toBe('?theme=dark&lang=fr');
      store.getState().changeSettings({ theme: 'light' });
      travel.redo();
      expect(places()).toEqual(['goa']);
      expect(address()).toBe('?place=goa&theme=light&lang=fr');
    },
  );

  test('can still go forward after a reload', () => {
    const first = open();
    first.choose('goa');
    first.choose('moscow');
    first.history.go(-1);
    first.disconnect();
    const { store, travel, places } = start(first.fake);
    expect(store.getState().position).toEqual({ cursor: 1, last: 2 });
    travel.redo();
    expect(places()).toEqual(['goa', 'moscow']);
  });

  test('can still redo after a jump to an anchor, which ends the history', () => {
    const { choose, travel, history, places } = open();
    choose('goa');
    travel.undo();
    history.pushState(null, '', '/#timeline');
    history.go(0);
    travel.redo();
    expect(places()).toEqual(['goa']);
  });
});

describe('where the browser refuses addresses that change too often', () => {
  test('each step is shown at once, and in the history a moment later', () => {
    const { choose, refuse, history, address, count, places } = open();
    refuse(true);
    choose('goa');
    choose('moscow');
    expect(places()).toEqual(['goa', 'moscow']);
    expect(address()).toBe('');
    vi.advanceTimersByTime(5000);
    refuse(false);
    vi.advanceTimersByTime(32_000);
    expect(address()).toBe('?place=goa&place=moscow');
    expect(count()).toBe(3);
    history.go(-1);
    expect(places()).toEqual(['goa']);
    history.go(-1);
    expect(places()).toEqual([]);
  });

  test('undo and redo go on meanwhile', () => {
    const { choose, refuse, travel, history, address, places } = open();
    choose('goa');
    refuse(true);
    choose('moscow');
    choose('rome');
    travel.undo();
    expect(places()).toEqual(['goa', 'moscow']);
    travel.redo();
    expect(places()).toEqual(['goa', 'moscow', 'rome']);
    travel.undo();
    refuse(false);
    vi.advanceTimersByTime(32_000);
    expect(address()).toBe('?place=goa&place=moscow');
    travel.redo();
    expect(address()).toBe('?place=goa&place=moscow&place=rome');
    history.go(-2);
    expect(places()).toEqual(['goa']);
  });

  test('for ever, it is asked ever less often', () => {
    const { page, choose, refuse } = open();
    refuse(true);
    const push = vi.spyOn(page.history, 'pushState');
    choose('goa');
    vi.advanceTimersByTime(320_000);
    expect(push.mock.calls.length).toBeLessThan(20);
  });
});

describe('inside a frame', () => {
  test('a reload begins at the first step, since those before are gone', () => {
    const first = open('', { isFramed: true });
    first.choose('goa');
    first.disconnect();
    const { store, choose, travel, places } = start(first.fake);
    expect(places()).toEqual(['goa']);
    expect(store.getState().position).toEqual({ cursor: 0, last: 0 });
    choose('moscow');
    travel.undo();
    expect(places()).toEqual(['goa']);
  });

  test('what was undone can be redone after a change of settings', () => {
    const { choose, travel, store, places } = open('', { isFramed: true });
    choose('goa');
    choose('moscow');
    travel.undo();
    travel.undo();
    store.getState().changeSettings({ theme: 'dark' });
    travel.redo();
    travel.redo();
    expect(places()).toEqual(['goa', 'moscow']);
  });

  test('nothing is pushed, and undo still works', () => {
    const { choose, travel, count, address, places } = open('', { isFramed: true });
    choose('goa');
    choose('moscow');
    expect(count()).toBe(1);
    expect(address()).toBe('?place=goa&place=moscow');
    travel.undo();
    expect(places()).toEqual(['goa']);
    expect(address()).toBe('?place=goa');
    travel.redo();
    expect(places()).toEqual(['goa', 'moscow']);
  });
});

test.each([
  [null],
  ['x'],
  [{}],
  [{ readout: null }],
  [{ readout: { cursor: -1, last: 0 } }],
  [{ readout: { cursor: 'a' } }],
])('an entry of another maker says no position: %j', (state) => {
  expect(positionOf(state)).toBeNull();
});

describe('a reader who looks at the selection in another way', () => {
  const compared = {
    before: { from: null, to: 18_000, match: 'possibly' },
    after: { from: 18_001, to: null, match: 'possibly' },
  } as const;

  test('goes back from a form, its periods and the coverage one by one', () => {
    const { store, history, address } = open();
    const { analyse } = store.getState();
    analyse({ form: 'together' });
    analyse({ form: 'compare', compare: compared });
    analyse({ isCoverageOpen: true });
    expect(address()).toBe('?view=coverage&compare=..2019-04-14%2C2019-04-15..');
    history.go(-1);
    expect(store.getState().analysis).toEqual({ form: 'compare', compare: compared, isCoverageOpen: false });
    history.go(-1);
    expect(address()).toBe('?view=together');
    history.go(-1);
    expect(address()).toBe('');
  });

  test('makes no step by choosing what is shown already', () => {
    const { store, count } = open();
    store.getState().analyse({ form: 'compare', compare: compared });
    store.getState().analyse({ form: 'compare', compare: { ...compared } });
    expect(count()).toBe(2);
  });

  test.each([
    ['a contact', (store: ViewStore) => store.getState().openContact(dataset.contacts[0]?.id ?? null)],
    [
      'a filter',
      (store: ViewStore) => store.getState().change((filter) => toggleValue(filter, 'place', 'goa')),
    ],
    ['the filter as it is', (store: ViewStore) => store.getState().change((filter) => filter)],
  ])('sees %s on the page in one step, without the coverage over it', (_, act) => {
    const { store, count } = open();
    store.getState().analyse({ isCoverageOpen: true });
    act(store);
    expect(store.getState().analysis.isCoverageOpen).toBe(false);
    expect(count()).toBe(3);
  });

  test('does not touch the address by asking what is behind a figure, which going back closes', () => {
    const { store, page, choose, history } = open();
    choose('goa');
    const replace = vi.spyOn(page.history, 'replaceState');
    store.getState().showEvidence({ title: 'x', contacts: [], documents: null, filter: null });
    expect(replace).not.toHaveBeenCalled();
    history.go(-1);
    expect(store.getState().evidence).toBeNull();
  });

  test('sees another view in one step, with nothing over it, and undoes it in one', () => {
    const { store, choose, travel, address, count } = open();
    choose('goa');
    const [first = ''] = dataset.contacts.map(({ id }) => id);
    const list = { title: 'x', contacts: [first], documents: null, filter: null };
    store.getState().showEvidence(list);
    store.getState().openContact(first);
    const before = [address(), count()];
    const { filter, analysis } = decodeView(new URLSearchParams('place=moscow'), vocabulary).view;
    store.getState().openView({ filter, analysis });
    expect(store.getState()).toMatchObject({ contact: null, evidence: null, leftEvidence: null });
    expect([address(), count()]).toEqual(['?place=moscow', Number(before[1]) + 1]);
    // As the panel does where it is a dialog, which tells late that it was closed.
    store.getState().openContact(null);
    expect(count()).toBe(Number(before[1]) + 1);
    travel.undo();
    expect(address()).toBe(before[0]);
    expect(store.getState().contact).toBe(first);
  });

  test('finds the way back from a contact to the list that it was opened from, and only there', () => {
    const { store } = open();
    const [first, second, third] = dataset.contacts.map(({ id }) => id);
    const list = { title: 'x', contacts: [first ?? '', second ?? ''], documents: null, filter: null };
    const { showEvidence, openContact } = store.getState();
    showEvidence(list);
    openContact(first ?? null);
    expect(store.getState()).toMatchObject({ evidence: null, leftEvidence: list, contact: first });
    openContact(second ?? null);
    expect(store.getState().leftEvidence).toBe(list);
    openContact(third ?? null);
    expect(store.getState().leftEvidence).toBeNull();
    showEvidence(list);
    openContact(first ?? null);
    openContact(null);
    expect(store.getState().leftEvidence).toBeNull();
  });
});
