import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextSearch, createTextSearchInSlices } from '#filter/engine/createTextSearch.ts';
import { placesOf, readingsOf, searchTerms } from '#filter/engine/searchWords.ts';
import { emptyFilter, longestText } from '#filter/Filter.ts';
import { setText } from '#filter/filterReducers.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { findsNaively } from '../fixtures/findsNaively.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const shipped = shippedDataset();
const search = createTextSearch(shipped);

function found(query: string): string[] {
  const has = search.find(query);
  return shipped.contacts.filter(({ index }) => has?.(index) ?? true).map(({ id }) => id);
}

/** Contacts found for the same thing, however it is written. */
function expectSame(...queries: readonly string[]): void {
  const [first, ...others] = queries.map(found);
  expect(first?.length).toBeGreaterThan(0);
  for (const other of others) expect(other).toEqual(first);
}

/** A piece of a text of the data, cut where it may be, and what is written otherwise than there. */
const anyQuery = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        ...shipped.contacts.map(({ summary }) => summary),
        ...[...shipped.documents.values()].map(({ title }) => title),
        ...[...shipped.topics.values()].flatMap(({ prefLabel: { en, hi = en, ru = en } }) => [hi, ru]),
      ),
      fc.nat(200),
      fc.integer({ min: 1, max: 24 }),
    )
    .map(([text, start, length]) => text.slice(start % text.length).slice(0, length)),
  fc
    .array(fc.constantFrom('UN', 'un-led', '2+2', '"Security Council"', 'S400', '“', 'G-20', '.', 'лавр'), {
      maxLength: 3,
    })
    .map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

describe('free text', () => {
  test('agrees with a reading letter by letter, on the shipped contacts', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const naive = shipped.contacts.filter((contact) => findsNaively(shipped, contact, query));
        expect(found(query)).toEqual(naive.map(({ id }) => id));
      }),
      { numRuns: 150 },
    );
  });

  test('is the same when it is read in slices', async () => {
    const sliced = await createTextSearchInSlices(shipped);
    for (const query of ['goa', 'Гоа', 's-400', 'a']) {
      const [has, hasSliced] = [search.find(query), sliced.find(query)];
      for (const { index } of shipped.contacts) expect(hasSliced?.(index)).toBe(has?.(index));
    }
  });

  test('finds a place in each language', () => {
    expect(found('गोवा')).toEqual(['2023-05-04-goa', '2023-05-05-goa']);
    expect(found('Гоа')).toEqual(expect.arrayContaining(['2023-05-04-goa', '2023-05-05-goa']));
    expectSame('Москв', 'МОСКВ');
    expectSame('मॉस्को', 'मॉस्को '.normalize('NFD'));
  });

  test('takes a word written with a hyphen or without, with accents or without, in any case', () => {
    expectSame('S-400', 's400', 'S‑400', 'ｓ－４００');
    expectSame('counter-terrorism', 'Counterterrorism');
    expectSame('G20', 'G-20');
    expectSame('расчёты', 'расчеты');
    expectSame('UN', 'un', 'U.N.');
  });

  test('does not take 22 for 2+2, nor й for и, nor the beginning of a word for a short one', () => {
    expect(found('2+2').length).toBeGreaterThan(0);
    expect(found('22').filter((id) => found('2+2').includes(id)).length).toBeLessThan(found('2+2').length);
    expect(found('индииский')).toEqual([]);
    expect(found('индийский').length).toBeGreaterThan(0);
    expect(found('un').length).toBeLessThan(found('und').length + found('uni').length + found('unt').length);
  });

  test('takes quoted words whole and in their order', () => {
    expect(found('"Security Council"').length).toBeGreaterThan(0);
    expect(found('"Council Security"')).toEqual([]);
    expect(found('Council Security').length).toBeGreaterThan(0);
    expect(found('"Goa"').length).toBeLessThan(found('Goa').length);
  });

  test('finds nothing where no word is asked for, and asks nothing where no text is', () => {
    for (const query of ['?', '🙂', '\ud800', '\u200f', '.*']) expect(found(query)).toEqual([]);
    expect(search.find('')).toBeNull();
    expect(search.find('  ')).toBeNull();
  });

  test('never throws, whatever is asked', () => {
    const hostile = [
      '(.*)+$',
      '\\',
      '__proto__',
      'constructor',
      '\u202eabc',
      '\udc00\ud800',
      'a'.repeat(longestText),
    ];
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 200 })),
        (query) => {
          const ids = found(query);
          for (const contact of shipped.contacts.filter(({ id }) => ids.includes(id)))
            search.whereFound(contact, query, []);
          search.ranges(query, query);
          search.correction(query);
        },
      ),
    );
  });

  test('offers the spelling of the data for a word that stands nowhere', () => {
    expect(search.correction('Moskow talks')).toBe('Moscow talks');
    expect(search.correction('Лаврав')).toBe('Лавров');
    expect(search.correction('Moscow')).toBeNull();
    expect(search.correction('xylophonist')).toBeNull();
    expect(found(search.correction('Kundankulam') ?? '')).not.toEqual([]);
  });
});

describe('what a search costs', () => {
  test('a word of thousands of parts is read in proportion to its length', () => {
    const joined = (parts: number) => Array.from({ length: parts }, (_, at) => `a${at}`).join('-');
    const readings = readingsOf(joined(4000));
    expect(readings.length).toBeLessThan(2 * 4000);
    expect(Math.max(...readings.map(({ text }) => text.length))).toBeLessThan(8 * 'a4000-'.length);
    // Nothing is lost by it, and up to eight parts are one word.
    const dataset = shipped.contacts.map((contact) => ({ ...contact, summary: joined(20) }));
    const has = createTextSearch({ ...shipped, contacts: dataset.slice(0, 1) });
    for (const query of ['a19', joined(8), joined(9), joined(20), 'a2-a3-a4', `"${joined(20)}"`])
      expect(has.find(query)?.(0)).toBe(true);
    expect(has.find('a3-a2')?.(0)).toBe(false);
    expect(readingsOf(joined(8)).map(({ text }) => text)).toContain(joined(8));
  });

  test('quoted words are compared with what follows them alone', () => {
    const text = 'a b '.repeat(2000);
    let compared = 0;
    const readings = readingsOf(text).map((reading) => ({
      ...reading,
      get from() {
        compared += 1;
        return reading.from;
      },
    }));
    const [term] = searchTerms('"a b"');
    expect(term && [...placesOf(term, readings)]).toHaveLength(2000);
    expect(compared).toBeLessThan(4 * readings.length);
  });

  test('two readers of different texts do not have each other’s worked out again', () => {
    let read = 0;
    const counted = shipped.contacts.map((contact) => ({
      ...contact,
      get summary() {
        read += 1;
        return contact.summary;
      },
    }));
    const watched = createTextSearch({ ...shipped, contacts: counted });
    const cost = (query: string) => {
      const before = read;
      watched.find(query);
      return read - before;
    };
    expect(cost('"Security Council"')).toBeGreaterThan(0);
    expect(cost('"foreign minister"')).toBeGreaterThan(0);
    expect([cost('"Security Council"'), cost('"foreign minister"')]).toEqual([0, 0]);
  });
});

describe('where a contact was found', () => {
  const goa = shipped.contactsById.get('2023-05-04-goa');
  if (!goa) throw new Error('the contact in Goa is gone');
  const where = (query: string, shown: readonly string[] = []) =>
    search.whereFound(goa, query, shown).map(({ source, text }) => `${source}: ${text}`);

  test('is named for every word, and not again where it is shown', () => {
    expect(where('गोवा')).toEqual(['place: गोवा']);
    expect(where('गोवा', ['गोवा'])).toEqual([]);
    const [one, other] = where('गोवा LNG', []);
    expect([one, other].sort()).toEqual(
      ['place: गोवा', 'topic: LNG'].filter((text) => text === one || text === other),
    );
    expect(where('zebra')).toEqual([]);
  });

  test('is the text that has most of the words, found in it', () => {
    const [summary] = goa.summary.split('.');
    const words = (summary ?? '').split(' ').slice(0, 4).join(' ');
    expect(where(words)).toEqual([`summary: ${goa.summary}`]);
  });

  test('begins shortly before the word', () => {
    for (const contact of shipped.contacts)
      for (const { text, excerpt } of search.whereFound(contact, 'lavrov', [])) {
        expect(text.endsWith(excerpt.replace(/^… /, ''))).toBe(true);
        expect(search.ranges(excerpt, 'lavrov')[0]?.[0]).toBeLessThanOrEqual(36);
      }
  });
});

test('an engine that was given nothing to find text with refuses, rather than let all contacts pass', () => {
  expect(() => takeSnapshot(createEngine(shipped), setText(emptyFilter, 'goa'))).toThrow(/nothing was given/);
});
