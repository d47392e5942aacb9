import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { dayOf } from '#model/day.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { byLifeLine, mostMentions, topicLifeLines } from '#selectors/topicLifeLines.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset);
const lived = (changes: Partial<Filter> = {}) =>
  topicLifeLines(takeSnapshot(engine, { ...defaultFilter, ...changes }));
const lineOf = (topic: string, changes: Partial<Filter> = {}) => {
  const line = lived(changes).lines.get(topic);
  if (!line) throw new Error(`${topic} was never raised`);
  return line;
};

const records: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const held = records.filter(({ status, level }) => status === 'held' && level === 'minister');
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

// First and last by reading contacts.json; days to 12 March 2026, by a calendar.
describe('the life of a topic', () => {
  test.each([
    ['space', 9, '2019-08-28-moscow', '2023-12-27-moscow-mfa-reception-house', 806, true],
    ['ric', 10, '2020-01-15-new-delhi', '2023-03-01-new-delhi', 1107, true],
    ['payments', 12, '2022-04-01-hyderabad-house', '2025-11-17-moscow', 115, false],
  ])('%s: %i contacts, from %s to %s, %i days since', (topic, count, first, last, since, isDormant) => {
    const line = lineOf(topic);
    expect(line.mentions).toHaveLength(count);
    expect([line.first.id, line.last.id]).toEqual([first, last]);
    expect([line.since, line.isDormant]).toEqual([since, isDormant]);
  });

  test('agrees with the file for every topic: mentions in order of date, with their certainty', () => {
    const { lines, contacts } = lived();
    expect(contacts).toBe(held.length);
    const raised = new Set(held.flatMap(({ topics }) => topics.map(({ topic }) => topic)));
    expect(new Set(lines.keys())).toEqual(raised);
    for (const [topic, { mentions }] of lines) {
      const expected = held.flatMap(({ id, topics }) =>
        topics.filter((coding) => coding.topic === topic).map(({ certainty }) => `${id} ${certainty}`),
      );
      expect(mentions.map(({ contact, certainty }) => `${contact.id} ${certainty}`)).toEqual(expected);
    }
  });

  test('has no line where the topic was never raised', () => {
    expect(lived().lines.has('korea-japan')).toBe(false);
  });

  test('lets only codings count that the filter asks for', () => {
    const first = held.find(({ topics }) =>
      topics.some(({ topic, certainty }) => topic === 'payments' && certainty === 'stated'),
    );
    expect(lineOf('payments', { coding: ['stated'] }).first.id).toBe(first?.id);
    expect(first?.id).not.toBe(lineOf('payments').first.id);
  });
});

// By hand, from the positions of the mentions among the 66 contacts.
describe('streaks and silences', () => {
  test.each([
    ['pharma-health', ['2020-09-10-moscow-ric', '2021-07-14-dushanbe'], 7],
    ['ric', ['2020-09-09-moscow', '2020-09-10-moscow-ric'], 2],
    ['payments', ['2023-05-04-goa', '2023-05-05-goa'], 2],
    ['space', ['2019-08-28-moscow', '2019-08-28-moscow'], 1],
  ])('%s: the longest streak is from %s, %i contacts', (topic, ends, length) => {
    const { streak } = lineOf(topic);
    expect(streak).toHaveLength(length);
    expect([streak[0]?.id, streak.at(-1)?.id]).toEqual(ends);
  });

  test('a streak counts the contacts of the selection: in Moscow alone, space has a longer one', () => {
    const inMoscow = held.filter(({ venue }) => venue?.includes('moscow') || venue === 'kremlin');
    let [run, longest] = [0, 0];
    for (const { topics } of inMoscow) {
      run = topics.some(({ topic }) => topic === 'space') ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    expect(longest).toBeGreaterThan(1);
    expect(lineOf('space', { place: ['moscow'] }).streak).toHaveLength(longest);
  });

  test.each([
    ['space', '2019-08-28', '2020-09-09', 378],
    ['ric', '2022-01-04', '2023-03-01', 421],
    ['payments', '2023-12-27', '2025-08-21', 603],
  ])('%s: the longest silence is from %s to %s, %i days', (topic, from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    const { silence } = lineOf(topic);
    expect(silence?.days).toBe(days);
    expect([silence?.from.id.slice(0, 10), silence?.to.id.slice(0, 10)]).toEqual([from, to]);
  });

  test('one mention has no silence', () => {
    expect(lineOf('africa-latam').silence).toBeNull();
  });
});

describe('the end of the lines', () => {
  test('is the data’s date', () => {
    expect([lived().until, lived().endsEarly]).toEqual([dayOf(2026, 3, 12), false]);
  });

  test('is the end of the time that was asked for, where that is before', () => {
    const time = { from: dayOf(2022, 1, 1), to: dayOf(2022, 12, 31), match: 'possibly' } as const;
    const { from, until, endsEarly } = lived({ time });
    expect([from, until, endsEarly]).toEqual([time.from, time.to, true]);
    // Space was last raised in 2022 on 8 November.
    expect(lineOf('space', { time }).since).toBe(53);
    expect(lineOf('space', { time }).isDormant).toBe(false);
  });
});

describe('the order of lines', () => {
  const { lines } = lived();
  const sorted = (order: Parameters<typeof byLifeLine>[1]) =>
    ['korea-japan', 'payments', 'space', 'ric'].sort(byLifeLine(lines, order));

  test('by the first mention, the last, and the longest streak; what was never raised is last', () => {
    expect(sorted('first')).toEqual(['space', 'ric', 'payments', 'korea-japan']);
    expect(sorted('last')).toEqual(['payments', 'space', 'ric', 'korea-japan']);
    expect(sorted('streak')).toEqual(['payments', 'ric', 'space', 'korea-japan']);
  });

  test('by frequency is as it was', () => {
    expect(sorted('frequency')).toEqual(['korea-japan', 'payments', 'space', 'ric']);
  });
});

test('mentions are marks of their own up to a number', () => {
  const [contact] = dataset.contacts.filter(({ codings }) => codings.length > 0);
  const [coding] = contact?.codings ?? [];
  if (!contact || !coding) throw new Error('nothing was coded');
  const crowd = (count: number) => {
    const contacts = Array.from({ length: count }, (_, index) => ({
      ...contact,
      id: `contact-${index}`,
      codings: [coding],
    }));
    return topicLifeLines(takeSnapshot(createEngine({ ...dataset, contacts }), emptyFilter));
  };
  expect(lived().isCrowded).toBe(false);
  expect(crowd(mostMentions).isCrowded).toBe(false);
  expect(crowd(mostMentions + 1).isCrowded).toBe(true);
});
