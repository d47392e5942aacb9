import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultFilter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import type { ContextPeriod } from '#model/Dataset.ts';
import { dayOf } from '#model/day.ts';
import { parseEdtf } from '#model/edtf.ts';
import { middleOf } from '#selectors/quarterCounts.ts';
import { timelineDomain } from '#selectors/timelineDomain.ts';
import { timelineLanes } from '#selectors/timelineLanes.ts';
import { otherDates } from '#selectors/timelineOtherDates.ts';
import { contextTracks } from '#views/timeline/context/contextTracks.ts';
import { boxesMeet, placeLabels } from '#views/timeline/lanes/labelBoxes.ts';
import { laneDensity, lanesToPack, mostMarks } from '#views/timeline/lanes/lanesToPack.ts';
import { placeSilence } from '#views/timeline/lanes/placeSilence.ts';
import { nearestMark, stepMark } from '#views/timeline/lanes/stepMark.ts';
import {
  dateBar,
  laneHeight,
  type PlacedMark,
  packRows,
  placeLanes,
} from '#views/timeline/timelineLayout.ts';
import { timelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { placeUncoded } from '#views/timeline/uncoded/placeUncoded.ts';
import { anyContacts } from '../fixtures/anyContacts.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const desktop = timelineMetrics(1408);
const phone = timelineMetrics(358);
const { from, to } = timelineDomain(dataset);
const scaleOf =
  ({ left, right }: typeof desktop) =>
  (day: number) =>
    left + ((day - from) / (to - from)) * (right - left);
const contacts = takeSnapshot(createEngine(dataset), defaultFilter).except('time');
const lanes = timelineLanes(dataset, contacts, 'channel');

/** Pairs of marks in one row that are nearer to each other than they may be. */
function coveredPairs(marks: readonly PlacedMark[], clearance: number) {
  return marks.flatMap((mark, index) =>
    marks
      .slice(0, index)
      .filter((other) => other.y === mark.y && Math.abs(other.x - mark.x) < clearance - 1e-9)
      .map((other) => [other.contact.id, mark.contact.id]),
  );
}

describe('packing', () => {
  const at = (...centres: number[]) => packRows(centres.map((x) => ({ from: x - 6.25, to: x + 6.25 })));

  test('takes the first free row of 0, +1, −1, +2, −2', () => {
    expect(at(0, 0, 0, 0, 0)).toEqual([0, 1, -1, 2, -2]);
  });

  test('lets marks stand side by side from 12.5 pixels on', () => {
    expect(at(0, 12.5)).toEqual([0, 0]);
    expect(at(0, 12.4)).toEqual([0, 1]);
  });

  test('goes back to the middle row as soon as it is free', () => {
    expect(at(0, 5, 12.5, 17.5)).toEqual([0, 1, 0, 1]);
  });

  test.each([
    ['a desktop', desktop, 12.5],
    ['a phone', phone, 11.25],
  ])('on %s moves no mark, hides none, and covers none', (_, metrics, clearance) => {
    fc.assert(
      fc.property(anyContacts(dataset), (made) => {
        const scale = scaleOf(metrics);
        const placed = placeLanes(timelineLanes(made, made.contacts, 'channel'), scale, metrics);
        expect(placed.flatMap(({ marks }) => marks)).toHaveLength(made.contacts.length);
        for (const lane of placed) {
          expect(lane.marks.map(({ x }) => x)).toEqual(
            lane.marks.map(({ contact }) => scale(middleOf(contact.span))),
          );
          expect(lane.marks.filter(({ y }) => y <= lane.top || y >= lane.top + lane.height)).toEqual([]);
          expect(coveredPairs(lane.marks, clearance)).toEqual([]);
        }
      }),
    );
  });
});

describe('ghosts of other dates', () => {
  const [any] = dataset.contacts;
  if (!any) throw new Error('no contact');
  const spanOf = (edtf: string) => {
    const span = parseEdtf(edtf);
    if (!span) throw new Error(edtf);
    return span;
  };
  const dated = (edtf: string, other?: string) => ({
    ...any,
    id: edtf,
    span: spanOf(edtf),
    conflicts: other ? [{ span: spanOf(other), venue: null, documents: ['x'], note: null }] : [],
  });
  /** Pixels from 1 January 2020, and where each thing stands from the first row. */
  const place = (perDay: number, ...made: ReturnType<typeof dated>[]) => {
    const scale = (day: number) => (day - dayOf(2020, 1, 1)) * perDay;
    const [lane] = placeLanes([{ id: 'lane', contacts: made }], scale, desktop, [], otherDates);
    if (!lane) throw new Error('no lane');
    const row = ({ y }: PlacedMark) => Math.round((y - (lane.marks[0]?.y ?? 0)) / desktop.pitch);
    return {
      marks: lane.marks.map((mark) => [mark.x, row(mark)]),
      ghosts: lane.ghosts.map((ghost) => [ghost.x, row(ghost), ghost.mark.x, row(ghost.mark)]),
      rows: lane.rows,
    };
  };

  test('stand apart from 12.5 pixels on, nearer none is drawn', () => {
    expect(place(12.4, dated('2020-01-02', '2020-01-01')).ghosts).toEqual([]);
    expect(place(12.5, dated('2020-01-02', '2020-01-01')).ghosts).toEqual([[6.25, 0, 18.75, 0]]);
  });

  test('take the row of their own mark, or the first that is free', () => {
    const alone = place(20, dated('2020-01-10', '2020-01-08'), dated('2020-01-20'));
    expect(alone).toMatchObject({ ghosts: [[150, 0, 190, 0]], rows: 1 });
    const second = place(20, dated('2020-01-10'), dated('2020-01-10', '2020-01-08'));
    expect(second).toMatchObject({ ghosts: [[150, 1, 190, 1]], rows: 2 });
    const beside = place(20, dated('2020-01-08'), dated('2020-01-10', '2020-01-08'));
    expect(beside).toMatchObject({ ghosts: [[150, 1, 190, 0]], rows: 2 });
  });

  test('move no mark, and cover none', () => {
    const days = fc.array(
      fc.record({ day: fc.integer({ min: 1, max: 28 }), other: fc.option(fc.integer({ min: 1, max: 28 })) }),
      { maxLength: 15 },
    );
    const text = (day: number) => `2020-01-${String(day).padStart(2, '0')}`;
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (list, perDay) => {
        const sorted = [...list].sort((a, b) => a.day - b.day);
        const made = sorted.map(({ day, other }) =>
          dated(text(day), other === null ? undefined : text(other)),
        );
        const scale = (day: number) => day * perDay;
        const lane = { id: 'lane', contacts: made };
        const [plain] = placeLanes([lane], scale, desktop);
        const [placed] = placeLanes([lane], scale, desktop, [], otherDates);
        if (!plain || !placed) throw new Error('no lane');
        const rowsOf = (marks: readonly PlacedMark[]) =>
          marks.map(({ y }) => Math.round(y - (marks[0]?.y ?? 0)));
        expect(rowsOf(placed.marks)).toEqual(rowsOf(plain.marks));
        expect(coveredPairs([...placed.marks, ...placed.ghosts], 12.5)).toEqual([]);
        const apart = sorted.filter(
          ({ day, other }) => other !== null && Math.abs(day - other) * perDay >= 12.5,
        );
        expect(placed.ghosts).toHaveLength(apart.length);
      }),
    );
  });

  test('have the bar of their own dates, which covers no other mark', () => {
    const [lane] = placeLanes(
      [{ id: 'lane', contacts: [dated('2020-01-03/2020-01-04', '2020-01-03/2020-01-05')] }],
      (day) => (day - dayOf(2020, 1, 1)) * 30,
      desktop,
      [],
      otherDates,
    );
    const [mark] = lane?.marks ?? [];
    const [ghost] = lane?.ghosts ?? [];
    expect(mark).toMatchObject({ x: 90, bar: { from: 60, to: 120 } });
    expect(ghost).toMatchObject({ x: 105, bar: { from: 60, to: 150 } });
    expect(ghost && mark && ghost.y - mark.y).toBe(desktop.pitch);
  });

  test('are none in the default view, and all at 12.5 pixels a day', () => {
    const disputed = contacts.filter((contact) => otherDates(contact).length > 0);
    expect(disputed.length).toBeGreaterThan(0);
    const ghosts = (scale: (day: number) => number) =>
      placeLanes(lanes, scale, desktop, [], otherDates).flatMap((lane) => lane.ghosts);
    expect(ghosts(scaleOf(desktop))).toEqual([]);
    expect(ghosts((day) => day * 12.5)).toHaveLength(disputed.length);
  });
});

describe('time that was not coded', () => {
  const placed = placeLanes(lanes, scaleOf(desktop), desktop);
  const spans = [
    { side: 'before', day: 100, from: 0, to: 100 },
    { side: 'after', day: 200, from: 201, to: 221 },
  ] as const;
  const place = (perDay: number) =>
    placeUncoded(
      spans,
      (day) => day * perDay,
      placed,
      desktop.laneHead,
      ({ side }) => [`not coded ${side}`, 'not coded'],
      (text) => (text === 'not coded' ? 50 : 100),
    );

  test('is named within it where the words fit with 8 pixels on either side, else in short or not at all', () => {
    expect(place(1.2).map(({ label }) => label?.text)).toEqual(['not coded before', undefined]);
    expect(place(1.15).map(({ label }) => label?.text)).toEqual(['not coded', undefined]);
    expect(place(3.4).map(({ label }) => label?.text)).toEqual(['not coded before', 'not coded']);
  });

  test('has its words in the middle of it, in the third lane', () => {
    // The lanes are 36, 48, 48 and 48 high: the third is from 84 to 132.
    expect(place(2)[0]).toMatchObject({ from: 0, to: 200, label: { x: 100, y: 108 } });
    expect(place(2)[0]?.label?.box).toEqual({ left: 42, right: 158, top: 100, bottom: 116 });
  });
});

describe('lanes', () => {
  test('have the heights of the default view: 36, 48, 48 and 48', () => {
    const placed = placeLanes(lanes, scaleOf(desktop), desktop);
    expect(placed.map(({ height }) => height)).toEqual([36, 48, 48, 48]);
    expect(placed.map(({ top }) => top)).toEqual([0, 36, 84, 132]);
  });

  test('are as high as their rows need, on the grid of four', () => {
    expect([0, 1, 2, 3, 4, 5].map((rows) => laneHeight(rows, desktop))).toEqual([36, 36, 36, 48, 60, 72]);
    expect([1, 3, 4].map((rows) => laneHeight(rows, phone))).toEqual([44, 64, 76]);
  });

  test('do not shrink below the height of the view when a filter empties them', () => {
    const empty = lanes.map(({ id }) => ({ id, contacts: [] }));
    expect(placeLanes(empty, scaleOf(desktop), desktop).map(({ height }) => height)).toEqual([
      45, 45, 45, 45,
    ]);
  });

  test('keep the rows that they had before the zoom', () => {
    const whole = placeLanes(lanes, scaleOf(desktop), desktop);
    const closer = (day: number) => (day - dayOf(2023, 1, 1)) * 4;
    const zoomed = placeLanes(
      lanes,
      closer,
      desktop,
      whole.map(({ rows }) => rows),
    );
    for (const [index, lane] of zoomed.entries())
      expect(lane.height).toBeGreaterThanOrEqual(whole[index]?.height ?? 0);
  });
});

describe('the bar of a date', () => {
  const twoADay = (day: number) => (day - dayOf(2020, 1, 1)) * 2;
  const bar = (edtf: string) => {
    const span = parseEdtf(edtf);
    return span && dateBar(span, twoADay);
  };

  test('is none for a day', () => {
    expect(bar('2020-01-10')).toBeNull();
  });

  test('is as long as an interval or a month, from the start of the first day to the end of the last', () => {
    const solid = (start: number, end: number) => ({
      from: start,
      to: end,
      certainFrom: start,
      certainTo: end,
    });
    expect(bar('2020-01-10/2020-01-11')).toEqual({ kind: 'interval', ...solid(18, 22) });
    expect(bar('2020-02')).toEqual({ kind: 'month', ...solid(62, 120) });
  });

  test('is a week longer at either end of an approximate day, and certain on the day', () => {
    expect(bar('2020-01-10~')).toEqual({
      kind: 'approximate',
      from: 4,
      to: 34,
      certainFrom: 18,
      certainTo: 20,
    });
  });
});

describe('context', () => {
  const period = (id: string, start: number, end: number, isOpen = false): ContextPeriod => ({
    id,
    label: { en: id },
    shortLabel: { en: id },
    start: '2020',
    end: '2020',
    kind: 'conflict',
    note: null,
    documents: [],
    from: start,
    to: end - 1,
    isOpen,
  });
  const place = (...periods: ContextPeriod[]) =>
    contextTracks(
      periods,
      (day) => day,
      { left: 0, right: 1000 },
      () => 100,
    );

  test('takes the first track with room for the bar and its label, the most important first', () => {
    const placed = place(period('war', 400, 1000), period('virus', 100, 600), period('tariff', 620, 760));
    expect(placed.map(({ track }) => track)).toEqual([0, 1, 1]);
  });

  test('writes the label inside, else to the right, else to the left', () => {
    const labels = place(period('long', 0, 200), period('short', 300, 350), period('last', 950, 1000)).map(
      ({ label }) => label,
    );
    expect(labels).toEqual([
      { x: 5, isLeft: false },
      { x: 352, isLeft: false },
      { x: 948, isLeft: true },
    ]);
  });

  test('draws a short one as an event, and one that lasts to the end of the plot', () => {
    const [summit, war] = place(period('summit', 200, 202), period('war', 500, 600, true));
    expect(summit).toMatchObject({ isEvent: true });
    expect(war).toMatchObject({ isEvent: false, from: 500, to: 1000 });
  });

  test('leaves out what the zoom does not show', () => {
    expect(place(period('past', -500, -10), period('future', 1001, 1200))).toEqual([]);
  });

  test('never lays two on each other', () => {
    const some = fc.array(
      fc.record({ start: fc.integer({ min: 0, max: 950 }), length: fc.integer({ min: 20, max: 600 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(some, (list) => {
        const placed = place(
          ...list.map(({ start, length }, index) => period(`${index}`, start, start + length)),
        );
        expect(placed).toHaveLength(list.length);
        const pairs = placed.flatMap((one, index) =>
          placed.slice(index + 1).map((other) => [one, other] as const),
        );
        const meeting = pairs.filter(
          ([one, other]) => one.track === other.track && one.from < other.to && other.from < one.to,
        );
        expect(meeting).toEqual([]);
      }),
    );
  });
});

const markAt = (id: string, x: number, y: number): PlacedMark => {
  const [contact] = dataset.contacts;
  if (!contact) throw new Error('no contact');
  return { contact: { ...contact, id }, x, y, bar: null };
};

describe('labels', () => {
  const bounds = { left: 0, right: 400 };
  const place = (wishes: { id: string; x: number; text: string }[], obstacles = [] as { x: number }[]) =>
    placeLabels(
      wishes.map(({ id, x, text }) => ({ mark: markAt(id, x, 20), text, lane: 'lane' })),
      [
        ...wishes.map(({ x }) => ({ left: x - 6.25, right: x + 6.25, top: 14, bottom: 26 })),
        ...obstacles.map(({ x }) => ({ left: x - 1, right: x + 1, top: 0, bottom: 100 })),
      ],
      bounds,
      12.5,
      () => 40,
    ).map(({ id, x }) => [id, x]);

  test('stand to the right, else to the left, else nowhere', () => {
    expect(place([{ id: 'a', x: 100, text: 'Goa' }])).toEqual([['a', 110.25]]);
    expect(place([{ id: 'a', x: 100, text: 'Goa' }], [{ x: 130 }])).toEqual([['a', 49.75]]);
    expect(place([{ id: 'a', x: 100, text: 'Goa' }], [{ x: 130 }, { x: 70 }])).toEqual([]);
    expect(place([{ id: 'a', x: 390, text: 'Goa' }])).toEqual([['a', 339.75]]);
  });

  test('are not written twice within 60 pixels', () => {
    const twice = (x: number) =>
      place([
        { id: 'a', x: 100, text: 'Bali' },
        { id: 'b', x, text: 'Bali' },
      ]);
    expect(twice(159)).toEqual([['a', 110.25]]);
    expect(twice(165)).toEqual([
      ['a', 110.25],
      ['b', 175.25],
    ]);
  });
});

describe('the longest silence', () => {
  const scale = scaleOf(desktop);
  const placed = placeLanes(lanes, scale, desktop);
  const silence = { after: dayOf(2020, 9, 24), before: dayOf(2021, 4, 6), days: 194 };
  const widths = { length: 60, caption: 80 };

  test('is a gap from the end of one day to the start of the other, named in the third lane', () => {
    const gap = placeSilence(silence, scale, placed, desktop, 12.5, widths);
    expect(gap).toMatchObject({ from: scale(dayOf(2020, 9, 25)), to: scale(dayOf(2021, 4, 6)) });
    expect(gap?.label.hasCaption).toBe(true);
    expect(gap?.label.top).toBeGreaterThan(84);
    expect(gap?.label.top).toBeLessThan(132);
  });

  test('is not drawn when it is too short to be seen, or its words have no room', () => {
    const short = { after: dayOf(2020, 9, 24), before: dayOf(2020, 10, 20), days: 26 };
    expect(placeSilence(short, scale, placed, desktop, 12.5, widths)).toBeNull();
    const wide = { length: 2000, caption: 80 };
    expect(placeSilence(silence, scale, placed, desktop, 12.5, wide)).toBeNull();
  });

  test('keeps its words off the lines of events', () => {
    const middle = scale(dayOf(2020, 12, 31));
    const gap = placeSilence(silence, scale, placed, desktop, 12.5, { length: 30, caption: 30 }, [middle]);
    expect(Math.abs((gap?.label.x ?? 0) - middle)).toBeGreaterThanOrEqual(16);
  });
});

describe('the mark that is meant', () => {
  const marks = [markAt('a', 0, 0), markAt('b', 14, 0), markAt('c', 100, 0)];

  test('is the nearest within reach', () => {
    expect(nearestMark(marks, 8, 0, 12)?.contact.id).toBe('b');
    expect(nearestMark(marks, 6, 0, 12)?.contact.id).toBe('a');
    expect(nearestMark(marks, 60, 0, 12)).toBeNull();
  });

  test.each([
    [1, 'ArrowLeft', 'a'],
    [1, 'ArrowRight', 'c'],
    [0, 'ArrowLeft', 'a'],
    [2, 'ArrowRight', 'c'],
    [1, 'Home', 'a'],
    [1, 'End', 'c'],
  ])('from position %i, %s leads to %s', (position, key, id) => {
    expect(stepMark(marks, position, key)?.contact.id).toBe(id);
  });

  test('is none for another key', () => {
    expect(stepMark(marks, 1, 'Enter')).toBeNull();
  });
});

describe('too many contacts', () => {
  const [first] = dataset.contacts;
  if (!first) throw new Error('no contact');
  const day = (index: number) => parseEdtf(`20${20 + (index % 2)}-06-15`) ?? first.span;
  const many = Array.from({ length: mostMarks + 2 }, (_, index) => ({ ...first, index, span: day(index) }));
  const lane = { id: 'all', contacts: many };

  test('are counted over time instead of being drawn one by one', () => {
    const packed = lanesToPack([lane], { from: dayOf(2020, 1, 1), to: dayOf(2022, 1, 1) });
    expect(packed).toMatchObject({ isDense: true, lanes: [{ id: 'all', contacts: [] }] });
    const counts = laneDensity(lane, { from: dayOf(2020, 1, 1), to: dayOf(2022, 1, 1) }, 4);
    expect(counts).toEqual([751, 0, 751, 0]);
  });

  test('are drawn when the zoom shows few enough', () => {
    const packed = lanesToPack([lane], { from: dayOf(2020, 1, 1), to: dayOf(2021, 1, 1) });
    expect(packed.isDense).toBe(false);
    expect(packed.lanes[0]?.contacts).toHaveLength(751);
  });
});

test('boxes that only touch do not meet', () => {
  const box = (left: number) => ({ left, right: left + 10, top: 0, bottom: 10 });
  expect(boxesMeet(box(0), box(10))).toBe(false);
  expect(boxesMeet(box(0), box(9))).toBe(true);
});
