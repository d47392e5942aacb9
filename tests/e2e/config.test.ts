import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage, expectComplaint } = openBrowser();

const open = (settings: unknown, query = '') =>
  openPage(query, {
    overrides: { 'config.json': typeof settings === 'string' ? settings : JSON.stringify(settings) },
  });
const countOf = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'of 82 contacts' }).first().innerText();

describe('a site sets in config.json', () => {
  test('the title, on the page and of the window', async () => {
    const page = await open({ title: 'Our own contacts' });
    await page.getByText('Our own contacts', { exact: true }).waitFor();
    expect(await page.title()).toBe('Our own contacts – Readout');
  });

  test('the filter that readers begin with, and links leave out', async () => {
    const page = await open({ filter: { place: ['moscow', 'goa'], level: 'any' } });
    await page.locator('#map [data-place]').first().waitFor();
    // Counted in contacts.json: held at Moscow or Goa, by ministers or deputies.
    const count = await countOf(page);
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: /^Remove.*place/i }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('?place=any');
    await page.getByRole('button', { name: 'Defaults' }).click();
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await countOf(page)).toBe(count);
  });

  test('the language to begin in, unless the link names another', async () => {
    const page = await open({ language: 'ru' });
    await page.getByText('Экспорт').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    const english = await open({ language: 'ru' }, '?lang=en');
    await english.getByText('Export').first().waitFor();
  });

  test('theme and colours, which exported pictures have, too', async () => {
    const page = await open({
      theme: 'dark',
      variables: { '--paper': { light: '#fffff0', dark: '#101820' } },
    });
    await page.locator('#map [data-place]').first().waitFor();
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await paper()).toBe('rgb(16, 24, 32)');
    expect(new URL(page.url()).search).toBe('');
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByLabel('Light').check();
    expect(await paper()).toBe('rgb(255, 255, 240)');
    expect(new URL(page.url()).search).toBe('?theme=light');
  });

  test('the boundary view, also one that is offered nowhere else', async () => {
    const page = await open({ boundaries: 'ukraine' });
    await page.getByText('Boundaries: Ukraine').waitFor();
  });

  test('which features there are', async () => {
    const off = {
      export: false,
      share: false,
      search: false,
      savedViews: false,
      coverage: false,
      dictionary: false,
      settings: false,
    };
    const page = await open({ features: off }, '?view=coverage');
    await page.locator('#map [data-place]').first().waitFor();
    for (const name of ['Export', 'Share', 'Coverage', 'Settings', 'Save view'])
      expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });
});

describe('what cannot be used', () => {
  test('is named with what may stand there, and the default holds', async () => {
    const page = await open({
      theme: 'pink',
      data: 'https://other.example/data',
      filter: { place: 'atlantis' },
      boundaries: 'mars',
      embedding: { origins: ['portal'] },
    });
    await page
      .getByText('5 settings in config.json cannot be used; their defaults are used instead.')
      .waitFor();
    expect(await countOf(page)).toContain('66 of 82');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('row').nth(5).waitFor();
    const rows = await dialog.getByRole('row').allInnerTexts();
    const row = (field: string) => rows.find((text) => text.includes(field)) ?? '';
    expect(row('theme')).toContain('“pink” is not one of the allowed words: auto, light, dark');
    expect(row('filter.place')).toContain('moscow');
    expect(row('boundaries')).toContain('de-facto');
    expect(row('data')).toContain('own server');
    expect(row('embedding.origins[0]')).toContain('https://portal.example');
  });

  test.each([
    ['no JSON', '{ "theme": dark }', 'config.json cannot be read'],
    ['a web page', '<!doctype html>', 'Instead of config.json the server sent a web page'],
    ['a list', '[]', 'config.json cannot be used'],
  ])('as a whole, being %s, is an error page with a way to try again', async (_, content, words) => {
    expectComplaint(/DataError: config\.json/);
    const page = await open(content);
    await page.getByText(words).waitFor();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
  });

  test('because it is not there needs no word: all is as usual', async () => {
    expectComplaint(/404/);
    const page = await openPage('', { overrides: { 'config.json': null } });
    await page.getByRole('status').getByText('66 of 82 contacts').waitFor();
    expect(await page.getByText('cannot be used').count()).toBe(0);
  });
});

describe('map tiles of the site', () => {
  const tiles = { url: 'tiles/{z}/{x}/{y}.svg', attribution: 'Survey <b>2026</b>', maxZoom: 3 };
  const tile =
    '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><rect width="256" height="256" fill="#cde"/></svg>';
  /** All tiles down to the closest zoom. */
  const drawn = Object.fromEntries(
    Array.from({ length: 4 }, (_, z) => z).flatMap((z) =>
      Array.from({ length: 4 ** z }, (_, at) => [
        `tiles/${z}/${at % 2 ** z}/${Math.floor(at / 2 ** z)}.svg`,
        tile,
      ]),
    ),
  );

  test('take the place of its own map, and say whose boundaries are drawn', async () => {
    const page = await openPage('', { overrides: { 'config.json': JSON.stringify({ tiles }), ...drawn } });
    await page.locator('#map [data-place]').first().waitFor();
    await page.locator('#map img.leaflet-tile-loaded').first().waitFor();
    await page.getByText('Map: Survey <b>2026</b>. Boundaries are as that map has them').waitFor();
    for (const name of ['Zoom in on the map', 'Zoom in on the map', 'Zoom out of the map']) {
      await page.getByRole('button', { name, exact: true }).click();
      await page.waitForTimeout(200);
    }
    expect(await page.locator('#map .leaflet-land-pane path').count()).toBe(0);
    expect(await page.getByText('Boundaries: neutral').count()).toBe(0);
  });

  test('give way to it when they cannot be fetched', async () => {
    expectComplaint(/404/);
    const page = await open({ tiles });
    await page.getByText('The map tiles of this site could not be fetched').waitFor();
    await page.getByText('Boundaries: neutral view').waitFor();
    await page.locator('#map .leaflet-land-pane path').first().waitFor();
  });
});
