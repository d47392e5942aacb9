import { beforeAll, describe, expect, test } from 'vitest';
import type { Room } from '#export/Picture.ts';
import { type Preset, presets } from '#export/presets.ts';
import { languages } from '#i18n/Translator.ts';
import { dayOf } from '#model/day.ts';
import { histogramPicture } from '#views/timeline/picture/histogramPicture.ts';
import { drawnShapes } from '../fixtures/drawnShapes.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { type RawContact, rawChannel, rawContacts } from '../fixtures/rawContacts.ts';
import { lightPaint as paint } from '../fixtures/samplePicture.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const all = 'status=any&level=any';
const inTime = 'time=2022-02..2024-06';
const channels = ['In India', 'In Russia', 'Third country', 'Remote', 'Place not known'];
const held = ({ status, level }: RawContact) => status === 'held' && level === 'minister';
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

function drawn(query = '', preset: Preset['id'] = 'slide', language: 'en' | 'hi' | 'ru' = 'en') {
  const { id, type, scale, width, height, margin } = presets.find((one) => one.id === preset) as Preset;
  const room = { id, type, scale, width: width - 2 * margin.side, height: height * 0.72, paint, measure };
  const picture = histogramPicture(pictureContext(dataset, query, language));
  const drawings = picture.draw(room);
  return { room, picture, drawings, shapes: drawnShapes(drawings), words: pictureWords(drawings) };
}

/** `2022 1` for the first quarter of 2022. */
function quarterOf({ date }: RawContact): string {
  return `${date.slice(0, 4)} ${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

describe('the picture of contacts per quarter', () => {
  test.each([
    ['', rawContacts.filter(held)],
    [all, rawContacts],
  ])('has a block for every contact, by channel, and the count of every quarter: %s', (query, contacts) => {
    const { shapes, words } = drawn(query);
    const byChannel = tally(contacts.map(rawChannel));
    for (const [index, channel] of channels.entries()) {
      const count = byChannel.get(channel) ?? 0;
      const blocks = shapes.filter(
        ({ tag, attributes }) => tag === 'rect' && attributes.fill === paint.tone(index + 1).fill,
      );
      expect(blocks).toHaveLength(count);
      if (count > 0) expect(words).toContain(`${channel} ${count}`);
    }
    const byQuarter = [...tally(contacts.map(quarterOf))].sort(([a], [b]) => (a < b ? -1 : 1));
    const counts = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
    expect(counts).toEqual(byQuarter.map(([, count]) => count));
  });

  test('keeps what lies outside of the chosen time, pale', () => {
    const { shapes, words } = drawn(inTime);
    const isBlock = (fill: unknown) =>
      shapes.filter((shape) => shape.tag === 'rect' && shape.attributes.fill === fill);
    const within = rawContacts.filter(held).filter(({ date }) => date >= '2022-02' && date < '2024-07');
    // The first quarter of 2022 is cut by it: its contacts are drawn pale and again, cut, in full colour.
    const fullQuarters = rawContacts.filter(held).filter(({ date }) => date >= '2022-01' && date < '2024-07');
    const full = [1, 2, 3, 4].flatMap((number) => isBlock(paint.tone(number).fill));
    expect(full).toHaveLength(fullQuarters.length);
    for (const [channel, count] of tally(within.map(rawChannel)))
      expect(words).toContain(`${channel} ${count}`);
  });

  test('has a column a year where quarters would be too narrow for their counts', () => {
    const { picture, room } = drawn();
    const words = pictureWords(picture.draw({ ...room, width: 700 }));
    const byYear = [...tally(rawContacts.filter(held).map(({ date }) => date.slice(0, 4)))].sort();
    const counts = words.filter((word) => /^\d{1,2}$/.test(word)).map(Number);
    expect(counts).toEqual(byYear.map(([, count]) => count));
    expect(words).toContain('Contacts per year:');
  });

  test('says that no contact fits', () => {
    const { words } = drawn('place=goa&time=2020-01..2020-12');
    expect(words).toEqual(expect.arrayContaining(['No contact fits.', 'In India 0']));
  });

  test.each(presets.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
    'covers no word and cuts none: %s, %s',
    (preset, language) => {
      for (const query of ['', all, inTime, 'place=goa', 'place=goa&time=2020-01..2020-12']) {
        const { drawings, room } = drawn(query, preset, language);
        expect(pictureFaults(drawings, room, measure, room.type.source)).toEqual([]);
      }
    },
  );
});

describe('its chart', () => {
  const sums = (query: string, data = dataset) => {
    const chart = histogramPicture(pictureContext(data, query)).chart?.(paint);
    if (!chart) throw new Error('no chart');
    return {
      chart,
      byCategory: chart.categories.map((_, at) =>
        chart.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
      ),
      byChannel: chart.series.map(({ values }) => values.reduce((sum, value) => sum + value, 0)),
    };
  };
  /** `Q1 2022` for each quarter from the first to the last year, without so many at both ends. */
  const quarters = (first: number, last: number, cutAtStart: number, cutAtEnd: number) =>
    Array.from(
      { length: (last - first + 1) * 4 },
      (_, at) => `Q${(at % 4) + 1} ${first + Math.floor(at / 4)}`,
    )
      .slice(cutAtStart)
      .slice(0, -cutAtEnd);
  const nameOf = (contact: RawContact) => `Q${quarterOf(contact).slice(5)} ${quarterOf(contact).slice(0, 4)}`;

  test.each([
    ['', rawContacts.filter(held)],
    [all, rawContacts],
  ])('has a column a quarter, by channel, for the whole span: %s', (query, contacts) => {
    const { chart, byCategory, byChannel } = sums(query);
    const names = quarters(2019, 2026, 2, 3);
    const counts = tally(contacts.map(nameOf));
    expect(chart.categories).toEqual(names);
    expect(byCategory).toEqual(names.map((name) => counts.get(name) ?? 0));
    const of = tally(contacts.map(rawChannel));
    expect(byChannel).toEqual(chart.series.map(({ name }) => of.get(name) ?? 0));
    expect(chart.series.map(({ name }) => name)).toEqual(
      channels.filter((name) => name !== 'Place not known' || of.has(name)),
    );
    expect(chart.unit).toBe('Contacts per quarter');
  });

  test('has the quarters of the selection alone', () => {
    const { chart, byCategory } = sums(inTime);
    const within = rawContacts.filter(held).filter(({ date }) => date >= '2022-02' && date < '2024-07');
    const counts = tally(within.map(nameOf));
    const names = quarters(2022, 2024, 0, 2);
    expect(chart.categories).toEqual(names);
    expect(byCategory).toEqual(names.map((name) => counts.get(name) ?? 0));
  });

  test('has a column a year where quarters are too many', () => {
    const long = { ...dataset, coverage: { ...dataset.coverage, start: dayOf(2010, 1, 1) } };
    const { chart, byCategory } = sums('', long);
    const counts = tally(rawContacts.filter(held).map(({ date }) => date.slice(0, 4)));
    const years = Array.from({ length: 17 }, (_, at) => String(2010 + at));
    expect(chart.categories).toEqual(years);
    expect(byCategory).toEqual(years.map((year) => counts.get(year) ?? 0));
    expect(chart.unit).toBe('Contacts per year');
  });

  test('is painted in the colours of the channels', () => {
    const { chart } = sums(all);
    expect(chart.series.map(({ colour, edge }) => [colour, edge])).toEqual([
      ['#e69f00', '#8f6200'],
      ['#0072b2', '#00527f'],
      ['#009e73', '#006b4e'],
      ['#cc79a7', '#984572'],
      ['#868d98', '#4b515b'],
    ]);
  });
});
