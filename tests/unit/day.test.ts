import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayOf, daysInMonth, isoDay } from '#model/day.ts';

const anyDay = fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 12, 31) });

describe('a day number', () => {
  test.each([
    [1970, 1, 1, 0],
    [1970, 1, 2, 1],
    [1969, 12, 31, -1],
    [2000, 3, 1, 11_017],
    [2023, 5, 4, 19_481],
  ])('of %i-%i-%i is counted from 1970', (year, month, date, day) => {
    expect(dayOf(year, month, date)).toBe(day);
  });

  test('leads back to its calendar day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = calendarDay(day);
        expect(dayOf(year, month, date)).toBe(day);
      }),
    );
  });

  test('is a whole number, and the next day is one more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, date } = calendarDay(day);
        expect(dayOf(year, month, date + 1)).toBe(day + 1);
      }),
    );
  });

  test('of a year before 100 is not moved into the last century', () => {
    expect(calendarDay(dayOf(99, 12, 31))).toEqual({ year: 99, month: 12, date: 31 });
  });

  test('reaches over the ends of months and years', () => {
    expect(isoDay(dayOf(2023, 13, 1))).toBe('2024-01-01');
    expect(isoDay(dayOf(2024, 3, 0))).toBe('2024-02-29');
    expect(isoDay(dayOf(2023, 0, 15))).toBe('2022-12-15');
  });

  test('is written like the date of the same instant', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 12, 31],
])('the month %i-%i has %i days', (year, month, length) => {
  expect(daysInMonth(year, month)).toBe(length);
});
