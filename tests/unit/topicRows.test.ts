import { describe, expect, test } from 'vitest';
import type { Translator } from '#i18n/Translator.ts';
import { shareText } from '#selectors/shareText.ts';
import { numberRoom, placeBar } from '#views/topics/frequency/placeBar.ts';
import { moveFocus } from '#views/topics/moveFocus.ts';

describe('arrow keys in the columns', () => {
  const row = (id: string, ...marks: number[]) => [
    { id, at: -1 },
    ...marks.map((at) => ({ id: `${id}/${at}`, at })),
  ];
  const columns = [
    [row('a1', 10, 30), row('a2'), row('a3', 12, 24, 40)],
    [row('b1', 5), row('b2')],
    [row('c1')],
  ];

  test.each([
    ['a1', 'ArrowDown', 'a2'],
    ['a3', 'ArrowDown', 'b1'],
    ['b1', 'ArrowUp', 'a3'],
    ['a2', 'ArrowRight', 'b2'],
    ['b2', 'ArrowRight', 'c1'],
    ['b2', 'ArrowLeft', 'a2'],
    ['a3', 'Home', 'a1'],
    ['b1', 'End', 'b2'],
    ['a1', 'ArrowRight', 'a1/10'],
    ['a1/10', 'ArrowRight', 'a1/30'],
    ['a1/30', 'ArrowRight', 'b1'],
    ['a1/10', 'ArrowLeft', 'a1'],
    ['b1', 'ArrowLeft', 'a1/30'],
    ['a3/40', 'ArrowRight', 'b2'],
    ['a1/30', 'ArrowDown', 'a2'],
    ['a2', 'ArrowDown', 'a3'],
    ['a3/24', 'ArrowDown', 'b1/5'],
    ['b1/5', 'ArrowUp', 'a3/12'],
    ['a3/40', 'Home', 'a1'],
  ])('from %s, %s leads to %s', (from, key, to) => {
    expect(moveFocus(columns, from, key)).toBe(to);
  });

  test.each([
    ['a1', 'ArrowUp'],
    ['a1', 'ArrowLeft'],
    ['c1', 'ArrowDown'],
    ['c1', 'ArrowRight'],
    ['a1', 'Enter'],
  ])('from %s, %s leads nowhere', (from, key) => {
    expect(moveFocus(columns, from, key)).toBeNull();
  });
});

describe('a bar', () => {
  const place = (total: number, expected: number | null) =>
    placeBar({ total, expected, text: String(total) }, 20, 100);

  test('fills its part of the zone, and its number follows', () => {
    expect(place(10, null)).toEqual({ end: 50, tick: null, number: 55 });
    expect(place(0, null)).toEqual({ end: 0, tick: null, number: 5 });
  });

  test('has its number after a tick that would cut through it', () => {
    expect(place(10, 12)).toEqual({ end: 50, tick: 60, number: 65 });
    expect(place(10, 10)).toEqual({ end: 50, tick: 50, number: 55 });
  });

  test('keeps its number when the tick is on the bar or far beyond the number', () => {
    expect(place(10, 4).number).toBe(55);
    expect(place(10, 16).number).toBe(55);
  });
});

test('numbers have as much room as the longest takes', () => {
  expect(numberRoom(['7', '29'])).toBe(26);
  expect(numberRoom(['100%', '7'])).toBeGreaterThan(numberRoom(['44%', '7']));
  expect(numberRoom(['1000'])).toBeGreaterThan(26);
});

test('a share of few contacts is a fraction, of none a dash', () => {
  const plain = {
    number: (value: number) => String(value),
    percent: (share: number) => `${Math.round(share * 100)}%`,
  } as unknown as Translator;
  expect(shareText(7, 9, plain)).toBe('7/9');
  expect(shareText(5, 10, plain)).toBe('50%');
  expect(shareText(0, 0, plain)).toBe('–');
});
