import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { dayOf } from '#model/day.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { total } from '#selectors/tallyTopics.ts';
import {
  codingsIn,
  isWhole,
  raisedIn,
  type TopicYear,
  timeOfYear,
  topicYears,
} from '#selectors/topicYears.ts';
import { shadeOf } from '#views/topics/shadeOf.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset);
const counted = (changes: Partial<Filter> = {}) =>
  topicYears(takeSnapshot(engine, { ...defaultFilter, ...changes }));
const yearOf = (years: readonly TopicYear[], year: number): TopicYear => {
  const found = years.find((one) => one.year === year);
  if (!found) throw new Error(`no year ${year}`);
  return found;
};
const named = (years: readonly TopicYear[]) => years.map(({ year }) => year);

const records: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const topics: TopicRecord[] = JSON.parse(readFileSync('public/data/topics.json', 'utf8'));
const held = records.filter(({ status, level }) => status === 'held' && level === 'minister');

/** Contacts of the file at which a topic was raised in a year; `certainty` counts only such codings. */
function byHand(year: number, topic: string, certainty?: string): number {
  let count = 0;
  for (const contact of held)
    if (contact.date.startsWith(`${year}-`))
      for (const coding of contact.topics)
        if (coding.topic === topic && (!certainty || coding.certainty === certainty)) count += 1;
  return count;
}

describe('topics year by year', () => {
  test('have a year for each that was coded, with its contacts', () => {
    const { years, astride } = counted();
    expect(years.map(({ year, contacts }) => [year, contacts.length])).toEqual([
      [2019, 3],
      [2020, 11],
      [2021, 11],
      [2022, 12],
      [2023, 13],
      [2024, 6],
      [2025, 9],
      [2026, 1],
    ]);
    expect(astride).toBe(0);
  });

  test('count the contacts at which a topic was raised', () => {
    const { years } = counted();
    expect(total(raisedIn(yearOf(years, 2023), 'payments'))).toBe(7);
    expect(total(raisedIn(yearOf(years, 2021), 'afghanistan'))).toBe(9);
    expect(raisedIn(yearOf(years, 2024), 'payments')).toEqual({ stated: 0, understood: 0 });
  });

  test('agree with the file for every topic and year, by certainty', () => {
    const leaves = topics.filter(({ broader }) => broader !== null);
    expect(leaves).toHaveLength(36);
    for (const year of counted().years)
      for (const { id } of leaves) {
        const expected = {
          stated: byHand(year.year, id, 'stated'),
          understood: byHand(year.year, id, 'understood'),
        };
        expect({ id, year: year.year, ...raisedIn(year, id) }).toEqual({ id, year: year.year, ...expected });
      }
  });

  test('let only codings count that the filter asks for', () => {
    const stated = byHand(2023, 'payments', 'stated');
    expect(stated).toBeLessThan(7);
    expect(raisedIn(yearOf(counted({ coding: ['stated'] }).years, 2023), 'payments')).toEqual({
      stated,
      understood: 0,
    });
  });

  test('keep their figures when topics are chosen', () => {
    expect(counted({ topic: ['space'] })).toEqual(counted());
  });

  test('stack the codings of a group, which are more than its contacts', () => {
    const group = topics.filter(({ broader }) => broader === 'bilateral').map(({ id }) => id);
    const year = yearOf(counted().years, 2023);
    expect(codingsIn(year, group)).toBe(group.reduce((sum, topic) => sum + byHand(2023, topic), 0));
    expect(codingsIn(year, group)).toBe(40);
  });
});

describe('the years that are shown', () => {
  const time = { from: dayOf(2022, 6, 1), to: dayOf(2023, 5, 31), match: 'possibly' } as const;

  test('are those of the time that was asked for', () => {
    const { years } = counted({ time });
    expect(named(years)).toEqual([2022, 2023]);
    const inTime = held.filter(({ date }) => date >= '2022-06-01' && date <= '2023-05-31');
    expect(years.flatMap(({ contacts }) => contacts.map(({ id }) => id))).toEqual(inTime.map(({ id }) => id));
  });

  test('stay when no contact fits, or the time was not coded', () => {
    expect(named(counted({ place: ['nowhere'], time }).years)).toEqual([2022, 2023]);
    const before = { from: dayOf(2001, 1, 1), to: dayOf(2002, 1, 1), match: 'possibly' } as const;
    expect(named(counted({ time: before }).years)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]);
  });

  test('say which are whole: coded, and asked for, from the first day to the last', () => {
    expect(named(counted().years.filter((year) => !isWhole(year)))).toEqual([2019, 2026]);
    expect(yearOf(counted().years, 2026).covered).toEqual({
      from: dayOf(2026, 1, 1),
      to: dayOf(2026, 3, 12),
    });
    expect(named(counted({ time }).years.filter((year) => !isWhole(year)))).toEqual([2022, 2023]);
  });

  test('count a contact that may be in two years in that of its first day, and say so', () => {
    const first = dataset.contacts[0];
    if (!first) throw new Error('no contact');
    const own = { ...first.span, from: dayOf(2022, 12, 31), to: dayOf(2022, 12, 31) };
    const span = { ...own, earliest: dayOf(2022, 12, 24), latest: dayOf(2023, 1, 7) };
    const other = createEngine({ ...dataset, contacts: [{ ...first, index: 0, span }] });
    const { years, astride } = topicYears(takeSnapshot(other, emptyFilter));
    expect(astride).toBe(1);
    expect(yearOf(years, 2022).contacts).toHaveLength(1);
    expect(yearOf(years, 2023).contacts).toHaveLength(0);
  });
});

describe('the time of a year', () => {
  test('is the year where all time is asked for', () => {
    expect(timeOfYear(2023, null)).toEqual({
      from: dayOf(2023, 1, 1),
      to: dayOf(2023, 12, 31),
      match: 'possibly',
    });
  });

  test('is what was asked for of it', () => {
    const asked = { from: dayOf(2023, 6, 1), to: null, match: 'certainly' } as const;
    expect(timeOfYear(2023, asked)).toEqual({ ...asked, to: dayOf(2023, 12, 31) });
  });
});

test.each([
  [1, 6, 1],
  [1, 5, 2],
  [2, 5, 3],
  [6, 10, 4],
  [7, 9, 4],
  [4, 5, 5],
  [5, 5, 5],
])('%i of %i contacts have shade %i', (count, all, shade) => {
  expect(shadeOf(count, all)).toBe(shade);
});
