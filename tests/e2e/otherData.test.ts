import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { otherSite } from '../fixtures/otherSite.ts';
import { offeredPictures, openExport, openExportTab, saved } from './exportDialog.ts';
import { axeViolations, openBrowser, type PageOptions } from './openBrowser.ts';

const { openPage } = openBrowser();

/** What belongs to the data that is shipped, and has no place on a page of other data. */
const shipped =
  /Jaishankar|Lavrov|India|Russia|Moscow|Delhi|Goa\b|Natural Earth|Ukraine|जयशंकर|लावरोव|भारत|रूस|Лавров|Росси|Инди/;

async function open(query = '', options: PageOptions = {}): Promise<Page> {
  const page = await openPage(query, { overrides: otherSite(), ...options });
  await page.locator('#map [data-place]').first().waitFor();
  return page;
}
const textOf = (page: Page) => page.evaluate(() => `${document.title}\n${document.body.innerText}`);

describe('a site with other data, by its configuration alone,', () => {
  test('shows these and nothing of those that are shipped', async () => {
    const page = await open();
    // Counted by hand in tests/fixtures/otherData: 14 of 19 contacts were held at minister level.
    await page.getByRole('status').getByText('14 of 19 contacts').waitFor();
    await expect.poll(() => page.locator('#map').innerText()).toContain('10 contacts at 6 places');
    for (const words of [
      'Contacts between Ada Lindqvora and Oskar Venn-Testa',
      'In Northmark',
      'Boundaries: Surveyed',
    ])
      await expect.poll(() => textOf(page)).toContain(words);
    expect(await textOf(page)).not.toMatch(shipped);
  });

  test.each([
    ['hi', 'आडा लिंडक्वोरा', 'In Sudland'],
    ['ru', 'Ады Линдкворы', 'In Sudland'],
  ])('shows them in %s, in English where they have no other words', async (lang, title, english) => {
    const page = await open(`?lang=${lang}`);
    await expect.poll(() => textOf(page)).toContain(title);
    await expect.poll(() => textOf(page)).toContain(english);
    expect(await textOf(page)).not.toMatch(shipped);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each([
    ['desktop', 'light', { width: 1440, height: 900 }],
    ['desktop', 'dark', { width: 1440, height: 900 }],
    ['phone', 'light', { width: 390, height: 844 }],
    ['phone', 'dark', { width: 390, height: 844 }],
  ] as const)(
    'is accessible on a %s in the %s, and scrolls no way but down',
    async (_, colorScheme, viewport) => {
      const page = await open('?status=any&level=any', { viewport, colorScheme });
      await page.waitForLoadState('networkidle');
      expect(await axeViolations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );

  test('filters by a click on its places and topics, and leads to its documents', async () => {
    const page = await open();
    await page.getByRole('button', { name: /^Norrhavel/ }).click();
    // Two contacts held at minister level at Norrhavel, one of them in a building of it.
    await page.getByText('2 of 19 contacts').first().waitFor();
    expect(new URL(page.url()).search).toBe('?place=norrhavel');
    await page
      .getByRole('button', { name: /documents: show the list/ })
      .first()
      .click();
    const dialog = page.locator('dialog[open]');
    await dialog.locator('a[href*=".example"]').nth(1).waitFor();
    await expect.poll(() => dialog.locator('a[href*=".example"]').count()).toBeGreaterThan(1);
    expect(await dialog.innerText()).not.toMatch(shipped);
  });

  test('shows every form of its topics, each contact, coverage and dictionary', async () => {
    for (const query of [
      '?view=over-time',
      '?view=compare',
      '?view=together',
      '?view=life-lines',
      '?view=who-said-it',
      '?view=coverage',
      '?id=2031-09-20-spegelbay&status=any&level=any',
    ]) {
      const page = await open(query);
      await page.waitForLoadState('networkidle');
      expect(await textOf(page), query).not.toMatch(shipped);
      expect(await page.getByRole('alert').count(), query).toBe(0);
      expect(await axeViolations(page), query).toEqual([]);
      await page.close();
    }
  });

  test('names its countries, of which no language knows', async () => {
    const page = await open('?id=2031-09-20-spegelbay&status=any&level=any');
    await page.locator('[data-contact-panel]').waitFor();
    const text = await textOf(page);
    expect(text).toContain('Northmark');
    expect(text).not.toMatch(/\bX[NSEW]\b/);
  });

  test('draws hostile words as words', async () => {
    const page = await open();
    await page.getByText(`Customs <b>&"' papers`).first().waitFor();
  });

  test('makes every picture of it', async () => {
    const page = await open();
    const dialog = await openExport(page);
    const names = await offeredPictures(dialog);
    expect(names).toHaveLength(11);
    for (const name of names) {
      await dialog.locator('select').selectOption(name);
      const svg = await saved(page, dialog.getByRole('button', { name: 'Download SVG' }));
      const words = svg.content.toString().replaceAll(/<style.*?<\/style>/gs, '');
      expect(words, name).not.toMatch(shipped);
      expect(words, name).toContain('2034.10');
      const png = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
      expect(PNG.sync.read(png.content).width, name).toBe(3200);
    }
  });

  test('writes its data, its slides and its brief pack', async () => {
    const page = await open();
    const data = await openExportTab(page, 'Data');
    const geojson = await saved(page, data.getByRole('button', { name: /GeoJSON/ }));
    const { features } = JSON.parse(geojson.content.toString()) as {
      features: { properties: { countryName: string } }[];
    };
    expect(features).toHaveLength(6);
    expect(features.map(({ properties }) => properties.countryName)).toContain('Estmarra');
    await data.getByRole('tab', { name: 'Slides' }).click();
    const slides = await saved(page, data.getByRole('button', { name: 'Download PPTX' }));
    expect(slides.content.length).toBeGreaterThan(20_000);
    await data.getByRole('tab', { name: 'Brief pack' }).click();
    const pack = await saved(page, data.getByRole('button', { name: 'Download brief pack' }));
    expect(pack.content.length).toBeGreaterThan(100_000);
  });

  test('may have a boundary view of its own first, which the map then names', async () => {
    const page = await openPage('', { overrides: otherSite({ boundaries: 'claimed' }) });
    await page.getByText('Boundaries: Claimed').waitFor();
  });

  test('can be embedded', async () => {
    const page = await open('?embed=1&view=map&topic=river-levels&lock=topic');
    expect(await textOf(page)).not.toMatch(shipped);
    expect(await axeViolations(page)).toEqual([]);
  });
});
