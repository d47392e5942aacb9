import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDay, dayOf, isoDay } from '#model/day.ts';
import {
  brushClause,
  brushEdges,
  edgeAfterKey,
  moveBrush,
  moveEdge,
  snapEdge,
} from '#views/timeline/brush/brushEdges.ts';
import { histogramScale } from '#views/timeline/brush/histogramScale.ts';
import { typedEdge } from '#views/timeline/brush/typedEdge.ts';
import { timelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { timeTicks } from '#views/timeline/timeTicks.ts';
import { shortestWindow, windowAround, windowShowing } from '#views/timeline/zoom/timeWindow.ts';

const whole = { from: dayOf(2019, 7, 1), to: dayOf(2026, 4, 1) };
const year2022 = { from: dayOf(2022, 1, 1), to: dayOf(2023, 1, 1) };

describe('the brush', () => {
  test('has its edges at the start of the first day and the end of the last', () => {
    const time = { from: dayOf(2022, 1, 1), to: dayOf(2022, 12, 31), match: 'possibly' } as const;
    expect(brushEdges(time, whole)).toEqual(year2022);
    expect(brushClause(year2022, whole, 'possibly')).toEqual(time);
  });

  test('stands at the ends when there is no clause, and beyond them asks for none', () => {
    expect(brushEdges(null, whole)).toEqual(whole);
    expect(brushClause(whole, whole, 'possibly')).toBeNull();
    expect(brushClause({ ...year2022, to: whole.to }, whole, 'certainly')).toEqual({
      from: dayOf(2022, 1, 1),
      to: null,
      match: 'certainly',
    });
  });

  test('is within the whole even when the clause is not', () => {
    const time = { from: dayOf(1990, 1, 1), to: dayOf(2090, 1, 1), match: 'possibly' } as const;
    expect(brushEdges(time, whole)).toEqual(whole);
  });

  test('says the same again from its own clause', () => {
    const edge = fc.integer({ min: whole.from, max: whole.to - 1 });
    fc.assert(
      fc.property(edge, fc.integer({ min: 1, max: 3000 }), (from, days) => {
        const edges = { from, to: Math.min(from + days, whole.to) };
        expect(brushEdges(brushClause(edges, whole, 'possibly'), whole)).toEqual(edges);
      }),
    );
  });

  test('keeps a day when one end is dragged past the other', () => {
    expect(moveEdge(year2022, 'from', whole.to, whole)).toEqual({ from: year2022.to - 1, to: year2022.to });
    expect(moveEdge(year2022, 'to', whole.from, whole)).toEqual({
      from: year2022.from,
      to: year2022.from + 1,
    });
  });

  test('keeps its length when it is moved against an end', () => {
    expect(moveBrush(year2022, 10_000, whole)).toEqual({ from: whole.to - 365, to: whole.to });
    expect(moveBrush(year2022, -10_000, whole)).toEqual({ from: whole.from, to: whole.from + 365 });
  });

  test('snaps to the start of a month within reach, else to a day', () => {
    expect(isoDay(snapEdge(dayOf(2022, 1, 4) + 0.4, 6))).toBe('2022-01-01');
    expect(isoDay(snapEdge(dayOf(2022, 1, 27), 6))).toBe('2022-02-01');
    expect(isoDay(snapEdge(dayOf(2022, 1, 12) + 0.4, 6))).toBe('2022-01-12');
  });

  test.each([
    ['2022-01-15', 'ArrowRight', false, '2022-02-01'],
    ['2022-01-15', 'ArrowLeft', false, '2022-01-01'],
    ['2022-01-01', 'ArrowLeft', false, '2021-12-01'],
    ['2022-01-15', 'ArrowRight', true, '2022-01-16'],
    ['2022-01-01', 'ArrowDown', true, '2021-12-31'],
    ['2022-02-01', 'PageUp', false, '2022-04-01'],
    ['2022-02-01', 'PageDown', false, '2022-01-01'],
    ['2022-01-01', 'PageDown', false, '2021-10-01'],
    ['2022-01-15', 'Home', false, '2019-07-01'],
    ['2022-01-15', 'End', false, '2026-04-01'],
  ])('at %s, %s (Shift: %s) moves an end to %s', (from, key, isShift, to) => {
    const day = Date.parse(from) / 86_400_000;
    expect(isoDay(edgeAfterKey(day, key, isShift, whole) ?? 0)).toBe(to);
  });

  test('leaves other keys alone', () => {
    expect(edgeAfterKey(whole.from, 'a', false, whole)).toBeNull();
  });
});

describe('a date typed at an end of the brush', () => {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  const typed = (text: string, end: 'from' | 'to', edges = year2022) => {
    const edge = typedEdge(text, end, edges, whole);
    return typeof edge === 'number' ? isoDay(edge) : edge;
  };

  test.each([
    ['2022-03', 'from', '2022-03-01'],
    ['2022-03-15', 'from', '2022-03-15'],
    [' 2021 ', 'from', '2021-01-01'],
    ['2019', 'from', '2019-07-01'],
    ['', 'from', '2019-07-01'],
    ['2022-03', 'to', '2022-04-01'],
    ['2022-03-15', 'to', '2022-03-16'],
    ['2026', 'to', '2026-04-01'],
    ['', 'to', '2026-04-01'],
  ] as const)('“%s” at %s is the edge %s', (text, end, edge) => {
    expect(typed(text, end)).toBe(edge);
  });

  test.each([
    ['2022-13', 'from', 'notDate'],
    ['2022-02-30', 'to', 'notDate'],
    ['2', 'from', 'notDate'],
    ['2022-03~', 'from', 'notDate'],
    ['2018', 'from', 'outside'],
    ['2026-04-01', 'to', 'outside'],
    ['2023-01-01', 'from', 'afterEnd'],
    ['2021-12-31', 'to', 'beforeStart'],
  ] as const)('“%s” at %s does not do: %s', (text, end, problem) => {
    expect(typed(text, end)).toBe(problem);
  });

  test('may be the very day of the other end', () => {
    expect(typed('2022-12-31', 'from')).toBe('2022-12-31');
    expect(typed('2022-01-01', 'to', { from: day('2022-01-01'), to: day('2022-06-01') })).toBe('2022-01-02');
  });
});

describe('the zoom', () => {
  test('keeps the day under the pointer where it is', () => {
    const day = dayOf(2022, 6, 1);
    const zoomed = windowAround(whole, 400, day, 0.25);
    expect(zoomed && zoomed.to - zoomed.from).toBe(400);
    expect(zoomed && zoomed.from + 0.25 * 400).toBe(day);
  });

  test('stays within the whole, and is none when it shows all of it', () => {
    expect(windowAround(whole, 100, whole.from, 0.9)).toEqual({ from: whole.from, to: whole.from + 100 });
    expect(windowAround(whole, 100, whole.to, 0.1)).toEqual({ from: whole.to - 100, to: whole.to });
    expect(windowAround(whole, 5000, whole.from, 0)).toBeNull();
  });

  test('goes no closer than a month', () => {
    const zoomed = windowAround(whole, 3, dayOf(2022, 6, 1), 0.5);
    expect(zoomed && zoomed.to - zoomed.from).toBe(shortestWindow);
  });

  test('moves only as far as a mark needs to be seen', () => {
    expect(windowShowing(whole, year2022, dayOf(2022, 6, 1))).toEqual(year2022);
    const moved = windowShowing(whole, year2022, dayOf(2023, 3, 1));
    expect(moved && moved.from + 0.9 * 365).toBeCloseTo(dayOf(2023, 3, 1));
    expect(moved && moved.to - moved.from).toBe(365);
  });
});

describe('the axis', () => {
  const labelled = (window: { from: number; to: number }, width: number) =>
    timeTicks(window, width)
      .filter(({ unit }) => unit !== null)
      .map(({ day }) => isoDay(day));

  test('has years for the whole span', () => {
    expect(labelled(whole, 1256)).toEqual([
      '2020-01-01',
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]);
  });

  test('has quarters, months and weeks as the zoom gets closer', () => {
    expect(labelled({ from: dayOf(2022, 1, 15), to: dayOf(2023, 11, 1) }, 1256)).toEqual([
      '2022-04-01',
      '2022-07-01',
      '2022-10-01',
      '2023-01-01',
      '2023-04-01',
      '2023-07-01',
      '2023-10-01',
    ]);
    expect(labelled({ from: dayOf(2022, 11, 2), to: dayOf(2023, 3, 2) }, 1256)).toEqual([
      '2022-12-01',
      '2023-01-01',
      '2023-02-01',
      '2023-03-01',
    ]);
    expect(labelled({ from: dayOf(2022, 11, 2), to: dayOf(2022, 12, 10) }, 1256)).toEqual([
      '2022-11-08',
      '2022-11-15',
      '2022-11-22',
      '2022-12-01',
      '2022-12-08',
    ]);
  });

  test('is in order, within the window, and names only starts of its units', () => {
    const day = fc.double({ min: whole.from, max: whole.to, noNaN: true });
    const length = fc.double({ min: shortestWindow, max: 3000, noNaN: true });
    fc.assert(
      fc.property(day, length, fc.integer({ min: 300, max: 1800 }), (from, days, width) => {
        const ticks = timeTicks({ from, to: from + days }, width);
        for (const [index, tick] of ticks.entries()) {
          expect(tick.day).toBeGreaterThanOrEqual(from);
          expect(tick.day).toBeLessThan(from + days);
          expect(tick.day).toBeGreaterThan(ticks[index - 1]?.day ?? Number.NEGATIVE_INFINITY);
          const { month, date } = calendarDay(tick.day);
          if (tick.unit === 'year') expect([month, date]).toEqual([1, 1]);
          if (tick.unit === 'month') expect(date).toBe(1);
        }
      }),
    );
  });
});

describe('the histogram', () => {
  const desktop = timelineMetrics(1408);

  test('gives each contact six pixels, fewer when the tallest quarter would not fit', () => {
    expect(histogramScale(whole, desktop, 5)).toMatchObject({ pitch: 6, hasUnits: true });
    expect(histogramScale(whole, desktop, 7)).toMatchObject({ pitch: 5, hasUnits: true });
    expect(histogramScale(whole, desktop, 100)).toMatchObject({ hasUnits: false });
    const { pitch, baseline } = histogramScale(whole, desktop, 100);
    expect(pitch * 100).toBeLessThanOrEqual(baseline);
  });

  test('shares its scale with the lanes', () => {
    const { x } = histogramScale(whole, desktop, 5);
    expect(x(whole.from)).toBe(desktop.left);
    expect(x(whole.to)).toBe(desktop.right);
  });
});
