import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter } from '#filter/Filter.ts';
import { setTime, setValues } from '#filter/filterReducers.ts';
import { dayOf } from '#model/day.ts';
import { linkVocabulary } from '#state/linkVocabulary.ts';
import { defaultAnalysis, defaultView, topicForms, type View } from '#state/View.ts';
import { decodeView, encodeView, type Vocabulary } from '#state/viewCodec.ts';
import { anyFilter } from '../fixtures/anyFilter.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const vocabulary: Vocabulary = { ...linkVocabulary(dataset), boundaries: ['un-neutral', 'india'] };
/** A span with at least one end, both in order. */
const anyTime = fc
  .uniqueArray(fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2027, 1, 1) }), { minLength: 2, maxLength: 2 })
  .chain((days) => {
    const [from = 0, to = 0] = days.sort((a, b) => a - b);
    return fc.constantFrom<[number | null, number | null]>([from, to], [from, null], [null, to]);
  })
  .map(([from, to]) => ({ from, to, match: 'possibly' as const }));
const anyView: fc.Arbitrary<View> = fc.record({
  filter: anyFilter(dataset),
  contact: fc.option(fc.constantFrom(...dataset.contactsById.keys())),
  analysis: fc.record({
    form: fc.constantFrom(...topicForms),
    compare: fc.option(fc.record({ before: anyTime, after: anyTime })),
    isCoverageOpen: fc.boolean(),
  }),
  settings: fc.record({
    theme: fc.constantFrom('auto' as const, 'light' as const, 'dark' as const),
    language: fc.option(fc.constantFrom('en', 'hi', 'ru')),
    boundaries: fc.option(fc.constantFrom('un-neutral', 'india')),
  }),
});
const viaAddressBar = (params: URLSearchParams) => new URL(`https://readout.example/?${params}`).searchParams;
const read = (query: string) => decodeView(new URLSearchParams(query), vocabulary);
const query = (view: Partial<View>) => encodeView({ ...defaultView, ...view }, vocabulary).toString();

describe('a link', () => {
  test('restores every view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(decodeView(viaAddressBar(encodeView(view, vocabulary)), vocabulary)).toEqual({
          view,
          rejected: [],
        });
      }),
      { numRuns: 500 },
    );
  });

  test('says nothing of the defaults, and says so when one was removed', () => {
    expect(query({})).toBe('');
    expect(query({ filter: emptyFilter })).toBe('level=any&status=any');
  });

  test('is written as people read it', () => {
    const time = { from: dayOf(2020, 1, 1), to: dayOf(2023, 5, 31), match: 'possibly' } as const;
    expect(query({ filter: setTime(defaultFilter, time) })).toBe('time=2020-01..2023-05');
    expect(query({ filter: setTime(defaultFilter, { ...time, to: null, match: 'certainly' }) })).toBe(
      'time=2020-01..%2Ccertainly',
    );
    expect(query({ filter: setValues(defaultFilter, 'place', ['moscow', 'goa']) })).toBe(
      'place=goa&place=moscow',
    );
  });

  test('says how the selection is looked at', () => {
    const months = (from: number, to: number) => ({ from, to, match: 'possibly' as const });
    const compare = {
      before: months(dayOf(2019, 8, 1), dayOf(2022, 2, 28)),
      after: months(dayOf(2022, 3, 1), dayOf(2026, 3, 31)),
    };
    const spans = 'compare=2019-08..2022-02%2C2022-03..2026-03';
    expect(query({ analysis: { ...defaultAnalysis, form: 'compare', compare } })).toBe(spans);
    expect(read(spans).view.analysis).toEqual({ form: 'compare', compare, isCoverageOpen: false });
    expect(query({ analysis: { ...defaultAnalysis, compare } })).toBe(`view=frequency&${spans}`);
    expect(query({ analysis: { ...defaultAnalysis, form: 'over-time' } })).toBe('view=over-time');
    expect(query({ analysis: { ...defaultAnalysis, isCoverageOpen: true } })).toBe('view=coverage');
    const onMap = new URLSearchParams('view=map');
    expect(encodeView(defaultView, vocabulary, onMap).toString()).toBe('view=map');
    const inAll = { ...defaultAnalysis, form: 'together', isCoverageOpen: true } as const;
    expect(encodeView({ ...defaultView, analysis: inAll }, vocabulary, onMap).toString()).toBe(
      'view=map&view=together&view=coverage',
    );
  });

  test.each([
    ['view=atlas', 'view'],
    ['compare=2019', 'compare'],
    ['compare=2019,2020,2021', 'compare'],
    ['compare=2021..2020,2022', 'compare'],
    ['compare=2019-02-30,2020', 'compare'],
    ['compare=2019,2020,certainly', 'compare'],
  ])('refuses %s and says so', (link, name) => {
    const { view, rejected } = read(link);
    expect(view.analysis).toEqual(defaultAnalysis);
    expect(rejected.map((one) => one.name)).toEqual([name]);
  });

  test('names what it cannot honour, and honours the rest', () => {
    const { view, rejected } = read('place=atlantis&place=goa&time=2023-13..&theme=pink&id=nobody&utm=1');
    expect(view.filter).toEqual(setValues(defaultFilter, 'place', ['goa']));
    expect(view.contact).toBeNull();
    expect(rejected.map(({ name }) => name).sort()).toEqual(['id', 'place', 'theme', 'time', 'utm']);
  });

  test('leaves the parameters of other parts of the page alone', () => {
    const params = encodeView(defaultView, vocabulary, new URLSearchParams('embed=1&hide=header&place=goa'));
    expect(params.toString()).toBe('embed=1&hide=header');
  });

  test('of any kind gives a valid view and never throws', () => {
    const name = fc.oneof(
      fc.constantFrom('time', 'place', 'q', 'topics', 'status', 'id', '__proto__'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
        const { view } = decodeView(new URLSearchParams(pairs), vocabulary);
        expect(decodeView(encodeView(view, vocabulary), vocabulary)).toEqual({ view, rejected: [] });
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2020', dayOf(2020, 1, 1), dayOf(2020, 12, 31)],
    ['2024-02', dayOf(2024, 2, 1), dayOf(2024, 2, 29)],
    ['..2023-05', null, dayOf(2023, 5, 31)],
    ['2022-02-24..2022-03', dayOf(2022, 2, 24), dayOf(2022, 3, 31)],
  ])('reads the span %s', (text, from, to) => {
    expect(read(`time=${text}`).view.filter.time).toEqual({ from, to, match: 'possibly' });
  });

  test.each(['2023-02-30', '2023..2022', '..', 'yesterday', '2020..2021..2022', '2020~', '2020/2021'])(
    'rejects %s as a span',
    (text) => {
      const { view, rejected } = read(`time=${encodeURIComponent(text)}`);
      expect(view.filter.time).toBeNull();
      expect(rejected).toEqual([{ name: 'time', value: text }]);
    },
  );
});
