import { expect, test } from 'vitest';
import type { Addition } from '#model/Addition.ts';
import type { LocalReport } from '#model/LocalReport.ts';
import { neededAdditions } from '#views/report/neededAdditions.ts';
import { contactRecord } from '../../fixtures/smallRecords.ts';

/** A report that brings some contacts and adds to others. */
function kept(id: string, brought: readonly string[], known: readonly string[]): LocalReport {
  const addition = {
    document: { id },
    contacts: brought.map((contact) => contactRecord({ id: contact })),
    known: known.map((contact) => ({ contact, codings: [] })),
  } as unknown as Addition;
  return { id, savedAt: '2026-03-01T09:00:00Z', dataVersion: '1', addition };
}

const first = kept('first', ['a'], ['published']);
const second = kept('second', ['b'], ['a']);
const other = kept('other', ['c'], []);
const third = kept('third', [], ['b', 'published']);
const ids = (report: LocalReport) =>
  neededAdditions(report.addition, [first, second, other, third]).map(({ document }) => document.id);

test('one that adds to a contact of another needs that one, and what that one needs, in the order they were kept', () => {
  expect(ids(third)).toEqual(['first', 'second', 'third']);
});

test('one that stands by itself needs no other', () => {
  expect(ids(first)).toEqual(['first']);
  expect(ids(other)).toEqual(['other']);
});

test('two that lean on each other are both there, once', () => {
  const one = kept('one', ['x'], ['y']);
  const two = kept('two', ['y'], ['x']);
  expect(neededAdditions(one.addition, [one, two]).map(({ document }) => document.id)).toEqual([
    'two',
    'one',
  ]);
  const leaning = kept('leaning', [], ['x']);
  const needed = neededAdditions(leaning.addition, [one, two, leaning]);
  expect(needed.map(({ document }) => document.id)).toEqual(['one', 'two', 'leaning']);
});
