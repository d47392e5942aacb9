import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter, type Filter } from '#filter/Filter.ts';
import { chooseValue, setValues } from '#filter/filterReducers.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { placeCounts, placeTotals } from '#selectors/placeCounts.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type FileContact = {
  id: string;
  venue: string | null;
  mode: string;
  status: string;
  level: string;
  date: string;
  format: string;
};

const read = <T>(file: string): T[] => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const fileContacts = read<FileContact>('contacts.json');
const partOf = new Map(
  read<{ id: string; partOf: string | null }>('venues.json').map((venue) => [venue.id, venue.partOf]),
);
const placeOf = ({ venue }: FileContact) => (venue === null ? null : (partOf.get(venue) ?? venue));
const isDefault = ({ status, level }: FileContact) => status === 'held' && level === 'minister';

const engine = createEngine(shippedDataset());
const countsOf = (filter: Filter) => placeCounts(takeSnapshot(engine, filter));

/** Counted from the file, without the code under test. */
function expectedCounts(contacts: readonly FileContact[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const contact of contacts) {
    const place = placeOf(contact);
    if (place) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

const asRecord = (counts: ReturnType<typeof countsOf>) =>
  Object.fromEntries(counts.places.map(({ place, contacts }) => [place.id, contacts]));

describe('contacts by place', () => {
  test.each([
    ['all contacts', emptyFilter, fileContacts],
    ['the default selection', defaultFilter, fileContacts.filter(isDefault)],
    [
      'one mode',
      setValues(emptyFilter, 'mode', ['video']),
      fileContacts.filter(({ mode }) => mode === 'video'),
    ],
  ] as const)('are counted as in the file: %s', (_, filter, contacts) => {
    const counts = countsOf(filter);
    expect(asRecord(counts)).toEqual(expectedCounts(contacts));
    const placeless = contacts.filter((contact) => placeOf(contact) === null);
    expect(counts.remote).toHaveLength(placeless.filter(({ mode }) => mode !== 'in-person').length);
    expect(counts.unknown).toHaveLength(placeless.filter(({ mode }) => mode === 'in-person').length);
    expect(counts.placed.length + counts.remote.length + counts.unknown.length).toBe(contacts.length);
  });

  test('of the default selection are 51 at 18 places, and 15 have none', () => {
    const { placed, places, remote } = countsOf(defaultFilter);
    expect([placed.length, places.length, remote.length]).toEqual([51, 18, 15]);
  });

  test('stay the same when a place is chosen, which is marked', () => {
    const before = countsOf(defaultFilter);
    const after = countsOf(chooseValue(defaultFilter, 'place', 'goa'));
    expect(asRecord(after)).toEqual(asRecord(before));
    expect([before.hasChoice, after.hasChoice]).toEqual([false, true]);
    expect(after.places.filter(({ isChosen }) => isChosen).map(({ place }) => place.id)).toEqual(['goa']);
  });

  test('come with the most first, so that small circles are drawn over large ones', () => {
    const contacts = countsOf(emptyFilter).places.map((place) => place.contacts);
    expect(contacts).toEqual([...contacts].sort((a, b) => b - a));
  });

  test('tell first, last and formats of a place', () => {
    const atMoscow = fileContacts.filter((contact) => isDefault(contact) && placeOf(contact) === 'moscow');
    const moscow = countsOf(defaultFilter).places.find(({ place }) => place.id === 'moscow');
    const dates = atMoscow.map(({ date }) => date).sort();
    expect(moscow?.first.date).toBe(dates[0]);
    expect(moscow?.last.date).toBe(dates.at(-1));
    const counts = moscow?.formats.map(([format, count]) => [
      count,
      atMoscow.filter((contact) => contact.format === format).length,
    ]);
    expect(counts).toEqual([
      [5, 5],
      [2, 2],
      [2, 2],
    ]);
  });

  test('have the channel of the country that the place is in', () => {
    const channels = new Map(countsOf(emptyFilter).places.map(({ place, channel }) => [place.id, channel]));
    expect(channels.get('goa')).toBe('in-india');
    expect(channels.get('sochi')).toBe('in-russia');
    expect(channels.get('rome')).toBe('third-country');
  });
});

describe('the places of the data', () => {
  test('are all there with all their contacts, whatever the filter', () => {
    const snapshot = takeSnapshot(engine, setValues(defaultFilter, 'mode', ['video']));
    const expected = expectedCounts(fileContacts);
    const places = [...partOf].filter(([, outer]) => outer === null).map(([id]) => id);
    expect(
      Object.fromEntries(placeTotals(snapshot).map(({ place, contacts }) => [place.id, contacts])),
    ).toEqual(Object.fromEntries(places.map((id) => [id, expected[id] ?? 0])));
  });
});
