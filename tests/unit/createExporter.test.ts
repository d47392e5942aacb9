import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Picture } from '#export/Picture.ts';
import { defaultView, pictureNames } from '#state/View.ts';
import { createExporter } from '#views/export/createExporter.ts';
import type { PictureMakers } from '#views/PictureContext.ts';
import { comparePicture } from '#views/topics/compare/picture/comparePicture.ts';
import { frequencyPicture } from '#views/topics/frequency/picture/frequencyPicture.ts';
import { pictureContext } from '../fixtures/pictureContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type ContactFile = {
  readonly date: string;
  readonly status: string;
  readonly level: string;
  readonly documents: readonly string[];
};
const contacts: ContactFile[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const held = contacts.filter(({ status, level }) => status === 'held' && level === 'minister');
const inYears = (...years: readonly string[]) => held.filter(({ date }) => years.includes(date.slice(0, 4)));
const documentsOf = (some: readonly ContactFile[]) => new Set(some.flatMap(({ documents }) => documents));

/** What makes the pictures of a page with this query, with the view of two forms of the topics. */
function exporterOf(query: string, variables: Readonly<Record<string, string>> = {}) {
  const context = pictureContext(shippedDataset(), query);
  const make =
    (picture: (given: typeof context) => Picture): PictureMakers[keyof PictureMakers] =>
    async (given) =>
      picture(given);
  const makers = Object.fromEntries(
    pictureNames.map((name) => [name, make(name === 'compare' ? comparePicture : frequencyPicture)]),
  ) as PictureMakers;
  const { snapshot, analysis, settings } = context;
  const view = { filter: snapshot.filter, contact: null, analysis, settings } as Parameters<
    typeof createExporter
  >[2];
  const page = { origin: 'https://intranet.example', pathname: '/' };
  return createExporter(makers, context, view, {
    page,
    vocabulary: { defaults: defaultView },
    variables,
    loadPackage: () => Promise.reject(new Error('not asked for')),
  });
}

test('a picture names the contacts of the selection, and its documents', async () => {
  const few = inYears('2023');
  const exporter = exporterOf('time=2023-01..2023-12');
  const { sentence, source } = await exporter.wordsOf('frequency', 'alone');
  expect(sentence).toBe(`${few.length} of ${contacts.length} contacts · held · minister level · 2023`);
  expect(source).toMatch(new RegExp(`^Source: ${documentsOf(few).size} documents, listed`));
  const { documents } = exporter.selectionOf(await exporter.picture('frequency'));
  expect(new Set(documents)).toEqual(documentsOf(few));
});

test('the comparison names the contacts of its two periods, whatever the time of the filter', async () => {
  const both = inYears('2021', '2024');
  const exporter = exporterOf(
    'time=2023-01..2023-12&topic=payments&compare=2021-01..2021-12%2C2024-01..2024-12',
  );
  const { sentence, source } = await exporter.wordsOf('compare', 'attached');
  expect(sentence).toBe(
    `${both.length} of ${contacts.length} contacts · held · minister level · 2021 and 2024`,
  );
  expect(source).toMatch(new RegExp(`^Source: ${documentsOf(both).size} documents, list attached`));
  const { documents } = exporter.selectionOf(await exporter.picture('compare'));
  expect(documents).toHaveLength(documentsOf(both).size);
  expect(new Set(documents)).toEqual(documentsOf(both));
});

test('the usual comparison is of all contacts', async () => {
  const { sentence, source } = await exporterOf('').wordsOf('compare', 'alone');
  expect(sentence).toContain(`${held.length} of ${contacts.length} contacts · held · minister level`);
  expect(source).toContain(`Source: ${documentsOf(held).size} documents, listed`);
});

test('pictures have the colours that the site has set', () => {
  // Here style sheets are empty: what the page would have is handed in, too.
  const page = [...readFileSync('src/ui/tokens.css', 'utf8').matchAll(/^ {2}(--[\w-]+): (light-dark.*);$/gm)];
  const usual = Object.fromEntries(page.map(([, name, value]) => [name, value ?? '']));
  const { paintOf } = exporterOf('', { ...usual, '--tone-1': 'light-dark(#aa5500, #ffbb66)' });
  expect(paintOf(false).tone(1)).toMatchObject({ fill: '#aa5500', edge: '#8f6200' });
  expect(paintOf(true).tone(1).fill).toBe('#ffbb66');
  expect(paintOf(false).tone(2).fill).toBe('#0072b2');
});
