import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emptyFilter } from '#filter/Filter.ts';
import { claimChecks } from '#selectors/claimChecks.ts';
import { claimGroups } from '#selectors/claimGroups.ts';
import { codingCoverage } from '#selectors/codingCoverage.ts';
import { documentCoverage } from '#selectors/documentCoverage.ts';
import { gapsByKind } from '#selectors/gapsByKind.ts';
import { meetingYears } from '#selectors/meetingYears.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type Raw = {
  id: string;
  date: string;
  mode: string;
  format: string;
  level: string;
  status: string;
  certainty: string;
  venue: string;
  documents: string[];
  topics: { certainty: string; documents: string[] }[];
  conflicts?: object[];
};
type RawDocument = { id: string; side: string; kind: string; language: string };

const read = <T>(name: string) => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8')) as T[];
const contacts = read<Raw>('contacts');
const documents = read<RawDocument>('documents');
const claims = read<{ id: string; number: number | null; span: string | null; kind: string }>('claims');
const gaps = read<{ id: string; kind: string }>('gaps');
const dataset = shippedDataset();
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

describe('documents per contact', () => {
  const coverage = documentCoverage(dataset);

  test('every contact is in the bin of its number of documents', () => {
    const within = (least: number, most: number) =>
      ids(
        contacts.filter((contact) => contact.documents.length >= least && contact.documents.length <= most),
      );
    const bins = coverage.bins.map((bin) => ids(bin.contacts));
    expect(bins).toEqual([within(1, 1), within(2, 2), within(3, 4), within(5, 9), within(10, 999)]);
    expect(bins.flat()).toHaveLength(contacts.length);
    expect(ids(coverage.single)).toEqual(within(1, 1));
  });

  test('the median is the middle one', () => {
    const counts = contacts.map((contact) => contact.documents.length).sort((a, b) => a - b);
    const half = counts.length / 2;
    // An even number of contacts: the mean of the two in the middle.
    expect(contacts.length % 2).toBe(0);
    expect(coverage.median).toBe(((counts[half - 1] ?? 0) + (counts[half] ?? 0)) / 2);
  });

  test.each([
    ['sides', 'side'],
    ['kinds', 'kind'],
    ['languages', 'language'],
  ] as const)('documents and their contacts by %s', (sort, field) => {
    const counted = coverage[sort].map(({ id, total, figure }) => [
      id,
      total,
      [...(figure.documents ?? [])].sort(),
      ids(figure.contacts),
    ]);
    const values = [...new Set(documents.map((document) => document[field]))];
    const expected = values.map((value) => {
      const own = documents.filter((document) => document[field] === value).map(({ id }) => id);
      const at = contacts.filter((contact) => contact.documents.some((id) => own.includes(id)));
      return [value, own.length, own.sort(), ids(at)];
    });
    expect(counted).toHaveLength(expected.length);
    expect(counted).toEqual(expect.arrayContaining(expected));
  });

  test('a side is a filter of the page, and a kind is none', () => {
    const press = coverage.sides.find(({ id }) => id === 'press');
    expect(press?.figure.filter).toEqual({ ...emptyFilter, side: ['press'] });
    expect(coverage.kinds.every(({ figure }) => figure.filter === null)).toBe(true);
  });

  test('contacts by whose readouts they have', () => {
    const sideOf = new Map(documents.map(({ id, side }) => [id, side]));
    const has = (contact: Raw, side: string) => contact.documents.some((id) => sideOf.get(id) === side);
    const expected = [
      contacts.filter((contact) => has(contact, 'india') && has(contact, 'russia')),
      contacts.filter((contact) => has(contact, 'india') && !has(contact, 'russia')),
      contacts.filter((contact) => !has(contact, 'india') && has(contact, 'russia')),
      contacts.filter((contact) => !has(contact, 'india') && !has(contact, 'russia')),
    ];
    expect(coverage.readouts.map((row) => ids(row.contacts))).toEqual(expected.map(ids));
    expect(coverage.readouts.map(({ sides }) => sides)).toEqual([
      ['india', 'russia'],
      ['india'],
      ['russia'],
      [],
    ]);
  });

  test('documents that report no contact are told apart', () => {
    const reporting = new Set(contacts.flatMap((contact) => contact.documents));
    expect([...coverage.elsewhere].sort()).toEqual(ids(documents.filter(({ id }) => !reporting.has(id))));
  });
});

describe('certainty and precision', () => {
  const coverage = codingCoverage(dataset);

  test.each(['stated', 'understood'])(
    'codings that are %s, with their contacts and documents',
    (certainty) => {
      const row = coverage.codings.find(({ id }) => id === certainty);
      const of = (contact: Raw) => contact.topics.filter((coding) => coding.certainty === certainty);
      const bearing = contacts.flatMap((contact) => of(contact).flatMap((coding) => coding.documents));
      expect(row?.total).toBe(contacts.reduce((sum, contact) => sum + of(contact).length, 0));
      expect(ids(row?.figure.contacts ?? [])).toEqual(
        ids(contacts.filter((contact) => of(contact).length > 0)),
      );
      expect([...(row?.figure.documents ?? [])].sort()).toEqual([...new Set(bearing)].sort());
    },
  );

  test.each(['confirmed', 'reported'])('contacts that are %s are a filter of the page', (certainty) => {
    const row = coverage.contacts.find(({ id }) => id === certainty);
    const expected = contacts.filter((contact) => contact.certainty === certainty);
    expect(ids(row?.figure.contacts ?? [])).toEqual(ids(expected));
    expect(row?.figure.filter).toEqual({ ...emptyFilter, certainty: [certainty] });
  });

  test('dates by precision', () => {
    const day = /^\d{4}-\d\d-\d\d$/;
    const counted = Object.fromEntries(
      coverage.precisions.map(({ id, figure }) => [id, figure.contacts.length]),
    );
    const count = (fits: (date: string) => boolean) => contacts.filter(({ date }) => fits(date)).length;
    expect(counted).toEqual({
      day: count((date) => day.test(date)),
      interval: count((date) => date.includes('/')),
      approximate: count((date) => date.includes('~')),
    });
    expect(Object.values(counted).reduce((a, b) => a + b)).toBe(contacts.length);
  });

  test('contacts without a topic, and conflicts', () => {
    expect(ids(coverage.uncoded)).toEqual(ids(contacts.filter(({ topics }) => topics.length === 0)));
    const expected = contacts.flatMap(({ conflicts = [] }) => conflicts).length;
    expect(expected).toBeGreaterThan(7);
    expect(coverage.conflicts).toHaveLength(expected);
  });
});

describe('published counts', () => {
  const checks = claimChecks(dataset);
  const groups = claimGroups(checks);

  test('every claim is in one group', () => {
    expect(groups.flatMap((group) => group.checks.map(({ claim }) => claim.id)).sort()).toEqual(ids(claims));
  });

  test('the three that say five in 2022 stand together', () => {
    const group = groups.find(({ id }) => id === '2022-11-08-jaishankar-fifth-of-2022');
    expect(group?.checks.map(({ claim }) => claim.id)).toEqual([
      '2022-11-08-jaishankar-fifth-of-2022',
      '2022-11-08-the-hindu-fifth-of-2022',
      '2022-11-08-mint-fifth-of-2022',
    ]);
    expect(group?.verdict).toBe('agrees');
  });

  test('claims of other numbers, or from another day on, do not', () => {
    for (const group of groups) {
      const begins = group.checks.map(({ claim }) =>
        claims.find(({ id }) => id === claim.id)?.span?.slice(0, 4),
      );
      expect(new Set(group.checks.map(({ claim }) => claim.number)).size).toBe(1);
      expect(new Set(begins).size).toBe(1);
    }
    const since = groups.find(({ id }) => id === '2022-11-08-the-hindu-four-since-february');
    expect(since?.checks).toHaveLength(2);
  });

  test('the widest span of a group is named', () => {
    const seven = groups.find(({ id }) => id === '2023-12-27-jaishankar-seventh-of-2023');
    expect(seven?.checks.map(({ claim }) => claim.span)).toContain('2023');
    const days = (seven?.span?.to ?? 0) - (seven?.span?.from ?? 0) + 1;
    expect(days).toBe(365);
  });

  test('meetings by year, counted by hand from the file, with the numbers published for them', () => {
    const formats = ['bilateral-visit', 'sidelines', 'two-plus-two'];
    const meetings = contacts.filter(
      ({ format, level, mode, status }) =>
        formats.includes(format) && level === 'minister' && mode === 'in-person' && status === 'held',
    );
    const years = meetingYears(dataset, checks);
    expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
    for (const { year, check } of years) {
      const days = new Set(meetings.map(({ date }) => date).filter((date) => date.startsWith(String(year))));
      expect([year, check.counted]).toEqual([year, days.size]);
    }
    const published = (of: number) =>
      years.find(({ year }) => year === of)?.published.map(({ checks: [first] }) => first.claim.number);
    expect([2021, 2022, 2023, 2025].map(published)).toEqual([[4], [4, 5], [6, 7], [6]]);
    expect([2019, 2020, 2024, 2026].map(published)).toEqual([[], [], [], []]);
  });

  test('the first and the last year are counted as far as they were coded', () => {
    const years = meetingYears(dataset, checks);
    expect([years[0]?.from, years.at(-1)?.to]).toEqual([dataset.coverage.start, dataset.coverage.end]);
  });

  test('without claims about years there is nothing to compare', () => {
    expect(meetingYears({ ...dataset, claims: [] }, [])).toEqual([]);
  });
});

test('what is missing, by kind, in the order of the file', () => {
  const kinds = gapsByKind(dataset);
  expect(kinds.flatMap(({ gaps: list }) => list)).toHaveLength(gaps.length);
  for (const { kind, gaps: list } of kinds)
    expect(list.map(({ id }) => id)).toEqual(gaps.filter((gap) => gap.kind === kind).map(({ id }) => id));
});
