import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

/** What is there of each view once it is drawn. */
const drawn = {
  figures: 'text=/Per year/',
  timeline: '[data-end=to]',
  map: '#map [data-place]',
  topics: '[data-stop=payments]',
  contacts: '#contacts table',
} as const;
const views = Object.keys(drawn) as (keyof typeof drawn)[];

async function openView(query: string, view: keyof typeof drawn, options = {}): Promise<Page> {
  const page = await openPage(`?embed=1${query}`, options);
  await page.locator(drawn[view]).first().waitFor();
  return page;
}

describe('an embedded view', () => {
  test.each(views)(
    '%s stands alone, and says whose contacts it shows, which, and from what',
    async (view) => {
      const page = await openView(`&view=${view}`, view);
      for (const other of views.filter((name) => name !== view))
        expect(await page.locator(drawn[other]).count(), other).toBe(0);
      await expect
        .poll(() => page.getByRole('heading', { level: 1 }).innerText())
        .toMatch(/^Contacts between/);
      await expect
        .poll(() => page.locator('header').getByRole('status').innerText())
        .toBe('66 of 82 contacts · held · minister level');
      await expect
        .poll(() => page.getByRole('contentinfo').innerText())
        .toMatch(/345 documents.*2026\.11.*Open the whole page/s);
      for (const name of ['Share', 'Add filter', 'Coverage'])
        expect(await page.getByRole('button', { name }).count(), name).toBe(0);
    },
  );

  test.each(['figures', 'timeline', 'map', 'topics', 'contacts', ''])(
    '“%s” is accessible in light and dark, on a phone too, and never scrolls sideways',
    async (view) => {
      for (const colorScheme of ['light', 'dark'] as const)
        for (const width of [900, 390]) {
          const page = await openView(view && `&view=${view}`, (view || 'contacts') as 'map', {
            colorScheme,
            viewport: { width, height: 400 },
          });
          expect(await axeViolations(page)).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          ).toBeLessThanOrEqual(0);
          await page.close();
        }
    },
  );

  test.each([
    ['several views', '&view=map&view=timeline', ['timeline', 'map']],
    ['a form of the topics', '&view=compare', []],
    ['the whole page', '', ['figures', 'timeline', 'map', 'topics', 'contacts']],
  ] as const)('can be %s', async (_, query, shown) => {
    const page = await openPage(`?embed=1${query}`);
    for (const view of shown) await page.locator(drawn[view]).first().waitFor();
    await page.locator('main section').first().waitFor();
    await expect.poll(() => page.locator('main section[id]').count()).toBeGreaterThanOrEqual(1);
    expect(await page.getByRole('button', { name: 'Share' }).count()).toBe(0);
  });

  test('leads to documents and contacts, over the view', async () => {
    const page = await openView('&view=map', 'map');
    await page
      .getByRole('contentinfo')
      .getByRole('button', { name: /345 documents/ })
      .click();
    await page.locator('dialog[open]').getByRole('button', { name: /2025/ }).first().click();
    await page.locator('dialog[open] [data-contact-panel]').waitFor();
    await expect.poll(() => page.locator('#map [data-place]').count()).toBeGreaterThan(0);
  });

  test('goes back to what it began with', async () => {
    const page = await openView('&view=map&topic=payments', 'map');
    await page.getByRole('button', { name: /^Moscow/ }).click();
    await page.getByText('4 of 82 contacts').first().waitFor();
    await page.getByRole('button', { name: 'Back to what this page began with' }).click();
    await page.getByText('12 of 82 contacts').first().waitFor();
    expect(await page.getByRole('button', { name: 'Back to what' }).count()).toBe(0);
  });

  test('links to the whole page with the same view', async () => {
    const page = await openView('&view=map&topic=payments&lock=topic&hide=title', 'map');
    const href = await page.getByRole('link', { name: /Open the whole page/ }).getAttribute('href');
    expect(href).toMatch(/\/desk\/readout\/\?topic=payments$/);
  });
});

describe('hide= leaves out', () => {
  test.each([
    ['header', 'h1'],
    ['sentence', 'header p[role=status]'],
    ['source', 'footer'],
    ['export', 'button[title*="picture" i], #map button[aria-haspopup=dialog]:has-text("Places")'],
    ['title', '#map h2'],
    ['actions', '#map button[aria-pressed]:has-text("Table")'],
  ])('%s of an embedded view', async (part, selector) => {
    const shown = await openView('&view=map', 'map');
    const hidden = await openView(`&view=map&hide=${part}`, 'map');
    if (part !== 'export') expect(await shown.locator(selector).first().isVisible()).toBe(true);
    expect(await hidden.locator(selector).filter({ visible: true }).count()).toBe(0);
  });

  test('parts of the whole page, embedded or not', async () => {
    for (const start of ['?embed=1&', '?']) {
      const page = await openPage(`${start}hide=filters,figures,timeline,contacts,share,header`);
      await page.locator(drawn.map).first().waitFor();
      for (const selector of [drawn.figures, drawn.timeline, drawn.contacts])
        expect(await page.locator(selector).count(), `${start} ${selector}`).toBe(0);
      for (const name of ['Add filter', 'Share'])
        expect(await page.getByRole('button', { name }).count(), `${start} ${name}`).toBe(0);
      await page.close();
    }
  });

  test('nothing that it does not know, and says so', async () => {
    const page = await openView('&view=map&hide=face&lock=door', 'map');
    await page
      .getByText('The link had something that this page does not know, and ignored: hide=face, lock=door.')
      .waitFor();
  });
});

describe('a locked clause', () => {
  test('cannot be changed by anything on the page', async () => {
    const page = await openPage('?topic=payments&lock=topic');
    await page.locator(drawn.topics).first().waitFor();
    await page.locator(drawn.map).first().waitFor();
    const bar = page.getByRole('region', { name: 'Filters' });
    expect(await bar.getByRole('button', { name: /topic/i }).count()).toBe(0);
    await bar.getByText('Payments').waitFor();
    await page.getByRole('button', { name: 'Clear all' }).click();
    await page.getByText('12 of 82 contacts').first().waitFor();
    expect(new URL(page.url()).search).toBe('?topic=payments&level=any&status=any&lock=topic');
    await page.keyboard.press('Control+z');
    await expect.poll(() => new URL(page.url()).search).toBe('?topic=payments&lock=topic');
    await expect.poll(() => page.getByRole('button', { name: 'Clear all' }).count()).toBe(1);
    await page.getByRole('button', { name: 'Add filter' }).click();
    expect(await page.locator('[data-dimension=topic]').count()).toBe(0);
    await expect.poll(() => page.locator('[data-dimension=place]').count()).toBe(1);
  });

  test('shows on a click what stands behind a topic or a place, in place of choosing it', async () => {
    const page = await openPage('?lock=topic,place');
    await page.locator(drawn.map).first().waitFor();
    await page.locator('[data-stop=payments]').first().click();
    const dialog = page.locator('dialog[open]');
    await dialog
      .getByText(/Payments.*12 contacts/)
      .first()
      .waitFor();
    expect(await dialog.getByRole('button', { name: /show.*page/i }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Goa/ }).click();
    await dialog
      .getByText(/Goa: 2 contacts/)
      .first()
      .waitFor();
    expect(new URL(page.url()).search).toBe('?lock=topic%2Cplace');
  });

  test('of time takes the brush away', async () => {
    const page = await openPage('?time=2022..2023&lock=time');
    await page.getByText('Per quarter').waitFor();
    await page.locator(drawn.map).first().waitFor();
    expect(await page.locator('[role=slider]').count()).toBe(0);
    await expect.poll(() => page.getByRole('button', { name: /Clear/ }).count()).toBe(1);
  });

  test('is not offered for removal where nothing is left', async () => {
    const page = await openPage('?place=goa&topic=korea-japan&lock=all');
    await page.getByText('No contact').first().waitFor();
    for (const name of [/Clear all/, /Remove/, /Add filter/])
      expect(await page.getByRole('button', { name }).count(), String(name)).toBe(0);
  });
});
