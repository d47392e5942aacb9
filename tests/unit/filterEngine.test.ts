import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTextSearch } from '#filter/engine/createTextSearch.ts';
import { defaultFilter, dimensions, emptyFilter, type Filter, listDimensions } from '#filter/Filter.ts';
import { setTime, setTopicMatch, setValues, toggleValue } from '#filter/filterReducers.ts';
import { createEngine, type Snapshot, takeSnapshot } from '#filter/Snapshot.ts';
import type { Dataset } from '#model/Dataset.ts';
import { dayOf } from '#model/day.ts';
import { helpfulRemoval } from '#selectors/helpfulRemoval.ts';
import { placeCounts } from '#selectors/placeCounts.ts';
import { topicCounts } from '#selectors/topicCounts.ts';
import { valueCounts } from '#selectors/valueCounts.ts';
import { anyContacts } from '../fixtures/anyContacts.ts';
import { anyFilter } from '../fixtures/anyFilter.ts';
import { passesNaively } from '../fixtures/passesNaively.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const shipped = shippedDataset();
const engineOf = (dataset: Dataset) => createEngine(dataset, createTextSearch(dataset).find);
const engine = engineOf(shipped);
const idsOf = (snapshot: Snapshot) => snapshot.selected.map(({ id }) => id);

describe('the filter engine', () => {
  test('agrees with a naive reading of the filter, on any contacts, for the selection and for every view', () => {
    fc.assert(
      fc.property(anyContacts(shipped), anyFilter(shipped), (dataset, filter) => {
        const snapshot = takeSnapshot(engineOf(dataset), filter);
        const naive = (except?: (typeof dimensions)[number]) =>
          dataset.contacts.filter((contact) => passesNaively(dataset, contact, filter, except));
        expect(snapshot.selected).toEqual(naive());
        for (const dimension of dimensions) expect(snapshot.except(dimension)).toEqual(naive(dimension));
        for (const contact of dataset.contacts)
          expect(snapshot.isSelected(contact)).toBe(passesNaively(dataset, contact, filter));
      }),
      { numRuns: 300 },
    );
  });

  test('gives the same answer from the snapshot before as from scratch, over any walk of filters', () => {
    fc.assert(
      fc.property(fc.array(anyFilter(shipped), { minLength: 2, maxLength: 6 }), (walk) => {
        let snapshot: Snapshot | undefined;
        for (const filter of walk) {
          snapshot = takeSnapshot(engine, filter, snapshot);
          expect(snapshot.verdict).toEqual(takeSnapshot(engine, filter).verdict);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('counts for all views come from the same snapshot', () => {
    fc.assert(
      fc.property(anyFilter(shipped), (filter) => {
        const snapshot = takeSnapshot(engine, filter);
        const left = new Map(
          dimensions.map((dimension) => [
            dimension,
            shipped.contacts.filter((contact) => passesNaively(shipped, contact, filter, dimension)),
          ]),
        );
        const at = (dimension: (typeof dimensions)[number]) => left.get(dimension) ?? [];
        const placed = placeCounts(snapshot).places.reduce((sum, place) => sum + place.contacts, 0);
        expect(placed).toBe(at('place').filter(({ place }) => place !== null).length);
        for (const { topic, contacts } of topicCounts(snapshot).topics) {
          const bearing = at('topic').filter(({ codings }) =>
            codings.some(
              (coding) =>
                coding.topic === topic.id &&
                (filter.coding.length === 0 || filter.coding.includes(coding.certainty)),
            ),
          );
          expect(contacts.stated + contacts.understood).toBe(bearing.length);
        }
        // What an editor offers is what choosing that value alone would leave.
        for (const dimension of listDimensions)
          for (const { value, contacts } of valueCounts[dimension](snapshot)) {
            const alone = { ...filter, [dimension]: [value] };
            expect(contacts).toBe(
              shipped.contacts.filter((one) => passesNaively(shipped, one, alone)).length,
            );
          }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the shipped contacts', () => {
  const chosen = (filter: Filter) => idsOf(takeSnapshot(engine, filter));

  test('are 82, of which 66 were held at minister level', () => {
    expect(chosen(emptyFilter)).toHaveLength(82);
    expect(chosen(defaultFilter)).toHaveLength(66);
  });

  test('at Goa are those of 4 and 5 May 2023, while Moscow stays to be chosen', () => {
    const snapshot = takeSnapshot(engine, setValues(defaultFilter, 'place', ['goa']));
    expect(idsOf(snapshot)).toEqual(['2023-05-04-goa', '2023-05-05-goa']);
    expect(valueCounts.place(snapshot).find(({ value }) => value === 'moscow')?.contacts).toBe(9);
  });

  test('a date known to about a week is possibly, but not certainly, within its day', () => {
    const on16June = { from: dayOf(2025, 6, 16), to: dayOf(2025, 6, 16) };
    expect(chosen(setTime(emptyFilter, { ...on16June, match: 'possibly' }))).toEqual([
      '2025-06-16-new-delhi',
    ]);
    expect(chosen(setTime(emptyFilter, { ...on16June, match: 'certainly' }))).toEqual([]);
    const twoWeeks = { from: dayOf(2025, 6, 9), to: dayOf(2025, 6, 23), match: 'certainly' } as const;
    expect(chosen(setTime(emptyFilter, twoWeeks))).toEqual(['2025-06-16-new-delhi']);
  });

  test('a topic that was only understood does not count as stated', () => {
    const goa = setValues(setValues(emptyFilter, 'place', ['goa']), 'topic', ['payments']);
    expect(chosen(goa)).toEqual(['2023-05-04-goa', '2023-05-05-goa']);
    expect(chosen(setValues(goa, 'coding', ['stated']))).toEqual([]);
    // Leaving the certainty out again is what its own menu shows.
    const snapshot = takeSnapshot(engine, setValues(goa, 'coding', ['stated']));
    expect(snapshot.except('coding')).toHaveLength(2);
  });

  test('all of two topics is fewer than any of them', () => {
    const any = setValues(emptyFilter, 'topic', ['g20', 'sco']);
    const all = setTopicMatch(any, 'all');
    const both = shipped.contacts.filter(({ codings }) =>
      ['g20', 'sco'].every((wanted) => codings.some(({ topic }) => topic === wanted)),
    );
    expect(chosen(all)).toEqual(both.map(({ id }) => id));
    expect(chosen(any).length).toBeGreaterThan(both.length);
  });

  test('an empty selection names the clause whose removal helps most', () => {
    const cold = toggleValue(setValues(defaultFilter, 'place', ['goa']), 'topic', 'korea-japan');
    expect(helpfulRemoval(takeSnapshot(engine, cold))).toEqual({ dimension: 'topic', contacts: 2 });
  });
});
