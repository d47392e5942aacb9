import { describe, expect, test } from 'vitest';
import { beforeAndAfter } from '#filter/ComparedTimes.ts';
import { dayOf } from '#model/day.ts';
import { decodeComparedTimes } from '#state/timeCodec.ts';
import { dotButtons, dotScale, numberedTicks } from '#views/topics/compare/dotScale.ts';
import { periodWords, signedPoints, splitDay } from '#views/topics/compare/periodWords.ts';
import { readTypedPeriods } from '#views/topics/compare/readTypedPeriods.ts';
import { readTypedTime, typedTime } from '#views/typedTime.ts';
import { translatorOf } from '../fixtures/translators.ts';

const en = translatorOf('en');
const day = dayOf(2022, 2, 24);
const linked = (text: string) => {
  const times = decodeComparedTimes(text);
  if (!times) throw new Error(`${text} is no comparison`);
  return times;
};

describe('a span of days that is typed', () => {
  test('is given as it would be typed', () => {
    expect(typedTime({ from: dayOf(2019, 8, 1), to: dayOf(2022, 2, 28), match: 'certainly' })).toEqual({
      from: '2019-08',
      to: '2022-02',
    });
    expect(typedTime({ from: null, to: day, match: 'possibly' })).toEqual({ from: '', to: '2022-02-24' });
    expect(typedTime(null)).toEqual({ from: '', to: '' });
  });

  test.each([
    ['2020', '2021-02', { from: dayOf(2020, 1, 1), to: dayOf(2021, 2, 28) }],
    ['2021-02', '2020', { from: dayOf(2020, 1, 1), to: dayOf(2021, 2, 28) }],
    ['', '2022-02-24', { from: null, to: day }],
    ['', '', { from: null, to: null }],
    ['2022-13', '', null],
    ['2020', 'soon', null],
  ])('from “%s” to “%s” is read', (from, to, span) => {
    expect(readTypedTime({ from, to })).toEqual(span);
  });
});

describe('two periods that are typed', () => {
  const open = { from: '', to: '' };
  const typed = { from: '2020', to: '2020' };

  test('are read', () => {
    expect(readTypedPeriods({ before: typed, after: { from: '2021', to: '' } })).toEqual({
      before: { from: dayOf(2020, 1, 1), to: dayOf(2020, 12, 31), match: 'possibly' },
      after: { from: dayOf(2021, 1, 1), to: null, match: 'possibly' },
    });
  });

  test('are refused with the reason', () => {
    expect(readTypedPeriods({ before: { from: 'x', to: '' }, after: typed })).toBe('date');
    expect(readTypedPeriods({ before: typed, after: open })).toBe('open');
  });
});

describe('two periods in words', () => {
  test('are before and from one day', () => {
    expect(periodWords(beforeAndAfter(day), en)).toEqual({
      before: 'before 24 February 2022',
      after: 'from 24 February 2022',
    });
    expect(splitDay(beforeAndAfter(day))).toBe(day);
  });

  test('are two spans', () => {
    const times = linked('2019-08..2022-02,2022-03..2026-03');
    expect(periodWords(times, en)).toEqual({
      before: 'August 2019 to February 2022',
      after: 'March 2022 to March 2026',
    });
    expect(splitDay(times)).toBeNull();
  });

  test('are not parted by a day when there are days between them', () => {
    expect(splitDay(linked('..2021,2023..'))).toBeNull();
  });
});

test.each([
  [53, '+53'],
  [-49, '−49'],
  [0, '0'],
])('%i points are written %s', (points, text) => {
  expect(signedPoints(points, en)).toBe(text);
});

test.each([
  [53.8, 60, 20],
  [12, 15, 5],
  [100, 100, 25],
  [0, 10, 5],
  [40, 40, 10],
])('shares up to %f are drawn on a scale to %i in steps of %i', (largest, end, step) => {
  expect(dotScale(largest)).toMatchObject({ end });
  expect(dotScale(largest).ticks[1]).toBe(step);
});

test('a narrow scale has numbers at its ends alone', () => {
  expect(numberedTicks(dotScale(53.8), 111)).toEqual([0, 20, 40, 60]);
  expect(numberedTicks(dotScale(53.8), 49)).toEqual([0, 60]);
});

describe('buttons over two dots', () => {
  test('are 24 wide and centred on dots that are far from each other', () => {
    expect(dotButtons([20, 100])).toEqual([
      { start: 8, width: 24 },
      { start: 88, width: 24 },
    ]);
  });

  test.each([[[30, 31]], [[30, 30]], [[2, 4]], [[40, 60]]])(
    'lie side by side, each at least 24 wide, over dots at %o',
    (dots) => {
      const [one, other] = dotButtons(dots);
      if (!one || !other) throw new Error('two dots have two buttons');
      expect(one.start + one.width).toBeLessThanOrEqual(other.start);
      expect(Math.min(one.width, other.width)).toBeGreaterThanOrEqual(24);
    },
  );

  test('do not cover the name of the row', () => {
    expect(dotButtons([0])).toEqual([{ start: -8, width: 24 }]);
    expect(dotButtons([])).toEqual([]);
  });
});
