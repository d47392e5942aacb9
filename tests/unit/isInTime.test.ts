import { describe, expect, test } from 'vitest';
import { isInTime } from '#filter/isInTime.ts';

describe('a date from day 10 to day 20', () => {
  const cases: readonly [from: number | null, to: number | null, possibly: boolean, certainly: boolean][] = [
    [null, null, true, true],
    [10, 20, true, true],
    [9, 21, true, true],
    [11, 20, true, false],
    [10, 19, true, false],
    [12, 15, true, false],
    [20, 30, true, false],
    [21, 30, false, false],
    [0, 10, true, false],
    [0, 9, false, false],
    [10, null, true, true],
    [11, null, true, false],
    [20, null, true, false],
    [21, null, false, false],
    [null, 20, true, true],
    [null, 19, true, false],
    [null, 10, true, false],
    [null, 9, false, false],
  ];

  test.each(cases)(
    'between %s and %s is inside possibly: %s, certainly: %s',
    (from, to, possibly, certainly) => {
      expect(isInTime(10, 20, { from, to, match: 'possibly' })).toBe(possibly);
      expect(isInTime(10, 20, { from, to, match: 'certainly' })).toBe(certainly);
    },
  );
});

test('a single day is inside possibly when it is certainly', () => {
  for (const [from, to, isInside] of [
    [5, 5, true],
    [5, null, true],
    [null, 5, true],
    [6, null, false],
    [null, 4, false],
  ] as const)
    for (const match of ['possibly', 'certainly'] as const)
      expect(isInTime(5, 5, { from, to, match })).toBe(isInside);
});
