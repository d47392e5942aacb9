import { describe, expect, test } from 'vitest';
import { formatDay, formatKnownDate, formatSpan } from '#i18n/formatDate.ts';
import { dayOf } from '#model/day.ts';
import { parseEdtf } from '#model/edtf.ts';
import { translatorOf } from '../fixtures/translators.ts';

const [en, ru] = [translatorOf('en'), translatorOf('ru')];

describe('a span in words', () => {
  test.each([
    [dayOf(2022, 1, 1), dayOf(2024, 6, 30), 'January 2022 to June 2024'],
    [dayOf(2022, 2, 1), dayOf(2022, 2, 28), 'February 2022'],
    [dayOf(2022, 1, 1), dayOf(2022, 12, 31), '2022'],
    [dayOf(2020, 1, 1), dayOf(2023, 12, 31), '2020 to 2023'],
    [dayOf(2022, 1, 1), dayOf(2022, 1, 1), '1 January 2022'],
    [dayOf(2022, 1, 31), dayOf(2022, 1, 31), '31 January 2022'],
    [dayOf(2022, 1, 1), dayOf(2022, 2, 23), '1 January 2022 to 23 February 2022'],
    [dayOf(2022, 2, 24), null, 'from 24 February 2022'],
    [dayOf(2022, 3, 1), null, 'from March 2022'],
    [null, dayOf(2022, 2, 28), 'until February 2022'],
  ])('%s to %s', (from, to, words) => {
    expect(formatSpan(from, to, en)).toBe(words);
  });
});

describe('a date in words is as exact as it is known', () => {
  test.each([
    ['2025-11-17', '17 November 2025'],
    ['2020-01', 'January 2020'],
    ['2021', '2021'],
    ['2023-07-03/2023-07-04', '3–4 July 2023'],
    ['2025-06-16~', 'about 16 June 2025'],
  ])('%s', (edtf, words) => {
    const span = parseEdtf(edtf);
    if (!span) throw new Error(edtf);
    expect(formatKnownDate(span, 'long', en)).toBe(words);
  });
});

test('Russian holds its “г.” to the year in text, and drops it in lists', () => {
  expect(formatDay(dayOf(2025, 11, 17), 'long', ru)).toBe('17 ноября 2025\u00a0г.');
  expect(formatDay(dayOf(2025, 11, 17), 'short', ru)).toBe('17 нояб. 2025');
});
