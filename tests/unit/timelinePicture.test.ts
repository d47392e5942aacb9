import { beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '#export/Picture.ts';
import { type Preset, presets } from '#export/presets.ts';
import { languages } from '#i18n/Translator.ts';
import { dayOf } from '#model/day.ts';
import { markOutline } from '#views/markShape.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { timelinePicture } from '#views/timeline/picture/timelinePicture.ts';
import { type TimelineLook, timelineLook } from '#views/timeline/timelineLook.ts';
import { type DrawnShape, drawnShapes } from '../fixtures/drawnShapes.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { type RawContact, rawChannel, rawContacts } from '../fixtures/rawContacts.ts';
import { lightPaint as paint } from '../fixtures/samplePicture.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const all = 'status=any&level=any';
const inTime = 'time=2022-02..2024-06';
const none = 'place=goa&time=2020-01..2020-12';
let measure: Room['measure'];

beforeAll(() => {
  const widths = new Map<string, number>();
  const inFont = measureWithFonts();
  measure = (text, size, weight = 400) => {
    const key = `${weight} ${text}`;
    const width = widths.get(key) ?? inFont(text, 100, weight);
    widths.set(key, width);
    return (width * size) / 100;
  };
});

function roomOf({ id, type, scale, width, height, margin }: Preset): Room {
  return { id, type, scale, width: width - 2 * margin.side, height: height * 0.72, paint, measure };
}

type Asked = {
  query?: string;
  preset?: Preset['id'];
  language?: 'en' | 'hi' | 'ru';
  look?: Partial<TimelineLook>;
};

function contextOf({ query = '', language = 'en', look = {} }: Asked): PictureContext {
  const looks = new Map([[timelineLook, { ...timelineLook.usual, ...look }]]);
  return { ...pictureContext(dataset, query, language), looks };
}

function drawn(asked: Asked) {
  const room = roomOf(presets.find(({ id }) => id === (asked.preset ?? 'slide')) as Preset);
  const drawings = timelinePicture(contextOf(asked)).draw(room);
  return { room, drawings, shapes: drawnShapes(drawings), words: pictureWords(drawings) };
}

const tones = [1, 2, 3, 4, 5].map((number) => paint.tone(number));
const edges = tones.map(({ edge }) => edge);
const outlines = new Set(
  (['filled', 'cross'] as const).flatMap((state) =>
    (
      [
        'bilateral-visit',
        'sidelines',
        'two-plus-two',
        'multilateral-session',
        'summit-delegation',
        'call',
        'officials-consultation',
      ] as const
    ).map((format) => markOutline(format, state)),
  ),
);

/** The marks of contacts: shapes with an edge in the colour of a channel or paler, unlike those of the legend. */
function marksOf(shapes: readonly DrawnShape[]) {
  return shapes.filter(
    ({ tag, attributes: { d, stroke, fill } }) =>
      tag === 'path' &&
      outlines.has(String(d)) &&
      ![stroke, fill].includes(paint.colour.slate) &&
      stroke !== paint.colour.wash &&
      stroke !== paint.colour.paper &&
      stroke !== paleSlate,
  );
}
/** Of the legend's sign of what is outside of the chosen time. */
const paleSlate = '#9ca2a9';

const held = ({ status, level }: RawContact) => status === 'held' && level === 'minister';

/** The longest time between two contacts that were held, by the days of their dates. */
function longestGap(contacts: readonly RawContact[]): number {
  const day = (text: string) => Date.parse(text) / 86_400_000;
  let [longest, last] = [0, Number.POSITIVE_INFINITY];
  for (const { date } of contacts) {
    const [from = '', to = from] = date.replace('~', '').split('/');
    longest = Math.max(longest, day(from) - last);
    last = Math.max(Number.isFinite(last) ? last : 0, day(to));
  }
  return longest;
}

describe('the picture of the timeline', () => {
  test.each([
    ['', rawContacts.filter(held)],
    [all, rawContacts],
    ['status=any', rawContacts.filter(({ level }) => level === 'minister')],
  ])('has a mark for every contact, and counts them by lane: %s', (query, contacts) => {
    const { shapes, words } = drawn({ query });
    expect(marksOf(shapes)).toHaveLength(contacts.length);
    const counts = new Map<string, number>();
    for (const contact of contacts)
      counts.set(rawChannel(contact), (counts.get(rawChannel(contact)) ?? 0) + 1);
    for (const [channel, count] of counts) expect(words[words.indexOf(channel) + 1]).toBe(String(count));
  });

  test('draws hollow what is reported only, dashed what was scheduled, and crosses for what was cancelled', () => {
    const marks = marksOf(drawn({ query: all }).shapes);
    const count = (passes: (mark: DrawnShape) => boolean) => marks.filter(passes).length;
    const raw = (passes: (contact: RawContact) => boolean) => rawContacts.filter(passes).length;
    const isDashed = ({ attributes }: DrawnShape) => attributes['stroke-dasharray'] === '2.5 2';
    expect(count(({ attributes }) => attributes.fill === 'none')).toBe(
      raw(({ status }) => status === 'cancelled'),
    );
    expect(count(isDashed)).toBe(raw(({ status }) => status === 'scheduled'));
    expect(count((mark) => mark.attributes.fill === paint.colour.paper && !isDashed(mark))).toBe(
      raw(({ status, certainty }) => status === 'held' && certainty === 'reported'),
    );
    expect(count(({ attributes }) => tones.some(({ fill }) => fill === attributes.fill))).toBe(
      raw(({ status, certainty }) => status === 'held' && certainty === 'confirmed'),
    );
  });

  test('keeps what lies outside of the chosen time, pale and in solid colours', () => {
    const marks = marksOf(drawn({ query: inTime }).shapes);
    const within = rawContacts.filter(held).filter(({ date }) => date >= '2022-02' && date < '2024-07');
    expect(marks).toHaveLength(rawContacts.filter(held).length);
    expect(marks.filter(({ attributes }) => edges.includes(String(attributes.stroke)))).toHaveLength(
      within.length,
    );
    const { drawings } = drawn({ query: inTime });
    expect(JSON.stringify(drawings)).not.toContain('opacity');
    expect(drawn({ query: inTime }).words).toContain('pale: outside the chosen time');
    expect(drawn({}).words).not.toContain('pale: outside the chosen time');
  });

  test('groups the lanes as the page does', () => {
    const { words } = drawn({ look: { grouping: 'format' } });
    const sidelines = rawContacts.filter((contact) => held(contact) && contact.format === 'sidelines');
    expect(words[words.indexOf('On the sidelines') + 1]).toBe(String(sidelines.length));
    // Colours are then explained below, shapes by the lanes.
    expect(words).toContain('In India');
    expect(words).not.toContain('sidelines');
    const one = drawn({ look: { grouping: 'none' } }).words;
    expect(one[one.indexOf('All contacts') + 1]).toBe(String(rawContacts.filter(held).length));
  });

  test('shows what the lanes are zoomed to, and says so', () => {
    const zoomed = { from: dayOf(2025, 4, 15), to: dayOf(2025, 10, 20) };
    const { shapes, words, drawings } = drawn({ query: 'status=any', look: { zoomed } });
    const within = rawContacts.filter(
      ({ date, level }) => level === 'minister' && date >= '2025-04-15' && date < '2025-10-20',
    );
    expect(marksOf(shapes)).toHaveLength(within.length);
    const total = rawContacts.filter(({ level }) => level === 'minister').length;
    expect(words.join(' ')).toContain(
      `The lanes show Apr 2025 to Oct 2025 alone: ${within.length} of ${total} contacts.`,
    );
    // One of them has an approximate date: it fades, and the legend says what that means.
    expect(within.filter(({ date }) => date.endsWith('~'))).toHaveLength(1);
    expect(words).toContain('approximate date');
    expect(JSON.stringify(drawings).match(/"linearGradient"/g)).toHaveLength(2);
    expect(drawn({ query: 'status=any' }).words).not.toContain('approximate date');
  });

  test('names the periods that are shown, and washes the pinned one', () => {
    const isWash = ({ tag, attributes }: DrawnShape) =>
      tag === 'rect' && attributes.fill === paint.colour.wash;
    const { words, shapes } = drawn({});
    const labels = dataset.periods
      .filter(({ id }) => dataset.shownPeriods.includes(id))
      .map(({ shortLabel }) => shortLabel.en);
    expect(labels.length).toBeGreaterThan(5);
    expect(words).toEqual(expect.arrayContaining(labels));
    expect(shapes.filter(isWash).length).toBeGreaterThan(0);
    const bare = drawn({ look: { periods: [], pinned: [] } });
    expect(bare.words.filter((word) => labels.includes(word) || word === 'Context')).toEqual([]);
    expect(bare.shapes.filter(isWash)).toEqual([]);
  });

  test('marks contacts with another date, unless that is turned off', () => {
    const dotted = ({ attributes }: DrawnShape) => attributes['stroke-dasharray'] === '1 2';
    const isRing = (shape: DrawnShape) => shape.tag === 'circle' && dotted(shape);
    const disputed = rawContacts.filter(
      (contact) => held(contact) && contact.conflicts?.some(({ date }) => date && date !== contact.date),
    );
    const { shapes, words } = drawn({});
    // One more is in the legend.
    expect(shapes.filter(isRing)).toHaveLength(disputed.length + 1);
    expect(words).toContain('other date given');
    const without = drawn({ look: { showsOtherDates: false } });
    expect(without.shapes.filter(dotted)).toEqual([]);
    expect(without.words).not.toContain('other date given');
  });

  test('says how long the longest silence was', () => {
    const days = longestGap(rawContacts.filter(held));
    const { words } = drawn({});
    expect(words).toContain(`${days} days`);
    expect(words.join(' ')).toContain(`Longest silence: ${days} days, from `);
  });

  test('keeps its lanes and axis when no contact fits, and says what would help', () => {
    const { words, shapes } = drawn({ query: none });
    expect(words).toEqual(expect.arrayContaining(['No contact fits.', 'In India', 'In Russia', '2022']));
    const in2020 = rawContacts.filter((contact) => held(contact) && contact.date.startsWith('2020'));
    expect(words).toContain(`Without Place Goa there would be ${in2020.length}.`);
    // Goa's own contacts are at another time.
    expect(marksOf(shapes)).toHaveLength(2);
  });

  test('counts contacts over time where they are too many for marks', () => {
    const many = Array.from({ length: 40 }, () => dataset.contacts).flat();
    const contacts = many.map((contact, index) => ({ ...contact, id: `${contact.id}-${index}`, index }));
    const room = roomOf(presets[1] as Preset);
    const context = pictureContext({ ...dataset, contacts }, all);
    const drawings = timelinePicture(context).draw(room);
    expect(marksOf(drawnShapes(drawings))).toEqual([]);
    expect(pictureWords(drawings).join(' ')).toContain(
      `${contacts.length.toLocaleString('en')} contacts: too many to draw one by one`,
    );
    expect(pictureFaults(drawings, room, measure, room.type.source)).toEqual([]);
  });

  test.each(presets.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
    'covers no word, cuts none, and draws every mark within the room: %s, %s',
    (preset, language) => {
      const zoomed = { from: dayOf(2023, 6, 15), to: dayOf(2023, 10, 1) };
      const asked: Asked[] = [
        {},
        { query: all },
        { query: inTime },
        { query: none },
        { query: all, look: { grouping: 'format' } },
        { query: all, look: { zoomed } },
        { query: all, look: { periods: dataset.periods.map(({ id }) => id) } },
      ];
      for (const one of asked) {
        const { drawings, room, shapes } = drawn({ ...one, preset, language });
        expect(pictureFaults(drawings, room, measure, room.type.source)).toEqual([]);
        const marks = marksOf(shapes);
        expect(marks.length).toBeGreaterThan(0);
        expect(
          marks.filter(({ x, y }) => x < 7 || y < 7 || x > room.width - 7 || y > room.height - 7),
        ).toEqual([]);
      }
    },
  );

  test('has no two marks nearer to each other than they are wide', () => {
    for (const { id: preset } of presets) {
      const marks = marksOf(drawn({ query: all, preset }).shapes);
      const pairs = marks.flatMap((mark, index) =>
        marks
          .slice(index + 1)
          .filter(
            (other) =>
              Math.hypot(other.x - mark.x, other.y - mark.y) < 11 * Math.min(mark.scale, other.scale),
          ),
      );
      expect(pairs).toEqual([]);
    }
  });
});
