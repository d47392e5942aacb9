import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dimensions, emptyFilter } from '#filter/Filter.ts';
import { clearClause, setValues, toggleValue } from '#filter/filterReducers.ts';
import { decodeFrame } from '#state/frameCodec.ts';
import { defaultView } from '#state/View.ts';
import { createViewStore } from '#state/viewStore.ts';
import { anyFilter } from '../fixtures/anyFilter.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const read = (query: string) => decodeFrame(new URLSearchParams(query));

describe('a link to a frame', () => {
  test('shows the whole page unless it is embedded', () => {
    const { frame, rejected } = read('view=map');
    expect(rejected).toEqual([]);
    expect(frame.isEmbedded).toBe(false);
    expect(frame.views).toEqual(['figures', 'timeline', 'map', 'topics', 'contacts']);
  });

  test.each([
    ['embed=1', ['figures', 'timeline', 'map', 'topics', 'contacts']],
    ['embed=1&view=map', ['map']],
    ['embed=1&view=contacts&view=figures', ['figures', 'contacts']],
    ['embed=1&view=compare', ['topics']],
    ['embed=1&view=map&view=over-time', ['map', 'topics']],
  ])('%s shows %j', (query, views) => {
    expect(read(query).frame.views).toEqual(views);
  });

  test('hides and locks several, however they are written', () => {
    for (const query of [
      'hide=title,actions&lock=topic,time',
      'hide=title&hide=actions&lock=topic&lock=time',
    ]) {
      const { frame } = read(query);
      expect([...frame.hidden]).toEqual(['title', 'actions']);
      expect([...frame.locked]).toEqual(['topic', 'time']);
    }
    expect([...read('lock=q').frame.locked]).toEqual(['text']);
    expect(read('lock=all').frame.locked.size).toBe(dimensions.length);
  });

  test('is told what means nothing in it', () => {
    expect(read('embed=yes&hide=face&lock=door,topic').rejected).toEqual([
      { name: 'embed', value: 'yes' },
      { name: 'hide', value: 'face' },
      { name: 'lock', value: 'door' },
    ]);
  });

  test('of any kind is read and never throws', () => {
    const name = fc.constantFrom('embed', 'view', 'hide', 'lock', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        expect(decodeFrame(new URLSearchParams(pairs)).frame.views.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a clause that is locked', () => {
  const filter = setValues(setValues(emptyFilter, 'topic', ['payments', 'sco']), 'place', ['goa']);
  const open = (...locked: readonly ('topic' | 'place')[]) =>
    createViewStore({ ...defaultView, filter }, { cursor: 0, last: 0 }, new Set(locked));

  test('stays through every way in which a filter can change', () => {
    const store = open('topic');
    const { change, drag, openView, restore } = store.getState();
    const topics = () => store.getState().filter.topic;
    change(() => emptyFilter);
    expect(store.getState().filter).toEqual({ ...emptyFilter, topic: ['payments', 'sco'] });
    change((before) => toggleValue(before, 'topic', 'sco'));
    expect(topics()).toEqual(['payments', 'sco']);
    drag((before) => clearClause(before, 'topic'));
    openView({ filter: emptyFilter, analysis: defaultView.analysis });
    restore(defaultView, { cursor: 1, last: 1 });
    expect(topics()).toEqual(['payments', 'sco']);
  });

  test('makes no step of the history where nothing else has changed', () => {
    const store = open('topic');
    store.getState().change((before) => clearClause(before, 'topic'));
    expect(store.getState().position).toEqual({ cursor: 0, last: 0 });
  });

  test('leaves all others to the reader', () => {
    const store = open('place');
    store.getState().change((before) => setValues(before, 'topic', []));
    expect(store.getState().filter).toEqual(setValues(emptyFilter, 'place', ['goa']));
  });

  test('is as the link has it, whatever is asked for', () => {
    fc.assert(
      fc.property(anyFilter(shippedDataset()), fc.subarray([...dimensions]), (asked, locked) => {
        const store = createViewStore({ ...defaultView, filter }, { cursor: 0, last: 0 }, new Set(locked));
        store.getState().change(() => asked);
        const now = store.getState().filter;
        for (const dimension of locked) expect(now[dimension]).toEqual(filter[dimension]);
        for (const dimension of dimensions.filter((name) => !locked.includes(name)))
          expect(now[dimension]).toEqual(asked[dimension]);
      }),
    );
  });
});
