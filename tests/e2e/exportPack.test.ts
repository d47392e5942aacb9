import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { placeIdOf } from '../fixtures/fileContext.ts';
import { openPptx, texts } from '../fixtures/openPptx.ts';
import { readBibtex, readRis } from '../fixtures/readCitations.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { readZip, type ZipEntry } from '../fixtures/readZip.ts';
import { walkPng } from '../fixtures/walkPng.ts';
import { openExportTab, type SavedFile, saved } from './exportDialog.ts';
import { documentsOf, exportFilters } from './exportFilters.ts';
import { openBrowser } from './openBrowser.ts';

const { openPage, expectComplaint } = openBrowser();

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});

const pictures = [
  'whole-page',
  'timeline',
  'per-quarter',
  'places',
  'topics-frequency',
  'topics-over-time',
  'topics-compare',
  'topics-together',
  'topics-life-lines',
  'topics-who-said-it',
  'contacts',
].flatMap((name) => [`pictures/readout-${name}.png`, `pictures/readout-${name}.svg`]);

/** All files of a pack of everything, by hand. */
const paths = [
  'README.txt',
  ...pictures,
  'pictures/pictures.pdf',
  'slides/slides.pptx',
  'data/contacts.csv',
  'data/codings.csv',
  'data/documents.csv',
  'data/csv-metadata.json',
  'data/selection.json',
  'data/places.geojson',
  'data/contacts.ics',
  'citations/bibtex.bib',
  'citations/ris.ris',
  'citations/csl.json',
  'citations/plain.txt',
];

const make = (dialog: Locator) => dialog.getByRole('button', { name: 'Download brief pack' });
const unpacked = ({ content }: SavedFile) => readZip(new Blob([new Uint8Array(content)]));

/** What the page did while it made something. */
type Course = {
  readonly shares: readonly number[];
  readonly said: readonly string[];
  /** Milliseconds of the main thread's tasks of over 50. */
  readonly tasks: readonly number[];
};

/** Notes what the dialog says, how far it is, and how long the page could not answer. */
function watch(page: Page): Promise<void> {
  return page.evaluate(() => {
    const course = { shares: [] as number[], said: [] as string[], tasks: [] as number[] };
    Reflect.set(window, 'course', course);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) course.tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
    const note = () => {
      const words =
        document.querySelector('dialog[open] progress')?.parentElement?.nextElementSibling?.textContent;
      if (words && words !== course.said.at(-1)) course.said.push(words);
      const bar = document.querySelector('dialog[open] progress');
      const share = Number(bar?.getAttribute('value') ?? Number.NaN);
      if (!Number.isNaN(share) && share !== course.shares.at(-1)) course.shares.push(share);
    };
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

const courseOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'course') as Course);

describe.each(exportFilters)('a brief pack of $sentence', ({ query, sentence, topicSentence, selected }) => {
  const sentenceOf = (path: string) => {
    if (path.includes('topics-compare')) return '66 of 82 contacts · held · minister level';
    return path.includes('/readout-topics-') ? topicSentence : sentence;
  };
  let file: SavedFile;
  let course: Course;
  let entries: ReadonlyMap<string, ZipEntry>;
  const bytes = (path: string) => {
    const entry = entries.get(path);
    if (!entry) throw new Error(`there is no ${path}`);
    return entry.bytes;
  };
  const text = (path: string) => bytes(path).toString('utf8');
  const blob = (path: string) => new Blob([new Uint8Array(bytes(path))]);
  const rows = (path: string) =>
    Papa.parse(text(path).replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true }).data;
  const documents = documentsOf(selected).length;

  beforeAll(async () => {
    const page = await openPage(query);
    const dialog = await openExportTab(page, 'Brief pack');
    await watch(page);
    page.setDefaultTimeout(180_000);
    file = await saved(page, make(dialog));
    await dialog.getByText(/^Saved: /).waitFor();
    course = await courseOf(page);
    entries = new Map((await unpacked(file)).map((entry) => [entry.path, entry]));
  }, 200_000);

  test('holds every file, under names that stay, dated as the data', () => {
    expect(file.name).toMatch(new RegExp(`^readout-${selected.length}-of-82-contacts-held-.*\\.zip$`));
    expect([...entries.keys()]).toEqual(paths);
    expect(new Set([...entries.values()].map(({ date }) => date))).toEqual(new Set(['2026-11-22 00:00']));
  });

  test('has pictures of every view', async () => {
    for (const path of pictures.filter((name) => name.endsWith('.png'))) {
      const chunks = walkPng(bytes(path));
      const said = chunks.flatMap((chunk) => chunk.text?.text ?? []);
      expect(said.join('\n'), path).toContain(sentenceOf(path));
      const [head] = chunks.map(({ data }) => Buffer.from(data));
      expect([head?.readUInt32BE(0), head?.readUInt32BE(4)], path).toEqual([3200, 1800]);
    }
    for (const path of pictures.filter((name) => name.endsWith('.svg'))) {
      const svg = new DOMParser().parseFromString(text(path), 'application/xml');
      expect(svg.querySelector('parsererror'), path).toBeNull();
      const said = texts(svg, 'text').join(' ');
      expect(said, path).toContain(sentenceOf(path).split(' · ')[0]);
      if (sentenceOf(path) === sentence)
        expect(said, path).toContain(`Source: ${documents} documents, list attached`);
    }
    const pdf = await readPdf(blob('pictures/pictures.pdf'));
    expect(pdf.info.get('Pages')).toBe('11');
    // The topics mark what is chosen: where a topic is, the six forms draw more than the lists of the pack have.
    const listed = query.includes('topic=') ? 5 : 11;
    expect(pdf.text.split(`Source: ${documents} documents, list attached`)).toHaveLength(listed + 1);
  });

  test('has slides, data and citations', async () => {
    const deck = await openPptx(blob('slides/slides.pptx'));
    expect(deck.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(3);
    expect(rows('data/contacts.csv')).toHaveLength(selected.length);
    expect(rows('data/codings.csv')).toHaveLength(selected.flatMap(({ topics }) => topics).length);
    expect(rows('data/documents.csv')).toHaveLength(documents);
    const { tables } = JSON.parse(text('data/csv-metadata.json')) as { tables: { url: string }[] };
    expect(tables.map(({ url }) => `data/${url}`)).toEqual(paths.filter((path) => path.endsWith('.csv')));
    expect(JSON.parse(text('data/selection.json'))).toMatchObject({ meta: { sentence } });
    const places = new Set(selected.flatMap((contact) => placeIdOf(contact) ?? []));
    expect(JSON.parse(text('data/places.geojson')).features).toHaveLength(places.size);
    const calendar = new ICAL.Component(ICAL.parse(text('data/contacts.ics')));
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(selected.length);
    expect(readBibtex(text('citations/bibtex.bib'))).toHaveLength(documents);
    expect(readRis(text('citations/ris.ris'))).toHaveLength(documents);
    expect(JSON.parse(text('citations/csl.json'))).toHaveLength(documents);
    expect(text('citations/plain.txt').trimEnd().split('\n')).toHaveLength(documents);
  });

  test('says in its README what it is', () => {
    const readme = text('README.txt').replaceAll(/\s+/g, ' ');
    const places = new Set(selected.flatMap((contact) => placeIdOf(contact) ?? [])).size;
    expect(readme).toContain(sentence);
    expect(readme).toContain('Data 2026.11, to 12 March 2026');
    expect(readme).toContain(`${selected.length} contacts from ${documents} documents; ${places} place`);
    for (const path of paths.slice(1)) expect(readme).toContain(`${path}: `);
    expect(readme).not.toContain('Not in this folder');
    expect(readme).toMatch(/The data: .*Readout.*2026\.11.*http:\/\/127\.0\.0\.1:\d+\/desk\/readout\//);
  });

  test('says how far it is while it is made', async ({ annotate }) => {
    const steps = paths.length - 1;
    expect(course.shares).toEqual([...course.shares].sort((a, b) => a - b));
    expect(course.shares.at(-1)).toBeGreaterThan(0.9);
    const told = paths.slice(1).map((path, index) => `${index + 1} of ${steps}: ${path}`);
    // What is made within a frame or two may be passed over.
    for (const words of told.filter((step) => /pictures|slides/.test(step)))
      expect(course.said).toContain(words);
    expect(course.said.filter((words) => / of \d+: /.test(words) && !told.includes(words))).toEqual([]);
    // How fast it is depends on the machine; the figures are noted, and `npm run bench` has the limit.
    const longest = Math.max(0, ...course.tasks);
    await annotate(`${course.tasks.length} tasks of over 50 ms, the longest ${longest} ms`);
  });
});

test('cancelled, nothing is saved, and another can be made', { timeout: 120_000 }, async () => {
  const page = await openPage();
  const names: string[] = [];
  page.on('download', (download) => names.push(download.suggestedFilename()));
  const dialog = await openExportTab(page, 'Brief pack');
  await make(dialog).click();
  await dialog.getByText(/ of 35: pictures\//).waitFor();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.getByText('Cancelled. Nothing was saved.').waitFor();
  expect(await dialog.getByRole('progressbar').count()).toBe(0);
  // What was not given up would say so with its next file.
  await page.waitForTimeout(2000);
  await dialog.getByText('Cancelled. Nothing was saved.').waitFor();

  for (const kind of [/^Pictures/, /^Slides/, /^Data/])
    await dialog.getByRole('checkbox', { name: kind }).uncheck();
  const entries = await unpacked(await saved(page, make(dialog)));
  expect(entries.map(({ path }) => path)).toEqual(paths.filter((path) => /^README|^citations/.test(path)));
  expect(names).toHaveLength(1);

  await dialog.getByRole('checkbox', { name: /^Citations/ }).uncheck();
  await make(dialog).press('Enter');
  await dialog.getByText('Choose at least one kind of file.').waitFor();
  expect(names).toHaveLength(1);
});

test('what cannot be made is left out and named, and the rest is there', { timeout: 200_000 }, async () => {
  expectComplaint(/data\/map\/land/);
  const page = await openPage('?place=goa', { blocked: /\/data\/map\/land/ });
  const dialog = await openExportTab(page, 'Brief pack');
  page.setDefaultTimeout(180_000);
  const entries = await unpacked(await saved(page, make(dialog)));
  const withMap = paths.filter((path) => /whole-page|places\.(png|svg)|\.pptx/.test(path));
  expect(withMap).toHaveLength(5);
  expect(entries.map(({ path }) => path)).toEqual(paths.filter((path) => !withMap.includes(path)));
  const pdf = entries.find(({ path }) => path === 'pictures/pictures.pdf');
  const { info } = await readPdf(new Blob([new Uint8Array(pdf?.bytes ?? [])]));
  expect(info.get('Pages')).toBe('9');
  const readme = entries[0]?.bytes.toString('utf8').replaceAll(/\s+/g, ' ') ?? '';
  const [, failed = ''] = readme.split(/Not in this folder -+/);
  for (const path of withMap) expect(failed).toMatch(new RegExp(`${path}: could not be made \\(.+?\\)`));
  for (const { path } of entries.slice(1)) expect(failed).not.toContain(`${path}: could not`);
});
