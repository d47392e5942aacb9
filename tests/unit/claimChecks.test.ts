import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { datasetOf } from '#model/check/datasetOf.ts';
import type { Dataset } from '#model/Dataset.ts';
import { dayOf } from '#model/day.ts';
import { type ClaimCheck, claimChecks } from '#selectors/claimChecks.ts';
import { countingUnits } from '#selectors/countingUnits.ts';
import { readDataFolder } from '#tools/readDataFolder.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type Json = Record<string, unknown>;
const contacts = JSON.parse(readFileSync('public/data/contacts.json', 'utf8')) as Json[];
const folder = readDataFolder('public/data');
const dataset = shippedDataset();
const checks = claimChecks(dataset);
const checkOf = (id: string): ClaimCheck => {
  const check = checks.find(({ claim }) => claim.id === id);
  if (!check) throw new Error(id);
  return check;
};

/** In-person bilateral meetings of the ministers, by a plain loop: dates and places, the 2+2 with the visit of its day. */
function meetingsBetween(from: string, to: string): Set<string> {
  const found = new Set<string>();
  for (const contact of contacts) {
    const date = String(contact.date);
    if (date < from || date > to || contact.level !== 'minister' || contact.status !== 'held') continue;
    if (contact.mode !== 'in-person') continue;
    if (!['bilateral-visit', 'sidelines', 'two-plus-two'].includes(String(contact.format))) continue;
    found.add(`${date} ${contact.venue}`);
  }
  return found;
}

/** The dataset that the page would make, with other claims. */
function withClaims(change: (claims: Json[]) => unknown): Dataset {
  const files = folder.files.map((file) => {
    if (file.path !== 'claims.json') return file;
    const claims = structuredClone(file.content) as Json[];
    return { ...file, content: change(claims) ?? claims };
  });
  const changed = datasetOf(folder.packageContent, files);
  if (!changed) throw new Error('no dataset');
  return changed;
}

/** The one claim of the file that is named, with other fields. */
function checked(id: string, fields: Json): ClaimCheck | undefined {
  const changed = withClaims((claims) => {
    Object.assign(claims.find((claim) => claim.id === id) ?? {}, fields);
  });
  return claimChecks(changed).find(({ claim }) => claim.id === id);
}

describe('the published counts of the shipped data', () => {
  test.each([
    ['2022-11-08-jaishankar-fifth-of-2022', 5, '2022-01-01', '2022-11-08'],
    ['2022-11-08-the-hindu-four-since-february', 4, '2022-02-24', '2022-11-07'],
    ['2022-09-24-les-tronces-fourth-of-2022', 4, '2022-01-01', '2022-09-24'],
    ['2023-12-27-jaishankar-seventh-of-2023', 7, '2023-01-01', '2023-12-27'],
    ['2024-01-08-the-hawk-alipov-seven-in-2023', 7, '2023-01-01', '2023-12-31'],
    ['2025-11-17-lavrov-sixth-of-2025', 6, '2025-01-01', '2025-11-17'],
    ['2024-09-26-ani-second-within-a-month', 2, '2024-08-26', '2024-09-25'],
  ])('%s agrees: %i', (id, number, from, to) => {
    expect(meetingsBetween(from, to).size).toBe(number);
    expect(checkOf(id)).toMatchObject({ verdict: 'agrees', counted: number, claim: { number } });
  });

  test.each([
    ['2021-12-06-lavrov-fourth-in-a-year', 4, 5, '2021-01-01', '2021-12-06'],
    ['2023-12-27-informat-sixth-of-2023', 6, 7, '2023-01-01', '2023-12-27'],
  ])('%s differs: %i claimed, %i in the data', (id, number, counted, from, to) => {
    expect(meetingsBetween(from, to).size).toBe(counted);
    expect(checkOf(id)).toMatchObject({ verdict: 'differs', counted, claim: { number } });
    expect(checkOf(id).claim.explanation).toBeTruthy();
  });

  test('the talks and the 2+2 of 6 December 2021 are one meeting of two contacts', () => {
    const { contacts: counted, units } = checkOf('2021-12-06-lavrov-fourth-in-a-year');
    expect(counted.map(({ id }) => id)).toEqual([
      '2021-04-06-new-delhi',
      '2021-07-09-moscow',
      '2021-09-17-dushanbe',
      '2021-10-12-nur-sultan',
      '2021-12-06-new-delhi',
      '2021-12-06-new-delhi-2plus2',
    ]);
    expect(units.at(-1)?.map(({ id }) => id)).toEqual([
      '2021-12-06-new-delhi',
      '2021-12-06-new-delhi-2plus2',
    ]);
  });

  test.each([
    ['2024-07-03-jaishankar-first-since-december', '2023-12-27-moscow-mfa-reception-house'],
    ['2020-09-10-indian-defence-news-last-met-in-january', '2020-01-15-new-delhi'],
    ['2021-09-17-last-met-in-july', '2021-07-09-moscow'],
    ['2021-11-26-ric-previous-meeting', '2020-09-10-moscow-ric'],
    ['2025-07-07-ani-last-in-johannesburg', '2025-02-20-johannesburg'],
    ['2024-07-05-kwatra-last-met-in-astana', '2024-07-03-astana'],
  ])('%s agrees: the one before was %s', (id, contact) => {
    const check = checkOf(id);
    expect(check).toMatchObject({ verdict: 'agrees', counted: null });
    expect(check.contacts.map((one) => one.id)).toEqual([contact]);
  });

  test('two stays in India in spring 2023, of two contacts each', () => {
    const { units, counted } = checkOf('2023-05-05-lokmat-second-visit');
    expect(counted).toBe(2);
    expect(units.map((unit) => unit.map(({ id }) => id))).toEqual([
      ['2023-03-01-new-delhi', '2023-03-02-rashtrapati-bhavan-cultural-centre'],
      ['2023-05-04-goa', '2023-05-05-goa'],
    ]);
  });

  test('what begins before the first day that was coded is beyond, with the data’s own number', () => {
    const beyond = checks.filter(({ verdict }) => verdict === 'beyond');
    expect(beyond.map(({ claim, counted }) => [claim.id, counted])).toEqual([
      ['2019-08-28-lavrov-first-full-scale', 1],
      ['2020-09-10-indian-defence-news-second-moscow-trip', 2],
      ['2020-09-10-third-sco-council', 1],
    ]);
  });

  test('every claim that does not agree is explained, and no other', () => {
    for (const { claim, verdict } of checks) expect(claim.explanation === null).toBe(verdict === 'agrees');
  });

  test('the filter of each check selects exactly its contacts', () => {
    const engine = createEngine(dataset);
    for (const { filter, contacts: counted, units, claim } of checks) {
      if (filter) expect(takeSnapshot(engine, filter).selected, claim.id).toEqual(counted);
      expect(units.flat()).toHaveLength(counted.length);
      const days = counted.map(({ span }) => span.from);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });
});

describe('a claim', () => {
  const fifth = '2022-11-08-jaishankar-fifth-of-2022';
  const first = '2024-07-03-jaishankar-first-since-december';

  test('of another number differs', () => {
    expect(checked(fifth, { number: 6 })).toMatchObject({ verdict: 'differs', counted: 5 });
  });

  test('of other days counts those', () => {
    expect(checked(fifth, { span: '2022-01-01/2022-11-07' })).toMatchObject({
      verdict: 'differs',
      counted: 4,
    });
  });

  test('by contacts counts what a meeting puts together', () => {
    expect(checked('2021-12-06-lavrov-fourth-in-a-year', { unit: 'contact' })?.counted).toBe(6);
  });

  test('of a span that goes on after the data’s date is beyond', () => {
    expect(checked(fifth, { span: '2022-01-01/2026-12-31' })?.verdict).toBe('beyond');
  });

  test('counts no contact that may lie outside its days', () => {
    const files = folder.files.map((file) =>
      file.path === 'contacts.json'
        ? {
            ...file,
            content: (file.content as Json[]).map((contact) =>
              contact.id === '2022-11-08-moscow' ? { ...contact, date: '2022-11' } : contact,
            ),
          }
        : file,
    );
    const changed = datasetOf(folder.packageContent, files);
    const check = changed && claimChecks(changed).find(({ claim }) => claim.id === fifth);
    expect(check).toMatchObject({ verdict: 'differs', counted: 4 });
  });

  test('of another previous meeting differs, with the data’s own', () => {
    const check = checked(first, { previous: '2024-01', span: '2024-01/2024-07-02' });
    expect(check).toMatchObject({ verdict: 'differs', previous: { from: dayOf(2023, 12, 27) } });
  });

  test('of a previous meeting where there is none differs', () => {
    const check = checked(first, {
      counted: { format: ['call'], mode: ['in-person'] },
    });
    expect(check).toMatchObject({ verdict: 'differs', previous: null, contacts: [] });
  });

  test('that has no number is not counted against the data', () => {
    expect(checked(fifth, { kind: 'uncounted', number: null })).toMatchObject({
      verdict: 'uncounted',
      counted: 5,
    });
  });

  test.each<[string, Json, string]>([
    ['names a document that is not there', { document: 'lost' }, 'document'],
    ['has a date that is none', { date: 'lately' }, 'date'],
    ['has a span that is none', { span: '2022..' }, 'span'],
    ['counts by an unknown mode', { counted: { mode: ['telepathy'] } }, 'counted.mode[0]'],
    ['counts by an unknown channel', { counted: { channel: ['moon'] } }, 'counted.channel[0]'],
    ['counts by an unknown side', { counted: { side: ['moon'] } }, 'counted.side[0]'],
    ['counts by an unknown place', { counted: { place: ['goa', 'atlantis'] } }, 'counted.place[1]'],
    ['counts by a building', { counted: { place: ['hyderabad-house'] } }, 'counted.place[0]'],
    ['counts by a group of topics', { counted: { topic: ['multilateral'] } }, 'counted.topic[0]'],
    ['counts by an unknown official', { counted: { official: ['nobody'] } }, 'counted.official[0]'],
    ['counts by an unknown dimension', { counted: { mood: ['good'] } }, 'counted.mood'],
    ['does not say what it counts', { counted: null }, 'counted'],
    ['has no number', { number: null }, 'number'],
    ['has half a number', { number: 4.5 }, 'number'],
    ['has no span', { span: null }, 'span'],
  ])('that %s is left out and named, and the others stay', (_, fields, path) => {
    const changed = withClaims((claims) => {
      Object.assign(claims.find(({ id }) => id === fifth) ?? {}, fields);
    });
    expect(claimChecks(changed)).toHaveLength(checks.length - 1);
    expect(changed.problems).toMatchObject([{ file: 'claims.json', record: fifth, path, scope: 'record' }]);
  });

  test('broken in any way never throws', () => {
    const size = (JSON.parse(readFileSync('public/data/claims.json', 'utf8')) as Json[]).length;
    const fields = [
      'id',
      'document',
      'date',
      'claim',
      'kind',
      'counted',
      'unit',
      'span',
      'number',
      'previous',
    ];
    const clauses = fc.dictionary(
      fc.constantFrom('mode', 'place', 'topic', 'channel', 'side', 'official', 'status', 'text', '__proto__'),
      fc.oneof(
        fc.array(fc.oneof(fc.constantFrom('moscow', 'in-person', 'sco', 'lavrov', ''), fc.string())),
        fc.anything(),
      ),
    );
    const value = fc.oneof(
      fc.anything(),
      fc.integer(),
      clauses,
      fc.constantFrom('2022', '2022-02/2022-03', '0000', '9999-12-31', 'count', 'previous', 'stay', null),
    );
    const mutation = fc.tuple(fc.nat(size - 1), fc.constantFrom(...fields), value);
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
        const changed = withClaims((claims) => {
          for (const [index, field, other] of mutations)
            Object.assign(claims[index] ?? {}, { [field]: other });
        });
        for (const { verdict, contacts: counted, filter } of claimChecks(changed)) {
          expect(['agrees', 'differs', 'beyond', 'uncounted']).toContain(verdict);
          if (filter) expect(takeSnapshot(createEngine(changed), filter).selected).toEqual(counted);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what counts as one', () => {
  const one = dataset.contacts[0];
  if (!one) throw new Error('no contact');
  const on = (
    from: number,
    to = from,
    place: string | null = 'moscow',
    hostCountry: string | null = 'RU',
  ) => ({
    ...one,
    place,
    hostCountry,
    span: { ...one.span, from, to, earliest: from, latest: to },
  });
  const sizes = (...args: Parameters<typeof countingUnits>) =>
    countingUnits(...args).map(({ length }) => length);

  test('is a contact by itself', () => {
    expect(sizes([on(1), on(1)], 'contact')).toEqual([1, 1]);
  });

  test('is a meeting on the same day at the same place', () => {
    expect(sizes([on(1), on(1, 1, 'goa'), on(1), on(2)], 'meeting')).toEqual([2, 1, 1]);
  });

  test('is no meeting where the place is not known', () => {
    expect(sizes([on(1, 1, null), on(1, 1, null)], 'meeting')).toEqual([1, 1]);
  });

  test('is a stay in one country with two days between, and not with three', () => {
    expect(sizes([on(1), on(4, 4, 'sochi'), on(7)], 'stay')).toEqual([3]);
    expect(sizes([on(1), on(5)], 'stay')).toEqual([1, 1]);
    expect(sizes([on(1, 3), on(6)], 'stay')).toEqual([2]);
  });

  test('is what it is by the rule itself, whatever the contacts', () => {
    /** A contact goes with the first unit of which one member is near enough. */
    const naive = (contacts: ReturnType<typeof on>[], unit: 'meeting' | 'stay') => {
      const isSame = (a: (typeof contacts)[number], b: (typeof contacts)[number]) =>
        unit === 'meeting'
          ? a.place !== null && a.place === b.place && a.span.from === b.span.from && a.span.to === b.span.to
          : a.hostCountry !== null && a.hostCountry === b.hostCountry && b.span.from - a.span.to <= 3;
      const units: (typeof contacts)[] = [];
      for (const contact of contacts) {
        const unitOf = units.find((members) => members.some((member) => isSame(member, contact)));
        if (unitOf) unitOf.push(contact);
        else units.push([contact]);
      }
      return units;
    };
    const contact = fc
      .tuple(fc.nat(30), fc.nat(6), fc.constantFrom('goa', 'sochi', null), fc.constantFrom('IN', 'RU', null))
      .map(([from, days, place, country]) => on(from, from + days, place, country));
    const contacts = fc
      .array(contact, { maxLength: 12 })
      .map((list) => list.sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to));
    fc.assert(
      fc.property(contacts, fc.constantFrom('meeting', 'stay'), (list, unit) => {
        expect(countingUnits(list, unit)).toEqual(naive(list, unit));
      }),
    );
  });

  test.each(['meeting', 'stay'] as const)('is found quickly among very many: %s', (unit) => {
    const many = Array.from({ length: 40_000 }, (_, day) => on(day * 9));
    const begun = performance.now();
    expect(countingUnits(many, unit)).toHaveLength(40_000);
    expect(performance.now() - begun).toBeLessThan(1500);
  });

  test('is no stay in two countries, or in none', () => {
    expect(sizes([on(1), on(2, 2, 'goa', 'IN')], 'stay')).toEqual([1, 1]);
    expect(sizes([on(1, 1, null, null), on(1, 1, null, null)], 'stay')).toEqual([1, 1]);
  });
});
