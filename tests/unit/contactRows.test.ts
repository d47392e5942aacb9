import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import {
  type ContactColumn,
  codingCounts,
  contactColumns,
  contactOrder,
  contactRows,
  latestContacts,
} from '#selectors/contactRows.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset);
const en = translatorOf('en');
const rows = (column: ContactColumn, isDescending: boolean, filter: Filter = emptyFilter) =>
  contactRows(takeSnapshot(engine, filter), contactOrder(dataset, column, en), isDescending);

describe('the rows of the table', () => {
  test('begin with the latest contact of the selection', () => {
    const ids = rows('date', true, { ...emptyFilter, place: ['goa'] }).map(({ id }) => id);
    expect(ids).toEqual(['2023-05-05-goa', '2023-05-04-goa']);
  });

  test.each(contactColumns)('sorted by %s are the whole selection, each once', (column) => {
    for (const isDescending of [true, false]) {
      const found = rows(column, isDescending, defaultFilter);
      expect(new Set(found).size).toBe(66);
      expect(found).toHaveLength(66);
    }
  });

  test('stand by place in alphabetical order, then by date, and those without a place last', () => {
    const places = rows('place', false).map(({ place }) => place && dataset.venues.get(place)?.name.en);
    const named = places.filter((place) => place !== null);
    expect(places.slice(0, named.length)).toEqual(
      [...named].sort((a, b) => (a ?? '').localeCompare(b ?? '', 'en')),
    );
    expect(places.slice(named.length).every((place) => place === null)).toBe(true);
    const moscow = rows('place', false).filter(({ place }) => place === 'moscow');
    expect(moscow.map(({ index }) => index)).toEqual(moscow.map(({ index }) => index).sort((a, b) => a - b));
  });

  test('keep those with nothing in the column last when the order turns', () => {
    expect(rows('place', true).at(-1)?.place).toBeNull();
    expect(rows('place', true)[0]?.place).not.toBeNull();
    expect(rows('occasion', true).at(-1)?.occasion).toBeNull();
  });

  test('stand by the number of topics and of documents', () => {
    expect(rows('topics', true)[0]?.id).toBe('2025-08-21-moscow');
    expect(
      rows('documents', true)
        .slice(0, 2)
        .map(({ documents }) => documents.length),
    ).toEqual([18, 17]);
  });

  test('that were cancelled or only reported come first by status', () => {
    const found = rows('status', false);
    expect(found.slice(0, 2).every(({ status }) => status === 'cancelled')).toBe(true);
    expect(found.at(-1)).toMatchObject({ status: 'held', certainty: 'confirmed', level: 'minister' });
  });
});

test('the latest three, newest first', () => {
  const latest = latestContacts(takeSnapshot(engine, { ...defaultFilter, place: ['moscow'] }));
  expect(latest.map(({ id }) => id)).toEqual([
    '2025-11-17-moscow',
    '2025-08-21-moscow',
    '2023-12-27-moscow-mfa-reception-house',
  ]);
});

test('topics of a contact are counted by certainty', () => {
  const goa = dataset.contactsById.get('2023-05-04-goa');
  expect(goa && codingCounts(goa)).toEqual({ stated: 8, understood: 6 });
});
