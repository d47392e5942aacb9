import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isoDay } from '#model/day.ts';
import { gapKinds } from '#model/schema/vocabulary.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type Json = Record<string, unknown>;
const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as Json[];
const { contacts, gaps, contactsById, documents } = shippedDataset();

describe('the conflicts of the shipped data', () => {
  test('are those that the coders noted and a document of the contact bears', () => {
    const found = contacts.flatMap(({ id, conflicts }) =>
      conflicts.map(({ span }) => `${id} ${span && isoDay(span.from)} ${span && isoDay(span.to)}`),
    );
    expect(found).toEqual([
      '2019-10-30-new-delhi 2019-10-31 2019-10-31',
      '2020-01-15-new-delhi 2020-01-14 2020-01-14',
      '2020-04-28-video-brics 2020-04-27 2020-04-27',
      '2021-10-12-nur-sultan 2021-10-11 2021-10-11',
      '2022-04-01-hyderabad-house 2022-03-31 2022-03-31',
      '2023-05-04-moscow 2023-05-03 2023-05-03',
      '2023-07-03-new-delhi 2023-07-03 2023-07-05',
      '2025-08-21-moscow 2025-08-22 2025-08-22',
      '2025-09-26-new-york 2025-09-27 2025-09-27',
      '2025-09-26-new-york-brics 2025-09-27 2025-09-27',
    ]);
  });

  test('are written only where there are any, each with a note', () => {
    for (const { conflicts } of read('contacts.json'))
      if (conflicts !== undefined) {
        expect(conflicts).not.toEqual([]);
        for (const { note } of conflicts as Json[]) expect(note).toBeTruthy();
      }
  });
});

describe('what is known to be missing', () => {
  test('is listed in order of date, the undated first', () => {
    const dates = read('gaps.json').map(({ date }) => String(date ?? ''));
    expect(gaps).toHaveLength(dates.length);
    expect(dates).toEqual(dates.toSorted());
    expect(gaps.filter(({ span }) => span === null)).toHaveLength(dates.filter((date) => date === '').length);
  });

  test('is of every kind', () => {
    expect([...new Set(gaps.map(({ kind }) => kind))].sort()).toEqual([...gapKinds].sort());
  });

  test('is not in the data after all: no readout is missing that a contact has from both sides', () => {
    for (const { kind, contact, id } of gaps)
      if (kind === 'readout') {
        const own = contactsById.get(contact ?? '')?.documents ?? [];
        const sides = own
          .map((document) => documents.get(document))
          .filter((document) => document?.kind === 'official-readout')
          .map((document) => document?.side);
        expect(sides, id).not.toEqual(expect.arrayContaining(['india', 'russia']));
      }
  });

  test('is not a meeting that was held on the days ruled out', () => {
    const ruledOut = gaps.filter(({ kind }) => kind === 'ruled-out');
    const held = contacts.filter(
      ({ status, level, mode }) => status === 'held' && level === 'minister' && mode === 'in-person',
    );
    const clashes = ruledOut.flatMap(({ id, span }) =>
      held
        .filter((contact) => span && contact.span.from <= span.to && contact.span.to >= span.from)
        .map((contact) => `${id}: ${contact.id}`),
    );
    // The Security Council of 22 September 2022 sat on the day of a BRICS session; the trip of autumn 2025 was to India.
    expect(clashes).toEqual([
      '2022-09-22-security-council: 2022-09-22-new-york',
      '2025-10-lavrov-visit: 2025-11-17-moscow',
    ]);
  });
});
