import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDay } from '#model/day.ts';
import { daySpan, parseEdtf } from '#model/edtf.ts';

const millisecondsPerDay = 86_400_000;
/** What another reader of EDTF makes of a date or interval; null if it refuses, or reads something else. */
function oracle(text: string): { from: number; to: number } | null {
  try {
    const { type, min, max, edtf: understood } = edtf(text, { level: 1 });
    // It moves 29 February to 1 March where there is none, and then says so.
    if ((type !== 'Date' && type !== 'Interval') || understood !== text) return null;
    return { from: min / millisecondsPerDay, to: Math.floor(max / millisecondsPerDay) };
  } catch {
    return null;
  }
}
const ours = (text: string) => {
  const span = parseEdtf(text);
  return span && { from: span.from, to: span.to };
};

const digits = (count: number, max: number, min = 0) =>
  fc.integer({ min, max }).map((number) => String(number).padStart(count, '0'));
/** Dates of the right form, some of which no calendar has. */
const anyDate = fc
  .tuple(
    digits(4, 9999, 100),
    digits(2, 20),
    digits(2, 40),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom('', '~'),
  )
  .map(([year, month, date, length, tilde]) => `${year}-${month}-${date}`.slice(0, length) + tilde);
const validDate = anyDate.filter((text) => oracle(text) !== null);

describe('a date', () => {
  test('is one, and of the same days, for another reader of EDTF', () => {
    fc.assert(
      fc.property(anyDate, (text) => {
        expect(ours(text)).toEqual(oracle(text));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['2023-05-04', '2023-05-04', '2023-05-04', 'day'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['2021', '2021-01-01', '2021-12-31', 'year'],
  ])('%s is as exact as its source', (text, from, to, precision) => {
    const span = parseEdtf(text);
    expect(span && { from: isoDay(span.from), to: isoDay(span.to), precision: span.precision }).toEqual({
      from,
      to,
      precision,
    });
    expect(span).toMatchObject({ isInterval: false, isApproximate: false });
  });

  test.each([
    '2023-13-45',
    '2023-02-30',
    '2023-2-3',
    '2023-00',
    '2023-05-00',
    '2023-21',
    '2023?',
    '~2023',
    '2023-05-04T10:00',
    '2023-05-04 ',
    '',
    'May 2023',
    '/2023',
    '2023/..',
    '2022/2023/2024',
    'Y12023',
  ])('“%s” is none', (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
});

describe('an interval', () => {
  test('is one, and of the same days, for another reader of EDTF', () => {
    fc.assert(
      fc.property(validDate, validDate, (first, second) => {
        const [start, end] = [oracle(first), oracle(second)];
        // The other reader refuses intervals that begin and end with the same day; ours those that end within their start.
        fc.pre(
          start !== null &&
            end !== null &&
            start.from !== end.from &&
            !(end.from > start.from && end.to < start.to),
        );
        const text = `${first}/${second}`;
        expect(ours(text)).toEqual(oracle(text));
      }),
      { numRuns: 300 },
    );
  });

  test('may be one day long, and never ends before it begins', () => {
    expect(parseEdtf('2023-05-04/2023-05-04')).toMatchObject({ isInterval: true, precision: 'day' });
    expect(parseEdtf('2023-05-04/2023-05-03')).toBeNull();
    expect(parseEdtf('2023-05/2023-05-03')).toBeNull();
  });

  test('is as exact as its coarser end', () => {
    expect(parseEdtf('2023-05-04/2024')?.precision).toBe('year');
    expect(parseEdtf('2023-05/2023-06-02')?.precision).toBe('month');
  });
});

describe('an approximate date', () => {
  test.each([
    ['2025-06-16~', '2025-06-09', '2025-06-23'],
    ['2024-03~', '2024-02-01', '2024-04-30'],
    ['2024-01~', '2023-12-01', '2024-02-29'],
    ['2021~', '2020-01-01', '2022-12-31'],
    ['2023-05-04~/2023-05-06', '2023-04-27', '2023-05-06'],
    ['2023-05-04/2023-05~', null, null],
    ['2023-05-04/2023-06~', '2023-05-04', '2023-07-31'],
  ])('%s is widened on either side', (text, earliest, latest) => {
    const span = parseEdtf(text);
    expect(span && isoDay(span.earliest)).toBe(earliest);
    expect(span && isoDay(span.latest)).toBe(latest);
  });

  test('holds what the source says, and is never narrower than that', () => {
    fc.assert(
      fc.property(validDate, (text) => {
        const span = parseEdtf(text);
        if (!span) throw new Error(text);
        expect(span.isApproximate).toBe(text.endsWith('~'));
        expect(span.earliest <= span.from && span.from <= span.to && span.to <= span.latest).toBe(true);
        expect(span.earliest < span.from && span.to < span.latest).toBe(span.isApproximate);
      }),
    );
  });
});

test('a day exactly known is the span of its date', () => {
  expect(daySpan(dayOf(2023, 5, 4))).toEqual(parseEdtf('2023-05-04'));
});
