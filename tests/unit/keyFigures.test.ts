import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import type { Contact } from '#model/Dataset.ts';
import { dayOf } from '#model/day.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { keyFigures } from '#selectors/keyFigures.ts';
import { meetingGaps } from '#selectors/meetingGaps.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const engine = createEngine(shippedDataset());
const figures = (changes: Partial<Filter> = {}, from: Filter = defaultFilter) =>
  keyFigures(takeSnapshot(engine, { ...from, ...changes }));

const records: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const held = records.filter(({ status, level }) => status === 'held' && level === 'minister');
const bilateral = held.filter(
  ({ format, mode }) =>
    mode === 'in-person' && ['bilateral-visit', 'sidelines', 'two-plus-two'].includes(format),
);
/** First days of the bilateral meetings, each once, as milliseconds. */
const meetingDays = [...new Set(bilateral.map(({ date }) => Date.parse(date.slice(0, 10))))].sort(
  (a, b) => a - b,
);
const daysBetween = meetingDays.slice(1).map((day, index) => (day - (meetingDays[index] ?? 0)) / 86_400_000);

describe('the figures of the default selection, counted from the file', () => {
  test('66 contacts in 345 documents', () => {
    expect(held).toHaveLength(66);
    expect(new Set(held.flatMap(({ documents }) => documents)).size).toBe(345);
    expect(figures()).toMatchObject({ contacts: { length: 66 }, documents: 345 });
  });

  test('10.1 per year over 6.5 years', () => {
    const years = (Date.parse('2026-03-13') - Date.parse('2019-08-28')) / (365.25 * 86_400_000);
    expect(years).toBeCloseTo(6.54, 2);
    expect(figures().rate?.days).toBe(2389);
    expect(figures().rate?.perYear).toBeCloseTo(66 / years);
    expect(figures().rate?.perYear.toFixed(1)).toBe('10.1');
  });

  test('a median of 55 days between in-person bilateral meetings, the longest 238', () => {
    const sorted = [...daysBetween].sort((a, b) => a - b);
    expect(sorted).toHaveLength(29);
    expect([sorted[14], sorted.at(-1)]).toEqual([55, 238]);
    const { gaps, median, longest, meetings, undated } = figures().gaps;
    expect(gaps.map(({ days }) => days)).toEqual(daysBetween);
    expect([median, longest?.days, longest?.from.date, longest?.to.date]).toEqual([
      55,
      238,
      '2020-01-15',
      '2020-09-09',
    ]);
    expect([meetings.length, undated.length]).toEqual([bilateral.length, 0]);
  });

  test('115 days since the last one, on 17 November 2025', () => {
    expect((Date.parse('2026-03-12') - (meetingDays.at(-1) ?? 0)) / 86_400_000).toBe(115);
    expect(figures()).toMatchObject({ sinceLast: 115, gaps: { last: { date: '2025-11-17' } } });
  });

  test('10 and 9 in the two countries, 32 in a third, 15 remote', () => {
    const inPerson = held.filter(({ mode }) => mode === 'in-person');
    const hosts = inPerson.map(({ hostCountry }) => hostCountry);
    const hosted = ['IN', 'RU'].map((country) => hosts.filter((host) => host === country).length);
    expect([...hosted, inPerson.length - 19, held.length - inPerson.length]).toEqual([10, 9, 32, 15]);
    expect(figures().channels.map(({ contacts }) => contacts.length)).toEqual([10, 9, 32, 15]);
  });

  test('and the meetings of which no place is known, where there are any', () => {
    const { channels } = figures({}, emptyFilter);
    const hostless = records.filter(({ mode, hostCountry }) => mode === 'in-person' && hostCountry === null);
    expect(channels.slice(4).flatMap(({ contacts }) => contacts.map(({ id }) => id))).toEqual(
      hostless.map(({ id }) => id),
    );
  });

  test('bilateral relations at 29, more than any other topic', () => {
    const at = (topic: string) =>
      held.filter(({ topics }) => topics.some((coding) => coding.topic === topic)).length;
    expect(at('bilateral-relations')).toBe(29);
    expect(figures().topTopics).toMatchObject([
      { topic: { id: 'bilateral-relations' }, tally: { stated: 29 } },
    ]);
  });
});

describe('the rate', () => {
  const span = (from: number | null, to: number | null) =>
    figures({ time: { from, to, match: 'possibly' } }).rate;

  test('is over the days that were both coded and asked for', () => {
    expect(span(dayOf(2022, 1, 1), dayOf(2023, 12, 31))?.days).toBe(730);
    expect(span(dayOf(2000, 1, 1), dayOf(2019, 12, 31))?.from).toBe(dayOf(2019, 8, 28));
    expect(span(dayOf(2025, 1, 1), null)?.to).toBe(dayOf(2026, 3, 12));
  });

  test('ends with the data, however far the span goes', () => {
    expect(span(dayOf(2026, 1, 1), dayOf(2030, 1, 1))?.days).toBe(31 + 28 + 12);
  });

  test('is unknown for a span in which nothing was coded', () => {
    expect(span(dayOf(2030, 1, 1), null)).toBeNull();
  });
});

test('a channel without contacts stays, with none', () => {
  expect(figures({ place: ['moscow'] }).channels.map(({ contacts }) => contacts.length)).toEqual([
    0, 9, 0, 0,
  ]);
});

test('equally frequent topics are all named', () => {
  const places = held.filter(({ venue }) => venue?.includes('moscow') || venue === 'kremlin');
  const tally = new Map<string, number>();
  for (const { topic } of places.flatMap(({ topics }) => topics))
    tally.set(topic, (tally.get(topic) ?? 0) + 1);
  const top = [...tally].filter(([, count]) => count === Math.max(...tally.values())).map(([topic]) => topic);
  expect(top.length).toBeGreaterThan(1);
  expect(
    figures({ place: ['moscow'] })
      .topTopics.map(({ topic }) => topic.id)
      .sort(),
  ).toEqual(top.sort());
});

test('an empty selection has no figures but zeros', () => {
  expect(figures({ place: ['nowhere'] })).toMatchObject({
    contacts: [],
    documents: 0,
    rate: { perYear: 0 },
    gaps: { gaps: [], median: null, longest: null, last: null },
    sinceLast: null,
    topTopics: [],
  });
});

test('with everything selected, calls, officials, plans and cancelled visits are no meetings', () => {
  expect(figures({}, emptyFilter).gaps.meetings.map(({ id }) => id)).toEqual(
    figures().gaps.meetings.map(({ id }) => id),
  );
});

describe('gaps between meetings', () => {
  const meeting = (date: string, changes: Partial<Contact> = {}) => {
    const span = parseEdtf(date);
    if (!span) throw new Error(date);
    const kind = { format: 'sidelines', level: 'minister', status: 'held', mode: 'in-person' };
    return { id: date, date, span, ...kind, ...changes } as Contact;
  };
  const gapsOf = (...dates: string[]) => meetingGaps(dates.map((date) => meeting(date)));

  test('count meetings of one day once, and begin with the first day of each', () => {
    const { gaps } = gapsOf('2022-03-01/2022-03-05', '2022-03-11', '2022-03-11', '2022-04-01');
    expect(gaps.map(({ days }) => days)).toEqual([10, 21]);
  });

  test('leave out what is not dated to the day, and say so', () => {
    const { gaps, undated } = gapsOf('2022-01-01', '2022-02', '2022-02-15~', '2022-03-01');
    expect(gaps.map(({ days }) => days)).toEqual([59]);
    expect(undated.map(({ id }) => id)).toEqual(['2022-02', '2022-02-15~']);
  });

  test('have a median from three on; of an even number, the mean of the middle two', () => {
    expect(gapsOf('2022-01-01', '2022-01-02', '2022-01-05').median).toBeNull();
    expect(gapsOf('2022-01-01', '2022-01-02', '2022-01-05', '2022-01-14').median).toBe(3);
    expect(gapsOf('2022-01-01', '2022-01-02', '2022-01-05', '2022-01-14', '2022-01-18').median).toBe(3.5);
  });

  test.each<Partial<Contact>>([
    { status: 'scheduled' },
    { level: 'deputy' },
    { mode: 'video' },
    { format: 'summit-delegation' },
  ])('leave out what is %o', (changes) => {
    expect(meetingGaps([meeting('2022-01-01'), meeting('2022-02-01', changes)]).meetings).toHaveLength(1);
  });

  test('name the earlier of two equally long ones', () => {
    expect(gapsOf('2022-01-01', '2022-01-11', '2022-01-21').longest?.from.date).toBe('2022-01-01');
  });
});

describe('days since the last meeting', () => {
  const until = (day: number | null) => ({
    time: { from: dayOf(2022, 1, 1), to: day, match: 'possibly' } as const,
  });

  test('are not counted when the time asked for ends before the data', () => {
    expect(figures(until(dayOf(2022, 12, 31)))).toMatchObject({ sinceLast: null, endsEarly: true });
  });

  test('are counted when it does not', () => {
    // 17 November 2025 to 12 March 2026, on a calendar.
    expect(figures(until(null))).toMatchObject({ sinceLast: 115, endsEarly: false, isNarrowed: true });
    expect(figures().isNarrowed).toBe(false);
  });
});
