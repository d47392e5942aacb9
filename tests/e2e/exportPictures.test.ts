import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../fixtures/readPdf.ts';
import { walkPng } from '../fixtures/walkPng.ts';
import { offeredPictures, openExport, type SavedFile, saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

type ContactFile = {
  status: string;
  level: string;
  venue: string | null;
  documents: string[];
};
const contacts = JSON.parse(readFileSync('public/data/contacts.json', 'utf8')) as ContactFile[];
const held = contacts.filter(({ status, level }) => status === 'held' && level === 'minister');
const documentsOf = (some: readonly ContactFile[]) =>
  new Set(some.flatMap(({ documents }) => documents)).size;

/** The pictures that can be had, by hand: the page, two of the timeline, the map, six of the topics, the list. */
const names = [
  'page',
  'timeline',
  'histogram',
  'map',
  'frequency',
  'over-time',
  'compare',
  'together',
  'life-lines',
  'who-said-it',
  'contacts',
];
const withMap = ['page', 'map'];

const goa = held.filter(({ venue }) => venue === 'goa');
const filters = [
  { query: '', count: held.length, documents: documentsOf(held), words: 'held · minister level' },
  { query: '?place=goa', count: goa.length, documents: documentsOf(goa), words: 'Goa' },
];

/** What an SVG file holds, by the browser's own reading of XML on a page that has no policy against its style. */
async function readSvg(page: Page, source: string) {
  const blank = await page.context().newPage();
  const read = await blank.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    const texts = [...svg.querySelectorAll('text')].map((element) => element.textContent ?? '');
    return {
      fault: svg.querySelector('parsererror')?.textContent ?? null,
      size: ['width', 'height'].map((name) => Number(svg.documentElement.getAttribute(name))),
      words: texts.join(' ').replace(/\s+/g, ' '),
      source: svg.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', 'source')[0]?.textContent ?? '',
      foreign: svg.querySelectorAll('foreignObject, image, script').length,
      fonts: svg.querySelectorAll('style').length,
    };
  }, source);
  await blank.close();
  return read;
}

/** The pixels of a PNG file. */
function pixelsOf(content: Buffer): Promise<PNG> {
  return new Promise((resolve, reject) => {
    new PNG().parse(content, (error, image) => (error ? reject(error) : resolve(image)));
  });
}

/** The share of points that differ from the first. */
function inkOf({ data }: PNG): number {
  const points = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return points.filter((point) => point !== points[0]).length / points.length;
}

type Expected = {
  readonly sentence: string;
  readonly words: string;
  readonly source: string;
  readonly place: string | null;
};

async function checkPng({ name, content }: SavedFile, picture: string, { sentence, place }: Expected) {
  expect(name, picture).toMatch(/^readout-.*-of-82-contacts-.*\.png$/);
  const image = await pixelsOf(content);
  expect([image.width, image.height], picture).toEqual([3200, 1800]);
  expect(inkOf(image), `${picture} is not blank`).toBeGreaterThan(0.01);
  const said = walkPng(content)
    .flatMap(({ text }) => text?.text ?? [])
    .join('\n');
  expect(said, picture).toContain(sentence);
  expect(said.includes('place=goa'), picture).toBe(place !== null);
}

async function checkSvg(page: Page, { content }: SavedFile, picture: string, expected: Expected) {
  const svg = await readSvg(page, content.toString('utf8'));
  expect(svg, picture).toMatchObject({ fault: null, size: [1600, 900], foreign: 0, fonts: 1 });
  for (const part of [expected.sentence, expected.words, expected.source])
    expect(svg.words, picture).toContain(part);
  expect(svg.words.includes('Natural Earth'), picture).toBe(withMap.includes(picture));
  expect(new URL(svg.source).searchParams.get('place'), picture).toBe(expected.place);
}

async function checkPdf({ content }: SavedFile, picture: string, { sentence, words, source }: Expected) {
  const pdf = await readPdf(new Blob([new Uint8Array(content)]));
  for (const part of [sentence, words, source]) expect(pdf.text, picture).toContain(part);
  expect([pdf.page.width, pdf.page.height], picture).toEqual([1600, 900]);
}

describe.each(filters)('all pictures of $count contacts', ({ query, count, documents, words }) => {
  test('as PNG, SVG and PDF', { timeout: 240_000 }, async () => {
    const page = await openPage(query);
    const dialog = await openExport(page);
    expect(await offeredPictures(dialog)).toEqual(names);
    const expected = {
      sentence: `${count} of ${contacts.length} contacts`,
      words,
      source: `Source: ${documents} documents, listed at the address; data version 2026.11`,
      place: query ? 'goa' : null,
    };
    // The map marks the chosen place among all others.
    const onMap = {
      ...expected,
      sentence: `${held.length} of ${contacts.length} contacts`,
      source: `Source: ${documentsOf(held)} documents, listed at the address; data version 2026.11`,
    };
    for (const name of names) {
      const wanted = name === 'map' ? onMap : expected;
      await dialog.locator('select').selectOption(name);
      const file = (kind: string) => saved(page, dialog.getByRole('button', { name: `Download ${kind}` }));
      await checkPng(await file('PNG'), name, wanted);
      await checkSvg(page, await file('SVG'), name, wanted);
      await checkPdf(await file('PDF'), name, wanted);
    }
  });
});

describe.each([
  ['hi', 'स्रोत: 345 दस्तावेज़', 'सीमाएँ'],
  ['ru', 'Источник: 345 документов', 'Границы'],
])('in %s', (language, source, boundaries) => {
  test('every picture says what it shows, in SVG and PDF', { timeout: 240_000 }, async () => {
    const page = await openPage(`?lang=${language}`);
    const dialog = await openExport(page);
    const [, svgButton, pdfButton] = await dialog.getByRole('button', { name: /PNG|SVG|PDF/ }).all();
    if (!svgButton || !pdfButton) throw new Error('there are no buttons');
    for (const name of names) {
      await dialog.locator('select').selectOption(name);
      const svg = await readSvg(page, (await saved(page, svgButton)).content.toString('utf8'));
      const pdf = await readPdf(new Blob([new Uint8Array((await saved(page, pdfButton)).content)]));
      for (const text of [svg.words, pdf.text]) {
        expect(text, name).toContain(source);
        expect(text, name).toContain('2026.11');
        expect(text.includes(boundaries), name).toBe(withMap.includes(name));
      }
    }
  });
});

test('size, resolution, ground and frame are what was chosen', async () => {
  const page = await openPage('?place=goa');
  const dialog = await openExport(page);
  const choose = (name: string) => dialog.getByRole('radio', { name }).check();
  const png = async () =>
    pixelsOf((await saved(page, dialog.getByRole('button', { name: 'Download PNG' }))).content);
  const corner = ({ data }: PNG) => [...data.subarray(0, 4)];
  await dialog.locator('select').selectOption('frequency');

  await choose('Column');
  await choose('1×');
  const white = await png();
  expect([white.width, white.height, corner(white)]).toEqual([850, 600, [255, 255, 255, 255]]);

  await choose('Square');
  await choose('3×');
  await choose('Dark');
  const dark = await png();
  expect([dark.width, dark.height, corner(dark)]).toEqual([3240, 3240, [0x11, 0x13, 0x17, 255]]);

  await choose('1×');
  await choose('Transparent');
  const clear = await png();
  expect([clear.width, clear.height, corner(clear)]).toEqual([1080, 1080, [0, 0, 0, 0]]);

  await choose('Drawing alone');
  const file = await saved(page, dialog.getByRole('button', { name: 'Download SVG' }));
  const plain = await readSvg(page, file.content.toString('utf8'));
  expect(plain.words).not.toContain('Source:');
  expect(plain.source).toContain('place=goa');
});

test('the preview is the file, pixel by pixel', async () => {
  const page = await openPage();
  const dialog = await openExport(page);
  await dialog.getByRole('radio', { name: '1×' }).check();
  await dialog.locator('select').selectOption('map');
  await dialog.getByRole('img', { name: /^Preview: Where/ }).waitFor();
  const file = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
  const { data } = await pixelsOf(file.content);
  const shown = await dialog.getByRole('img').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data: pixels } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    return crypto.subtle
      .digest('SHA-256', pixels ?? new Uint8Array())
      .then((digest) => [...new Uint8Array(digest)]);
  });
  expect(shown).toEqual([...createHash('sha256').update(data).digest()]);
});
