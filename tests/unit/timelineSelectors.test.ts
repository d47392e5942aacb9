import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultFilter, emptyFilter, type Filter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { formatDay, formatSpan } from '#i18n/formatDate.ts';
import { dayOf, isoDay } from '#model/day.ts';
import { parseEdtf } from '#model/edtf.ts';
import { conflictWords } from '#selectors/conflictWords.ts';
import { middleOf, quarterCounts } from '#selectors/quarterCounts.ts';
import { quarterStart, timelineDomain } from '#selectors/timelineDomain.ts';
import { timelineInTime } from '#selectors/timelineInTime.ts';
import { timelineLanes } from '#selectors/timelineLanes.ts';
import { otherDates } from '#selectors/timelineOtherDates.ts';
import { timelineSilence } from '#selectors/timelineSilence.ts';
import { reachesUncoded, timelineUncoded } from '#selectors/timelineUncoded.ts';
import { markLabel, markName, sessionBody } from '#selectors/timelineWords.ts';
import { anyContacts } from '../fixtures/anyContacts.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const engine = createEngine(dataset);
const snapshot = (filter: Partial<Filter> = {}) => takeSnapshot(engine, { ...defaultFilter, ...filter });
const everything = takeSnapshot(engine, emptyFilter);
const span = (edtf: string) => {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(edtf);
  return parsed;
};
const contact = (id: string) => {
  const found = dataset.contactsById.get(id);
  if (!found) throw new Error(id);
  return found;
};

describe('lanes', () => {
  const counts = (lanes: ReturnType<typeof timelineLanes>) =>
    lanes.map(({ id, contacts }) => [id, contacts.length]);

  test('by channel hold every contact once, in the order of the channels', () => {
    expect(counts(timelineLanes(dataset, snapshot().except('time'), 'channel'))).toEqual([
      ['in-india', 10],
      ['in-russia', 9],
      ['third-country', 32],
      ['remote', 15],
    ]);
  });

  test('stay when they are empty, but for contacts whose place is not known', () => {
    const lanes = timelineLanes(dataset, snapshot({ place: ['moscow'] }).except('time'), 'channel');
    expect(counts(lanes)).toEqual([
      ['in-india', 0],
      ['in-russia', 9],
      ['third-country', 0],
      ['remote', 0],
    ]);
    expect(counts(timelineLanes(dataset, everything.selected, 'channel')).at(-1)).toEqual([
      'place-unknown',
      1,
    ]);
  });

  test('by format are those that the data has, and one lane has all', () => {
    expect(counts(timelineLanes(dataset, everything.selected, 'format'))).toEqual([
      ['bilateral-visit', 9],
      ['sidelines', 22],
      ['two-plus-two', 1],
      ['multilateral-session', 26],
      ['summit-delegation', 6],
      ['call', 5],
      ['officials-consultation', 13],
    ]);
    expect(counts(timelineLanes(dataset, everything.selected, 'none'))).toEqual([['all', 82]]);
  });
});

describe('the span of the timeline', () => {
  test('is the whole quarters around the data', () => {
    const { from, to } = timelineDomain(dataset);
    expect([isoDay(from), isoDay(to)]).toEqual(['2019-07-01', '2026-04-01']);
  });

  test('begins a quarter at its first day', () => {
    expect(isoDay(quarterStart(dayOf(2020, 12, 31)))).toBe('2020-10-01');
    expect(isoDay(quarterStart(dayOf(2020, 12, 31), 1))).toBe('2021-01-01');
    expect(isoDay(quarterStart(dayOf(2020, 1, 1), -1))).toBe('2019-10-01');
  });
});

describe('contacts per quarter', () => {
  const domain = timelineDomain(dataset);

  test('are those of the default selection, the empty quarters among them', () => {
    const totals = quarterCounts(snapshot().except('time'), domain).map(({ total }) => total);
    expect(totals).toEqual([2, 1, 1, 4, 6, 0, 0, 2, 4, 5, 2, 2, 5, 3, 2, 3, 7, 1, 0, 0, 6, 0, 1, 1, 6, 1, 1]);
  });

  test('do not depend on the time clause of the filter', () => {
    const time = { from: dayOf(2022, 1, 1), to: dayOf(2022, 12, 31), match: 'possibly' } as const;
    expect(quarterCounts(snapshot({ time }).except('time'), domain)).toEqual(
      quarterCounts(snapshot().except('time'), domain),
    );
  });

  test('add up, whatever the dates', () => {
    fc.assert(
      fc.property(anyContacts(dataset), (made) => {
        const quarters = quarterCounts(made.contacts, timelineDomain(made));
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        expect(sum(quarters.map(({ total }) => total))).toBe(made.contacts.length);
        for (const { total, byChannel } of quarters) expect(sum(Object.values(byChannel))).toBe(total);
      }),
    );
  });

  test('count a contact where its mark stands', () => {
    expect(middleOf(span('2025-08-21'))).toBe(dayOf(2025, 8, 21) + 0.5);
    expect(middleOf(span('2023-09-09/2023-09-10'))).toBe(dayOf(2023, 9, 10));
    expect(middleOf(span('2020-01'))).toBe(dayOf(2020, 1, 16) + 0.5);
    const [first] = dataset.contacts;
    if (!first) throw new Error('no contact');
    const counts = quarterCounts([{ ...first, span: span('2023') }], domain);
    expect(counts.filter(({ total }) => total > 0).map(({ start }) => isoDay(start))).toEqual(['2023-07-01']);
  });
});

describe('the longest silence', () => {
  test('of the default selection is from September 2020 to April 2021', () => {
    const silence = timelineSilence(snapshot());
    expect(silence).toMatchObject({ after: dayOf(2020, 9, 24), before: dayOf(2021, 4, 6), days: 194 });
    expect(silence?.between.map(({ id }) => id)).toEqual(['2020-09-24-video-cica', '2021-04-06-new-delhi']);
  });

  test('is within the brush', () => {
    const time = { from: dayOf(2022, 1, 1), to: dayOf(2022, 12, 31), match: 'possibly' } as const;
    const held = snapshot({ time }).selected;
    const gaps = held.slice(1).map((next, index) => next.span.from - (held[index]?.span.to ?? 0));
    expect(timelineSilence(snapshot({ time }))?.days).toBe(Math.max(...gaps));
  });

  const [first] = dataset.contacts;
  if (!first) throw new Error('no contact');
  const silenceOf = (...dates: [edtf: string, status: 'held' | 'cancelled'][]) => {
    const contacts = dates.map(([edtf, status], index) => ({
      ...first,
      id: edtf,
      index,
      status,
      span: span(edtf),
    }));
    return timelineSilence(takeSnapshot(createEngine({ ...dataset, contacts }), emptyFilter));
  };

  test('is not broken by a contact that did not take place', () => {
    expect(silenceOf(['2020-01-01', 'held'], ['2020-02-01', 'cancelled'], ['2020-03-01', 'held'])?.days).toBe(
      60,
    );
  });

  test('takes an approximate date at its widest', () => {
    expect(silenceOf(['2020-01-01', 'held'], ['2020-03-01~', 'held'], ['2020-03-20', 'held'])).toMatchObject({
      after: dayOf(2020, 1, 1),
      before: dayOf(2020, 2, 23),
      days: 53,
    });
  });

  test('ends where a long contact ended, not where a short one within it did', () => {
    const silence = silenceOf(
      ['2020-01-01/2020-03-01', 'held'],
      ['2020-01-10', 'held'],
      ['2020-04-01', 'held'],
    );
    expect(silence?.between.map(({ id }) => id)).toEqual(['2020-01-01/2020-03-01', '2020-04-01']);
    expect(silence?.days).toBe(31);
  });

  test('never reaches into time that was not coded', () => {
    // The coverage is 28 August 2019 to 12 March 2026.
    expect(silenceOf(['2018-01-01', 'held'], ['2019-09-01', 'held'])).toBeNull();
    expect(silenceOf(['2026-03-01', 'held'], ['2027-03-01', 'held'])).toBeNull();
    const within = silenceOf(['2018-01-01', 'held'], ['2019-09-01', 'held'], ['2019-09-11', 'held']);
    expect(within?.days).toBe(10);
    fc.assert(
      fc.property(anyContacts(dataset), (made) => {
        const silence = timelineSilence(takeSnapshot(createEngine(made), emptyFilter));
        if (!silence) return;
        expect(silence.after).toBeGreaterThanOrEqual(made.coverage.start);
        expect(silence.before).toBeLessThanOrEqual(made.coverage.end);
      }),
    );
  });

  test('needs two contacts', () => {
    expect(timelineSilence(snapshot({ place: ['nagoya'] }))).toBeNull();
  });
});

describe('time that was not coded', () => {
  const window = (from: number, to: number) =>
    timelineUncoded(dataset, { from, to }).map((one) => [one.side, isoDay(one.from), isoDay(one.to)]);

  test('is what the timeline shows before 28 August 2019 and after 12 March 2026', () => {
    const { from, to } = timelineDomain(dataset);
    expect(window(from, to)).toEqual([
      ['before', '2019-07-01', '2019-08-28'],
      ['after', '2026-03-13', '2026-04-01'],
    ]);
    expect(timelineUncoded(dataset, { from, to }).map(({ day }) => isoDay(day))).toEqual([
      '2019-08-28',
      '2026-03-12',
    ]);
  });

  test('goes on as far as a window reaches, and is none within the coverage', () => {
    expect(window(dayOf(2015, 1, 1), dayOf(2016, 1, 1))).toEqual([['before', '2015-01-01', '2016-01-01']]);
    expect(window(dayOf(2026, 3, 20), dayOf(2028, 1, 1))).toEqual([['after', '2026-03-20', '2028-01-01']]);
    expect(window(dayOf(2019, 8, 28), dayOf(2026, 3, 13))).toEqual([]);
  });

  test.each([
    ['2019-08-27', null, true],
    ['2019-08-28', '2026-03-12', false],
    [null, '2026-03-13', true],
    [null, '2023-05-31', false],
    ['2030-01-01', '2031-01-01', true],
  ])('a filter from %s to %s reaches into it: %s', (from, to, isReached) => {
    const day = (text: string | null) => (text === null ? null : Date.parse(text) / 86_400_000);
    expect(reachesUncoded(dataset, { from: day(from), to: day(to), match: 'possibly' })).toBe(isReached);
    expect(reachesUncoded(dataset, null)).toBe(false);
  });
});

describe('other dates', () => {
  const english = translatorOf('en');
  const disputed = contact('2020-04-28-video-brics');

  test('are those that conflicts give, but for other venues and the date that was coded', () => {
    const documents = ['one'];
    const conflict = (edtf: string | null) => ({
      span: edtf === null ? null : span(edtf),
      venue: null,
      documents,
      note: null,
    });
    const conflicts = ['2020-04-27', null, '2020-04-28'].map(conflict);
    expect(otherDates({ ...disputed, conflicts })).toEqual([{ span: span('2020-04-27'), documents }]);
    expect(otherDates({ ...disputed, conflicts: [] })).toEqual([]);
  });

  test('are told with who gives them, and what was coded', () => {
    const [conflict] = disputed.conflicts;
    expect(conflict && conflictWords(dataset, disputed, conflict, english)).toBe(
      'The Hindu gives 27 April 2020; coded 28 April 2020',
    );
    const [two] = contact('2023-05-04-moscow').conflicts;
    expect(two && conflictWords(dataset, contact('2023-05-04-moscow'), two, english)).toBe(
      'Lokmat Times and India Narrative give 3 May 2023; coded 4 May 2023',
    );
  });

  test('name a publisher of several documents once', () => {
    const twice = [...dataset.documents.values()].filter(({ publisher }) => publisher === 'TASS').slice(0, 2);
    expect(twice).toHaveLength(2);
    const conflict = { span: span('2020-04-27'), venue: null, documents: twice.map(({ id }) => id) };
    expect(conflictWords(dataset, disputed, conflict, english)).toMatch(/^TASS gives 27 April 2020;/);
  });

  test('name the places where it is those that differ', () => {
    const conflict = { span: null, venue: 'goa', documents: ['thehindu-2020-04-28-brics-entrepreneurs'] };
    expect(conflictWords(dataset, contact('2025-11-17-moscow'), conflict, english)).toBe(
      'The Hindu gives Goa; coded Moscow',
    );
  });

  test('stand in the name of the mark', () => {
    expect(markName(dataset, disputed, english)).toBe(
      '28 April 2020, by video, multilateral session, held, confirmed, another date is also given: 27 April 2020',
    );
  });
});

test('the time clause is judged as the engine does', () => {
  const day = fc.option(fc.integer({ min: dayOf(2019, 1, 1), max: dayOf(2026, 12, 31) }));
  const clause = fc.record({
    from: day,
    to: day,
    match: fc.constantFrom('possibly' as const, 'certainly' as const),
  });
  fc.assert(
    fc.property(anyContacts(dataset), clause, (made, time) => {
      const { isSelected } = takeSnapshot(createEngine(made), { ...emptyFilter, time });
      for (const one of made.contacts) expect(timelineInTime(one.span, time)).toBe(isSelected(one));
    }),
  );
});

describe('words of a mark', () => {
  const english = translatorOf('en');

  test('say date, place, format, status and certainty', () => {
    expect(markName(dataset, contact('2025-11-17-moscow'), english)).toBe(
      '17 November 2025, Moscow, on the sidelines, held, confirmed',
    );
  });

  test('name the body of a session by video', () => {
    const bodies = dataset.contacts
      .filter(({ mode, format }) => mode === 'video' && format === 'multilateral-session')
      .map((session) => [session.date, sessionBody(dataset, session, english)]);
    expect(bodies).toEqual([
      ['2020-04-28', 'BRICS'],
      ['2020-05-13', 'SCO'],
      ['2020-06-23', 'RIC'],
      ['2020-09-03', 'G20'],
      ['2020-09-04', 'BRICS'],
      ['2020-09-24', 'CICA'],
      ['2021-06-01', 'BRICS'],
      ['2021-11-26', 'RIC'],
      ['2022-05-19', 'BRICS'],
      ['2023-07-20', 'BRICS'],
    ]);
    const session = dataset.contacts.find(({ date }) => date === '2020-06-23');
    expect(session && sessionBody(dataset, session, translatorOf('ru'))).toBe('РИК');
  });

  test('leave out the place that most of the lane have, unless the zoom is close', () => {
    const [lane] = timelineLanes(dataset, everything.selected, 'channel');
    if (!lane) throw new Error('no lane');
    const label = (id: string, isClose: boolean) => markLabel(dataset, contact(id), lane, isClose, english);
    const visit = lane.contacts.find(
      ({ place, format }) => place === 'new-delhi' && format === 'bilateral-visit',
    );
    expect(label('2023-05-04-goa', false)).toBe('Goa');
    expect(label(visit?.id ?? '', true)).toMatch(/^New Delhi/);
    const held = lane.contacts.find(
      ({ place, format, status }) =>
        place === 'new-delhi' && format === 'bilateral-visit' && status === 'held',
    );
    expect(label(held?.id ?? '', false)).toBeNull();
  });

  test('say the commonest place of a lane when most of it is elsewhere', () => {
    const lane = timelineLanes(dataset, everything.selected, 'channel')[2];
    const newYork = lane?.contacts.find(({ place, status }) => place === 'new-york' && status === 'held');
    expect(lane && newYork && markLabel(dataset, newYork, lane, false, english)).toBe('New York');
  });

  test('always say what did not take place', () => {
    const [lane] = timelineLanes(dataset, everything.selected, 'channel');
    const cancelled = lane?.contacts.find(({ status }) => status === 'cancelled');
    expect(lane && cancelled && markLabel(dataset, cancelled, lane, false, english)).toBe(
      'New Delhi, cancelled',
    );
  });
});

test('a sentence of the Russian summary that ends in a date has one full stop', () => {
  const translator = translatorOf('ru');
  const [from, to] = [dayOf(2019, 8, 28), dayOf(2026, 3, 11)];
  const day = (date: number) => formatDay(date, 'long', translator);
  expect(day(to)).toMatch(/г\.$/);
  const sentences = [
    translator.t('timeline.summary', { sentence: '66', span: formatSpan(from, to, translator) }),
    translator.t('timeline.summarySilence', { days: '194', from: day(from), to: day(to) }),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(/[^.]\.$/);
});
