import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arrangeParts, partNames } from '#app/pictures/arrangeParts.ts';
import { pagePicture } from '#app/pictures/pagePicture.ts';
import { composePicture } from '#export/frame/composePicture.ts';
import { shownBoundaries } from '#export/frame/shownBoundaries.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { type Preset, presets } from '#export/presets.ts';
import type { Language } from '#i18n/Translator.ts';
import { drawKeyFigures } from '#views/keyFigures/picture/drawKeyFigures.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { rememberWidths, roomOf } from '../fixtures/pictureRooms.ts';
import { lightPaint, samplePicture, sampleWords } from '../fixtures/samplePicture.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const measure = rememberWidths(measureWithFonts());

type ContactRecord = {
  readonly date: string;
  readonly status: string;
  readonly level: string;
  readonly mode: string;
  readonly format: string;
  readonly venue: string | null;
  readonly documents: readonly string[];
  readonly topics: readonly { readonly topic: string }[];
};
const read = (name: string) => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
const contacts: ContactRecord[] = read('contacts');
const venues: { id: string; country: string }[] = read('venues');
const topics: { id: string; shortLabel: { en: string } }[] = read('topics');
const millisecondsPerDay = 86_400_000;
const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / millisecondsPerDay;

/** 0 and 1 for the countries of the two hosts, 2 for another, 3 for none. */
function channelOf({ mode, venue }: ContactRecord): number {
  if (mode !== 'in-person') return 3;
  const country = venues.find(({ id }) => id === venue)?.country ?? '';
  const host = ['IN', 'RU'].indexOf(country);
  return host === -1 ? 2 : host;
}

/** Days between the in-person bilateral meetings, shortest first, and since the last of them. */
function gapsOf(among: readonly ContactRecord[]) {
  const days = new Set<string>();
  for (const { date, format, mode } of among) {
    const isBilateral = ['bilateral-visit', 'sidelines', 'two-plus-two'].includes(format);
    if (isBilateral && mode === 'in-person' && !date.includes('~')) days.add(date.slice(0, 10));
  }
  const meetings = [...days].toSorted();
  const gaps = meetings
    .slice(1)
    .map((day, index) => daysBetween(meetings[index] ?? '', day))
    .toSorted((a, b) => a - b);
  const [lower, upper] = [Math.floor((gaps.length - 1) / 2), Math.ceil((gaps.length - 1) / 2)];
  return {
    median: ((gaps[lower] ?? 0) + (gaps[upper] ?? 0)) / 2,
    longest: gaps.at(-1),
    sinceLast: daysBetween(meetings.at(-1) ?? '', '2026-03-12'),
  };
}

/** The key figures of some contacts, worked out from the files. */
function figuresOf(among: readonly ContactRecord[]) {
  const counts = new Map<string, number>();
  const channels = [0, 0, 0, 0];
  for (const contact of among) {
    for (const { topic } of contact.topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    channels[channelOf(contact)] = (channels[channelOf(contact)] ?? 0) + 1;
  }
  const [topic = '', most = 0] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
  return {
    ...gapsOf(among),
    documents: new Set(among.flatMap(({ documents }) => documents)).size,
    perYear: (among.length / (daysBetween('2019-08-28', '2026-03-12') + 1)) * 365.25,
    channels,
    topic: topics.find(({ id }) => id === topic)?.shortLabel.en,
    most,
  };
}

async function drawn(query = '', id: Room['id'] = 'slide', language: Language = 'en') {
  const picture = await pagePicture(pictureContext(dataset, query, language));
  const room = roomOf(picture, id, measure);
  return { picture, room, drawings: picture.draw(room) };
}

describe('the picture of the page', () => {
  test.each([
    ['', () => true],
    ['topic=payments', ({ topics: own }: ContactRecord) => own.some(({ topic }) => topic === 'payments')],
  ] as const)('has the key figures that the files give: %s', async (query, isAsked) => {
    const among = contacts.filter(
      (contact) => contact.status === 'held' && contact.level === 'minister' && isAsked(contact),
    );
    const expected = figuresOf(among);
    const { room } = await drawn(query);
    const words = pictureWords(drawKeyFigures(pictureContext(dataset, query), room).elements);
    const following = (name: string, count = 1) => {
      const at = words.findIndex((word) => word.startsWith(name)) + 1;
      return words.slice(at, at + count);
    };
    expect(following('Contacts', 2)).toEqual([String(among.length), `${expected.documents} documents`]);
    expect(following('Per year', 2)).toEqual([expected.perYear.toFixed(1), 'over 6.5 years']);
    const [median, unit, longest] = following('Median gap', 3);
    expect([Number(median), unit]).toEqual([expected.median, 'days']);
    expect(longest).toContain(`longest ${expected.longest}`);
    expect(following('Since', 2)).toEqual([String(expected.sinceLast), 'days']);
    const [india, , russia, , third, , remote] = following('Reciprocity', 8).map(Number);
    expect([india, russia, third, remote]).toEqual(expected.channels);
    const [most, note] = following('Most frequent topic', 2);
    expect(most).toBe(String(expected.most));
    expect(note).toContain(`of ${among.length} · ${expected.topic}`);
  });

  test('is named as the data is, and names the boundaries of its map', async () => {
    const { picture } = await drawn();
    expect(picture.title).toBe(dataset.title.en);
    expect(picture.boundaries).toContain('neutral');
  });

  test.each([
    ['slide', true],
    ['square', true],
    ['column', false],
  ] as const)('names them on a %s if it draws the map: %s', async (id, isDrawn) => {
    const { picture, drawings } = await drawn('', id);
    expect(pictureWords(drawings).includes('Places')).toBe(isDrawn);
    for (const isFramed of [true, false]) {
      const preset = presets.find((one) => one.id === id) as Preset;
      const look = { preset, ground: 'white', isFramed } as const;
      const composed = composePicture(picture, sampleWords, look, { paint: lightPaint, measure });
      const words = pictureWords(composed.elements).join(' ');
      expect(words.includes('Natural Earth')).toBe(isDrawn);
      expect(/Not drawn here for lack of room: .*Places/.test(words)).toBe(!isDrawn);
    }
  });

  test('names them where there is room for the map only without their words', () => {
    const named: Picture = {
      ...samplePicture,
      boundaries: 'Boundaries: neutral',
      drawsMap: ({ height }) => height > 100,
    };
    const { room } = { room: roomOf(samplePicture, 'slide', measure) };
    const within = (least: number) =>
      shownBoundaries(named, ({ boundaries }) => ({ ...room, height: boundaries ? least - 20 : least }));
    expect([130, 110, 90].map((height) => within(height).boundaries !== null)).toEqual([true, true, false]);
    expect(shownBoundaries({ ...samplePicture, boundaries: 'A' }, () => room).boundaries).toBe('A');
  });

  test.each(['slide', 'square'] as const)('has all views on a %s', async (id) => {
    const words = pictureWords((await drawn('', id)).drawings);
    expect(words).toEqual(expect.arrayContaining(['Timeline', 'Places', 'Topics', 'Third country', 'BRICS']));
    expect(words.join(' ')).not.toContain('Not drawn here');
    expect(words.join(' ')).toMatch(/further topics are not drawn/);
  });

  test('names the views that it has no room for', async () => {
    const words = pictureWords((await drawn('', 'column')).drawings);
    expect(words).toContain('Not drawn here for lack of room: Topics and Places.');
    expect(words).toContain('Timeline');
  });

  test('keeps its views apart', async () => {
    for (const id of ['slide', 'column', 'square'] as const) {
      const { room } = await drawn('', id);
      const size = { width: room.width, height: room.height - 100 };
      const { boxes } = arrangeParts(size, room);
      const all = partNames.flatMap((name) => boxes[name] ?? []);
      for (const [index, box] of all.entries()) {
        expect(box.x + box.width).toBeLessThanOrEqual(size.width);
        expect(box.y + box.height).toBeLessThanOrEqual(size.height);
        for (const other of all.slice(index + 1)) {
          const isBeside = box.x + box.width < other.x || other.x + other.width < box.x;
          expect(isBeside || box.y + box.height < other.y || other.y + other.height < box.y).toBe(true);
        }
      }
    }
  });

  const cases = (['slide', 'column', 'square'] as const).flatMap((id) =>
    (['en', 'hi', 'ru'] as const).flatMap((language) =>
      ['', 'place=goa', 'status=any&level=any'].map((query) => [id, language, query] as const),
    ),
  );
  test.each(cases)('%s, %s, “%s”: words stand clear of each other', async (id, language, query) => {
    const { room, drawings } = await drawn(query, id, language);
    expect(pictureFaults(drawings, room, measure, room.type.source - 0.01)).toEqual([]);
  });
});
