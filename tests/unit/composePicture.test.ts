import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Drawing } from '#export/drawing/Drawing.ts';
import { limitLines } from '#export/drawing/limitLines.ts';
import { wrapWords } from '#export/drawing/wrapWords.ts';
import { composePicture, type PictureLook, type PictureWords } from '#export/frame/composePicture.ts';
import { wrapAddress } from '#export/frame/wrapAddress.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { presets } from '#export/presets.ts';
import { filterSentence } from '#filter/filterSentence.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { lightPaint as paint, samplePicture, sampleWords } from '../fixtures/samplePicture.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const measure = measureWithFonts();
const [slide] = presets as [(typeof presets)[number]];
const boundaries = 'Boundaries: neutral view, disputed lines dashed. Base map: Natural Earth.';

function compose(picture: Picture, words: Partial<PictureWords> = {}, look: Partial<PictureLook> = {}) {
  let room: Room | null = null;
  const watched: Picture = {
    ...picture,
    draw: (given) => {
      room = given;
      return picture.draw(given);
    },
  };
  const composed = composePicture(
    watched,
    { ...sampleWords, ...words },
    { preset: slide, ground: 'white', isFramed: true, ...look },
    { paint, measure },
  );
  return { composed, room: room as unknown as Room, texts: pictureWords(composed.elements) };
}

/** Elements of a tag, wherever they are. */
function all(tag: string, drawings: readonly Drawing[]): Drawing[] {
  return drawings.flatMap((drawing) => [
    ...(drawing.tag === tag ? [drawing] : []),
    ...all(
      tag,
      drawing.children.filter((child) => typeof child !== 'string'),
    ),
  ]);
}

/** Twelve topics: the longest sentence that a reader is likely to make. */
const topics = [...dataset.topics.values()].filter(({ broader }) => broader).slice(0, 12);
const longQuery = `${topics.map(({ id }) => `topic=${id}`).join('&')}&place=goa&place=moscow&time=2020-01..2024-06`;
const longAddress = `https://intranet.example/readout/?${longQuery}&view=topics`;

describe.each(presets)('the frame of a $id', (preset) => {
  test.each(['en', 'hi', 'ru'] as const)('fits with the longest sentence and address in %s', (language) => {
    const { snapshot, translator } = pictureContext(dataset, longQuery, language);
    const sentence = filterSentence(dataset, snapshot.filter, snapshot.selected, translator);
    const continues = translator.t('picture.continues');
    const words = { sentence, continues, language, address: longAddress };
    const { composed, room, texts } = compose({ ...samplePicture, boundaries }, words, { preset });
    expect(pictureFaults(composed.elements, preset, measure)).toEqual([]);
    // The picture is not starved: head, foot and margins leave it well over half.
    expect(room.height / preset.height).toBeGreaterThan(0.55);
    const whole = texts.join(' ').includes(sentence);
    expect(whole || texts.some((text) => text.endsWith(continues))).toBe(true);
    expect(texts).toContain(boundaries);
    expect(texts.filter((text) => text.startsWith('·'))).toEqual([]);
  });

  test('ends a sentence early that would starve the picture, and says where it goes on', () => {
    const sentence = Array.from({ length: 90 }, (_, index) => `clause ${index} of many`).join(' · ');
    const continues = '… (in full in the description)';
    const { composed, room, texts } = compose(samplePicture, { sentence, continues }, { preset });
    expect(texts.filter((text) => text.endsWith(continues))).toHaveLength(1);
    expect(room.height / preset.height).toBeGreaterThan(0.55);
    expect(pictureFaults(composed.elements, preset, measure)).toEqual([]);
    expect(composed.words.sentence).toBe(sentence);
  });

  test('keeps a long source off a long address', () => {
    const source = Array.from({ length: 12 }, (_, index) => `Source number ${index}`).join(', ');
    const { composed } = compose(
      { ...samplePicture, boundaries: `${boundaries} ${boundaries}` },
      { source, address: longAddress },
      { preset },
    );
    expect(pictureFaults(composed.elements, preset, measure)).toEqual([]);
  });

  test('has title, sentence, source, boundary view, address and product', () => {
    const { texts } = compose({ ...samplePicture, boundaries }, {}, { preset });
    const text = texts.join(' ');
    for (const part of [samplePicture.title, sampleWords.sentence, sampleWords.source, boundaries, 'Readout'])
      expect(text).toContain(part);
    expect(texts.join('')).toContain(sampleWords.address.replace('https://', ''));
  });

  test('gives a plain picture the whole room, and still says which boundaries are drawn', () => {
    const framed = compose(samplePicture, {}, { preset });
    const plain = compose(samplePicture, {}, { preset, isFramed: false });
    const map = compose({ ...samplePicture, boundaries }, {}, { preset, isFramed: false });
    expect(plain.texts).toEqual(['Rows & <columns>']);
    expect(plain.room.width).toBe(preset.width - 2 * preset.margin.bottom);
    expect(plain.room.height).toBe(preset.height - 2 * preset.margin.bottom);
    expect(plain.room.height).toBeGreaterThan(framed.room.height);
    expect(map.texts.join(' ')).toContain(boundaries);
    expect(pictureFaults(map.composed.elements, preset, measure)).toEqual([]);
  });
});

test('the address is a link, whole, when it is one of the web', () => {
  const links = (address: string) => all('a', compose(samplePicture, { address }).composed.elements);
  expect(links(longAddress).map(({ attributes }) => attributes.href)).toEqual([longAddress]);
  expect(links('javascript:alert(1)')).toEqual([]);
  expect(links('file:///index.html')).toEqual([]);
});

test('a transparent picture has nothing under it', () => {
  const grounds = (ground: PictureLook['ground']) =>
    compose(samplePicture, {}, { ground }).composed.elements.filter(
      ({ tag, attributes }) => tag === 'rect' && attributes.width === slide.width,
    ).length;
  expect([grounds('white'), grounds('dark'), grounds('transparent')]).toEqual([1, 1, 0]);
});

describe('wrapping', () => {
  const widthOf = (text: string) => [...text].length;

  test('ends early with other words, within the width', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 6, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (text, width, most) => {
          const lines = wrapWords(text, width, widthOf);
          const kept = limitLines(lines, most, '(more)', width, widthOf);
          expect(kept.length).toBe(Math.min(lines.length, most));
          expect(Math.max(0, ...kept.map(widthOf))).toBeLessThanOrEqual(width);
          expect(kept.at(-1)?.endsWith('(more)') ?? false).toBe(
            lines.length > most || (lines.at(-1)?.endsWith('(more)') ?? false),
          );
        },
      ),
    );
  });

  test('shortens an address in its middle, never beyond two lines or the width', () => {
    const address = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(
      fc.property(address, fc.integer({ min: 8, max: 60 }), (url, width) => {
        const lines = wrapAddress(url, width, widthOf);
        expect(lines.length).toBeLessThanOrEqual(2);
        expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(width);
        const [start = '', end] = lines.join('').split('…');
        if (end === undefined) expect(start).toBe(url);
        else expect(url.startsWith(start) && url.endsWith(end)).toBe(true);
      }),
    );
  });

  test('breaks an address between its parts', () => {
    expect(wrapAddress('host.example/readout/?place=goa&topic=payments', 32, widthOf)).toEqual([
      'host.example/readout/?place=goa',
      '&topic=payments',
    ]);
  });
});
