import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Box, Drawing } from '#export/drawing/Drawing.ts';
import { markup } from '#export/drawing/markup.ts';
import { mixColours } from '#export/drawing/mixColours.ts';
import { readPaint } from '#export/Paint.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { type Preset, presets } from '#export/presets.ts';
import { languages } from '#i18n/Translator.ts';
import { placeCounts, placeTotals } from '#selectors/placeCounts.ts';
import { boundaryStrokes } from '#views/map/picture/boundaryStrokes.ts';
import { clipLine, clipRing } from '#views/map/picture/clip.ts';
import { landGrid } from '#views/map/picture/landGrid.ts';
import { layOutMap } from '#views/map/picture/layOutMap.ts';
import { mapPicture } from '#views/map/picture/mapPicture.ts';
import { ringsIn } from '#views/map/picture/outline.ts';
import { placeLegend } from '#views/map/picture/placeLegend.ts';
import { simplifyLine } from '#views/map/picture/simplifyLine.ts';
import { boxesMeet, boxMeetsDisc } from '#views/map/places/box.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type Contact = {
  status: string;
  level: string;
  mode: string;
  venue: string | null;
  topics: { topic: string }[];
};
type Venue = { id: string; partOf?: string; country: string; name: { en: string } };

const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}.json`, 'utf8'));
const contacts: Contact[] = read('contacts');
const venues: Venue[] = read('venues');
const dataset = shippedDataset();
const paint = readPaint(readFileSync('src/ui/tokens.css', 'utf8'), false);
const presetOf = (id: Preset['id']) => presets.find((preset) => preset.id === id) as Preset;
let measure: Room['measure'];
let files: Awaited<ReturnType<PictureContext['loadMap']>>;

beforeAll(async () => {
  measure = keptWidths(measureWithFonts());
  files = await pictureContext(dataset).loadMap();
});

/** Each text is measured once, as in the page. */
function keptWidths(widthOf: Room['measure']): Room['measure'] {
  const known = new Map<string, number>();
  return (text, size, weight = 400) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? widthOf(text, 1000, weight);
    known.set(key, width);
    return (width * size) / 1000;
  };
}

function roomOf({ id, type, scale, width, height, margin }: Preset): Room {
  return { id, type, scale, width: width - 2 * margin.side, height: height * 0.7, paint, measure };
}

async function drawn(query: string, preset: Preset['id'] = 'slide', language: 'en' | 'hi' | 'ru' = 'en') {
  const picture: Picture = await mapPicture({
    ...pictureContext(dataset, query, language),
    loadMap: async () => files,
  });
  return { picture, drawings: picture.draw(roomOf(presetOf(preset))) };
}

/** The map's circles with what is written in them: each stands moved to its place. */
function circlesOf(drawings: readonly Drawing[]) {
  return drawings.flatMap(({ tag, children }) => {
    const parts = children.filter((child) => typeof child !== 'string');
    const [circle] = parts;
    if (tag !== 'g' || circle?.tag !== 'circle' || circle.attributes.cx !== undefined) return [];
    return [
      {
        radius: Number(circle.attributes.r),
        fill: String(circle.attributes.fill),
        rings: parts.length,
        count: pictureWords(parts)[0] ?? null,
      },
    ];
  });
}

/** Contacts at each place, by a plain loop over the files. */
function countsOf(passes: (contact: Contact) => boolean) {
  const places = new Map<string, number>();
  const channels = { IN: 0, RU: 0, third: 0, remote: 0, unknown: 0 };
  for (const contact of contacts.filter(passes)) {
    const place = placeOf(contact);
    if (place) places.set(place.name.en, (places.get(place.name.en) ?? 0) + 1);
    channels[channelOf(contact, place)] += 1;
  }
  return { places, channels };
}

/** A name stands alone where the count is in the circle, else with it. */
function isWritten(place: string, count: number, texts: readonly string[]): boolean {
  return texts.includes(`${place}\u00a0${count}`) || (texts.includes(place) && texts.includes(String(count)));
}

/** A building counts for what it is part of. */
function placeOf({ venue }: Contact): Venue | undefined {
  const own = venues.find(({ id }) => id === venue);
  return own?.partOf ? venues.find(({ id }) => id === own.partOf) : own;
}

function channelOf({ mode }: Contact, place: Venue | undefined) {
  if (!place) return mode === 'in-person' ? 'unknown' : 'remote';
  return place.country === 'IN' || place.country === 'RU' ? place.country : 'third';
}

const isUsual = ({ status, level }: Contact) => status === 'held' && level === 'minister';

describe('the map as a picture', () => {
  test.each([
    ['', isUsual],
    ['topic=payments', (contact: Contact) => isUsual(contact) && hasTopic(contact, 'payments')],
    ['status=any&level=any', () => true],
  ] as const)('counts each contact at its place, or beside the map: %j', async (query, passes) => {
    const { drawings } = await drawn(query);
    const { places, channels } = countsOf(passes);
    const texts = pictureWords(drawings);
    const expected = [...places.values()].map((count) => 12 * Math.sqrt(count));
    expect(
      circlesOf(drawings)
        .map(({ radius }) => radius)
        .sort((a, b) => a - b),
    ).toEqual(expected.sort((a, b) => a - b).map((radius) => expect.closeTo(radius, 6)));
    for (const { radius, count } of circlesOf(drawings).filter(({ count }) => count !== null))
      expect(radius).toBeCloseTo(12 * Math.sqrt(Number(count)), 6);
    expect([...places].filter(([place, count]) => !isWritten(place, count, texts))).toEqual([]);
    const placed = channels.IN + channels.RU + channels.third;
    const legend = [
      `${placed} contacts at ${places.size} places`,
      `In India ${channels.IN}`,
      `In Russia ${channels.RU}`,
      `Third country ${channels.third}`,
      ...(channels.remote > 0 ? [`Remote ${channels.remote}, no place`] : []),
      ...(channels.unknown > 0 ? [`Place not known ${channels.unknown}`] : []),
    ];
    expect(texts.filter((text) => legend.includes(text))).toEqual(legend);
    expect(placed + channels.remote + channels.unknown).toBe(contacts.filter(passes).length);
  });

  test.each(presets.flatMap(({ id }) => languages.map((language) => [id, language] as const)))(
    'covers no word and cuts none: %s, %s',
    async (preset, language) => {
      for (const query of ['', 'place=goa', 'place=goa&time=2020-01..2020-12', 'mode=telephone']) {
        const { drawings } = await drawn(query, preset, language);
        const { type, ...room } = roomOf(presetOf(preset));
        expect(pictureFaults(drawings, room, measure, type.source)).toEqual([]);
      }
    },
  );

  test('leaves no place without its name, or lists it', async () => {
    const { drawings } = await drawn('status=any&level=any', 'column', 'ru');
    const texts = pictureWords(drawings);
    const names = [...dataset.places.values()].map(({ name }) => name.ru ?? name.en);
    for (const name of names) expect(texts.some((text) => text.includes(name))).toBe(true);
  });

  test.each(presets.flatMap(({ id }) => [60, 200].map((many) => [many, id] as const)))(
    'has room for %s places, and says of how many it does not give the name: %s',
    async (many, preset) => {
      const [pattern] = dataset.contacts.filter(({ place }) => place !== null);
      const place = dataset.places.get(pattern?.place ?? '');
      if (!pattern || !place) throw new Error('no contact has a place');
      const crowd = Array.from({ length: many }, (_, index) => ({
        ...place,
        id: `place-${index}`,
        name: { en: `Place number ${index}` },
        lat: 10 + 1.5 * (index % 20),
        lon: 60 + 2 * Math.floor(index / 20),
      }));
      // The last place has most contacts.
      const crowded = [...crowd, ...crowd.slice(-1), ...crowd.slice(-1)].map((own, index) => ({
        ...pattern,
        id: `contact-${index}`,
        index,
        status: 'held' as const,
        level: 'minister' as const,
        place: own.id,
      }));
      const places = new Map(crowd.map((own) => [own.id, own]));
      const data = { ...dataset, contacts: crowded, places };
      const picture = await mapPicture({
        ...pictureContext(data),
        loadMap: async () => files,
      });
      const room = roomOf(presetOf(preset));
      const drawings = picture.draw(room);
      expect(pictureFaults(drawings, room, measure, room.type.source)).toEqual([]);
      const words = pictureWords(drawings).join(' ');
      const named = crowd.filter(({ name }) => new RegExp(`${name.en}(?!\\d)`).test(words)).length;
      const further = Number(/and (\d+) more places?\./.exec(words)?.[1] ?? 0);
      expect(named + further).toBe(many);
      if (many === 200) expect(further).toBeGreaterThan(50);
      expect(words).toContain(`Place number ${many - 1}`);
    },
  );

  test('marks a chosen place, and makes the others pale in solid colours', async () => {
    const { drawings, picture } = await drawn('place=goa');
    const circles = circlesOf(drawings);
    const chosen = circles.filter(({ fill }) => fill === paint.tone(1).fill);
    expect(chosen.map(({ radius, rings }) => [radius, rings])).toEqual([[12 * Math.SQRT2, 3]]);
    const pale = [1, 2, 3].map((tone) => mixColours(paint.tone(tone).fill, paint.colour.paper, 0.25));
    for (const { fill } of circles.filter((circle) => !chosen.includes(circle))) expect(pale).toContain(fill);
    expect(picture.title).toBe('Where S. Jaishankar and Sergey Lavrov met');
    expect(markup({ tag: 'g', attributes: {}, children: drawings })).not.toMatch(/opacity|undefined|NaN/);
  });

  test('says what it shows, and by which boundaries', async () => {
    expect((await drawn('status=any')).picture.title).toBe('Contacts by place');
    expect((await drawn('status=cancelled')).picture.title).toBe('Contacts by place');
    expect((await drawn('level=any')).picture.title).toBe('Contacts by place');
    expect((await drawn('')).picture.boundaries).toBe(
      'Boundaries: neutral view, disputed lines dashed. Base map: Natural Earth, changed by us.',
    );
    const india = await drawn('boundaries=india');
    expect(india.picture.boundaries).toMatch(/^Boundaries: India\. /);
    expect(markup({ tag: 'g', attributes: {}, children: india.drawings })).not.toBe(
      markup({ tag: 'g', attributes: {}, children: (await drawn('')).drawings }),
    );
  });

  test('says why it is empty, and keeps the land', async () => {
    const empty = pictureWords((await drawn('time=2001-01..2001-02')).drawings);
    expect(empty.join(' ')).toMatch(/No contact fits\. Without Time .* there would be 66\./);
    const remote = await drawn('mode=telephone');
    expect(pictureWords(remote.drawings)).toContain('None of these contacts has a place.');
    expect(remote.drawings[0]?.tag).toBe('path');
  });

  test('is small enough to be sent around', async () => {
    for (const { id } of presets) {
      const { drawings } = await drawn('', id);
      expect(markup({ tag: 'g', attributes: {}, children: drawings }).length).toBeLessThan(400_000);
    }
  });

  test('draws lines as the page does', () => {
    const css = readFileSync('src/views/map/base/BaseMap.module.css', 'utf8');
    const names = {
      international: 'international',
      disputed: 'disputed',
      'line-of-control': 'control',
      claim: 'claim',
    };
    for (const [name, { colour, width, dashes }] of Object.entries(boundaryStrokes)) {
      const rules = css.matchAll(new RegExp(`\\n\\.${names[name as keyof typeof names]} \\{([^}]*)\\}`, 'g'));
      const rule =
        [...rules].map(([, body = '']) => body).find((body) => body.includes('stroke-width')) ?? '';
      expect(rule).toContain(`stroke: var(--${colour});`);
      expect(rule).toContain(`stroke-width: ${width}px;`);
      expect(/stroke-dasharray: ([^;]*);/.exec(rule)?.[1]).toBe(dashes?.join(' '));
    }
  });
});

function hasTopic({ topics }: Contact, topic: string): boolean {
  return topics.some((coding) => coding.topic === topic);
}

describe('the outline of the land', () => {
  const area = { width: 10, height: 10 };

  test('is cut at the edges', () => {
    const ring = [
      { x: -5, y: 2 },
      { x: 5, y: 2 },
      { x: 5, y: 8 },
      { x: -5, y: 8 },
    ];
    const cut = clipRing(ring, area);
    expect(cut).toHaveLength(4);
    expect(new Set(cut.map(({ x, y }) => `${x} ${y}`))).toEqual(new Set(['0 2', '5 2', '5 8', '0 8']));
    expect(
      clipLine(
        [
          { x: -5, y: 5 },
          { x: 5, y: 5 },
          { x: 5, y: 15 },
          { x: 8, y: 15 },
          { x: 8, y: 5 },
        ],
        area,
      ),
    ).toEqual([
      [
        { x: 0, y: 5 },
        { x: 5, y: 5 },
        { x: 5, y: 10 },
      ],
      [
        { x: 8, y: 10 },
        { x: 8, y: 5 },
      ],
    ]);
  });

  test('loses the corners that are not seen, and no others', () => {
    const line = [
      { x: 0, y: 0 },
      { x: 5, y: 0.3 },
      { x: 10, y: 0 },
      { x: 10, y: 1 },
    ];
    expect(simplifyLine(line, 0.4)).toEqual([line[0], line[2], line[3]]);
    expect(simplifyLine(line, 0.2)).toEqual(line);
  });

  test('tells land from water, within a ring and at its edge', () => {
    const square = [
      { x: -30, y: 20 },
      { x: 60, y: 20 },
      { x: 60, y: 90 },
      { x: -30, y: 90 },
    ];
    const isWater = landGrid([square], { width: 200, height: 100 });
    expect(isWater({ x: 20, y: 40, width: 10, height: 10 })).toBe(false);
    expect(isWater({ x: 50, y: 40, width: 40, height: 10 })).toBe(false);
    expect(isWater({ x: 70, y: 40, width: 100, height: 50 })).toBe(true);
    expect(isWater({ x: 0, y: 0, width: 200, height: 12 })).toBe(true);
  });

  test('tells land from water between two lands', () => {
    const squares = [0, 120].map((left) => [
      { x: left, y: 0 },
      { x: left + 60, y: 0 },
      { x: left + 60, y: 90 },
      { x: left, y: 90 },
    ]);
    const isWater = landGrid(squares, { width: 200, height: 100 });
    expect(isWater({ x: 72, y: 30, width: 36, height: 30 })).toBe(true);
    expect(isWater({ x: 144, y: 30, width: 12, height: 12 })).toBe(false);
    expect(isWater({ x: 24, y: 30, width: 12, height: 12 })).toBe(false);
  });
});

describe('the legend', () => {
  const area = { width: 400, height: 300 };
  const parts = [
    { width: 100, height: 80 },
    { width: 90, height: 40 },
  ];
  const free =
    (from: number, to: number, low = 300) =>
    (box: Box) =>
      box.x >= from && box.x + box.width <= to && box.y + box.height <= low;

  test('stands in one column in the lower left, with air around it', () => {
    expect(placeLegend(parts, area, free(0, 400), 10)).toEqual({
      boxes: [
        { x: 20, y: 147.5, width: 100, height: 80 },
        { x: 20, y: 240, width: 90, height: 40 },
      ],
      rank: 0,
    });
  });

  test('keeps to what is free', () => {
    const { boxes } = placeLegend(parts, area, free(150, 400, 200), 10);
    for (const box of boxes) expect(box && free(150, 400, 200)(box)).toBe(true);
  });

  test('turns where there is no height, and leaves its first part out where there is no width either', () => {
    const [first, second] = placeLegend(parts, area, free(0, 400, 110), 10).boxes;
    expect((second?.x ?? 0) - (first?.x ?? 0)).toBe(125);
    expect((first?.y ?? 0) + 80).toBe((second?.y ?? 0) + 40);
    expect(placeLegend(parts, area, free(0, 130, 80), 10).boxes.map((box) => box !== null)).toEqual([
      false,
      true,
    ]);
    expect(placeLegend(parts, area, free(0, 60, 60), 10).boxes).toEqual([null, null]);
  });

  test('stands in the water, off all circles and names, whatever its size', async () => {
    const context = { ...pictureContext(dataset), loadMap: async () => files };
    const room = roomOf(presetOf('slide'));
    const maps = [files, { ...files, land: null }];
    const sizes = [60, 250, 500, 900].flatMap((width) => [60, 200, 350].map((height) => ({ width, height })));
    let placed = 0;
    for (const [map, size] of maps.flatMap((map) => sizes.map((size) => [map, size] as const))) {
      const legend = [{ ...size, drawings: [] }];
      const usual = placeCounts(context.snapshot);
      // One large circle in the lower left, whose name stands at its right.
      const large = usual.places.map((place) =>
        place.place.id === 'rio-de-janeiro' ? { ...place, contacts: 60 } : place,
      );
      const counts = { ...usual, places: large };
      const totals = placeTotals(context.snapshot);
      const layout = layOutMap(context, { files: map, counts, totals, sentence: null, legend }, room, room);
      const [box] = layout.legend.boxes;
      if (!box) continue;
      placed += 1;
      expect(landGrid(ringsIn(layout.frame, map.land?.land ?? []), room)(box)).toBe(true);
      expect(layout.places.filter((place) => boxMeetsDisc(box, place))).toEqual([]);
      expect(layout.labels.filter(({ outside }) => outside && boxesMeet(box, outside.box))).toEqual([]);
    }
    expect(placed).toBeGreaterThan(8);
  });
});
