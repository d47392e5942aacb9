import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, heard, messages, openFrame } from './frameMessages.ts';
import { openBrowser } from './openBrowser.ts';

const { openPortal } = openBrowser();

/** Of views, each alone and all together, what shows that they are drawn. */
const views: readonly (readonly [string, string])[] = [
  ['figures', 'text=/Per year/'],
  ['timeline', '[data-end=to]'],
  ['map', '[data-place=moscow]'],
  ['topics', '[data-stop=payments]'],
  ['contacts', '#contacts table'],
];

async function openIn(query: string, height = 300): Promise<Page> {
  const page = await openPortal({ body: '' });
  const script = await page.locator('script').first().getAttribute('src');
  await openFrame(page, (script ?? '').replace('embed.js', query), '', height);
  return page;
}

/** The height that was said last, once nothing more has been said for a while. */
async function settled(page: Page): Promise<number> {
  for (let before = -1; ; ) {
    const said = await messages(page, 'resize');
    if (said.length === before && said.length > 0) return Number(said.at(-1)?.height);
    before = said.length;
    await page.waitForTimeout(700);
  }
}

/** Makes the frame as high as it was said to be, or otherwise. */
const setHeight = (page: Page, height: number) =>
  page.evaluate((pixels) => {
    const frame = document.querySelector('iframe');
    if (frame) frame.height = String(pixels);
  }, height);

describe('the height of the content', () => {
  test.each([...views, ['', '#contacts table'] as const])(
    'of the view “%s” is the same in a second round, and in a frame of any height',
    async (view, drawn) => {
      const page = await openIn(`?embed=1${view && `&view=${view}`}`);
      await page.frameLocator('iframe').locator(drawn).first().waitFor();
      const first = await settled(page);
      expect(first).toBeGreaterThan(60);
      const said = (await messages(page, 'resize')).length;
      for (const height of [first, first + 900, 150, first]) {
        await setHeight(page, height);
        expect(await settled(page), `in a frame of ${height}`).toBe(first);
      }
      // A frame too low has a scroll bar, and with it less width: it may say so, and that is all.
      expect((await messages(page, 'resize')).length - said).toBeLessThanOrEqual(2);
    },
  );

  test('becomes less when the content does, and more again', async () => {
    const page = await openIn('?embed=1&view=contacts', 900);
    await page.frameLocator('iframe').locator('#contacts table').waitFor();
    const all = await settled(page);
    await setHeight(page, all);
    // Two contacts of 66.
    await ask(page, { type: 'setFilter', query: 'place=goa' });
    const few = await settled(page);
    expect(few).toBeLessThan(all - 200);
    await setHeight(page, few);
    expect(await settled(page)).toBe(few);
    await ask(page, { type: 'setFilter', query: '' });
    expect(await settled(page)).toBe(all);
  });

  test('makes room for a dialog that lies over it, and takes it back', async () => {
    const page = await openIn('?embed=1&view=figures', 200);
    const frame = page.frameLocator('iframe');
    await frame
      .getByRole('button', { name: /documents?: show the list/ })
      .first()
      .waitFor();
    const alone = await settled(page);
    expect(alone).toBeLessThan(400);
    await frame.getByRole('button', { name: '345 documents: show the list' }).last().click();
    await frame.locator('dialog[open]').waitFor();
    const covered = await settled(page);
    expect(covered).toBeGreaterThanOrEqual(600);
    await setHeight(page, covered);
    const box = await frame.locator('dialog[open]').boundingBox();
    const outer = await page.locator('iframe').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 9999)).toBeLessThanOrEqual((outer?.y ?? 0) + covered);
    await page.keyboard.press('Escape');
    expect(await settled(page)).toBe(alone);
  });

  test('is also said as Datawrapper and pym say it', async () => {
    const page = await openIn(
      '?embed=1&view=figures&childId=chart-1&initialWidth=900&parentUrl=x&parentTitle=y',
    );
    const height = await settled(page);
    const all = (await heard(page)).map(({ data }) => data);
    expect(all).toContainEqual({ 'datawrapper-height': { 'readout-figures': height } });
    expect(all).toContain(`pymxPYMxchart-1xPYMxheightxPYMx${height}`);
    // What pym adds to the address is nothing that the reader has to be told of.
    expect(await page.frameLocator('iframe').getByText('ignored').count()).toBe(0);
  });

  test('is first said once the views are there, so that nothing around the frame jumps', async () => {
    const page = await openIn('?embed=1&view=map');
    await page.frameLocator('iframe').locator('[data-place=moscow]').first().waitFor();
    const last = await settled(page);
    const [first] = await messages(page, 'resize');
    // Lines of words under the map may still come; a whole view does not.
    expect(Math.abs(Number(first?.height) - last)).toBeLessThan(60);
  });
});

describe('what lies over the views', () => {
  test.each([
    ['the start', 0],
    ['the end', 99_999],
  ])('opens where the reader looks, at %s of a frame that is longer than the window', async (_, scroll) => {
    const page = await openIn('?embed=1', 2400);
    await page.setViewportSize({ width: 1000, height: 600 });
    const frame = page.frameLocator('iframe');
    await frame.locator('#contacts table').waitFor();
    await setHeight(page, await settled(page));
    await page.evaluate((y) => scrollTo(0, y), scroll);
    await frame
      .getByRole('button', { name: '345 documents: show the list' })
      .nth(scroll === 0 ? 0 : 1)
      .click();
    const dialog = frame.locator('dialog[open]');
    await dialog.getByRole('button', { name: 'Close' }).waitFor();
    const isInSight = async () => {
      const box = await dialog.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= 600 && box.height > 300;
    };
    await expect.poll(isInSight).toBe(true);
    await dialog.getByRole('button', { name: /2025/ }).first().click();
    await frame.locator('dialog[open] [data-contact-panel]').waitFor();
    await expect.poll(isInSight).toBe(true);
  });
});
