import type { FrameLocator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';

const { openPortal } = openBrowser();

const mapOf = (page: Page) => page.frameLocator('readout-embed[view=map] iframe');
const timelineOf = (page: Page) => page.frameLocator('readout-embed[view=timeline] iframe');
const sentenceOf = (frame: FrameLocator) => frame.locator('header').getByRole('status');

/** Of each frame, how high it is and how high its content. */
async function heights(page: Page): Promise<readonly { readonly frame: number; readonly content: number }[]> {
  return Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => {
        const element = await frame.frameElement();
        const [content, box] = await Promise.all([
          frame.evaluate(() => document.getElementById('root')?.getBoundingClientRect().height ?? 0),
          element.boundingBox(),
        ]);
        return { frame: box?.height ?? 0, content: Math.ceil(content) };
      }),
  );
}

async function expectFollowed(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const all = await heights(page);
      return all.length === 2 && all.every(({ frame, content }) => content > 100 && frame === content);
    })
    .toBe(true);
}

describe('a portal of another site with two frames', () => {
  test('has them as high as what they show, and both say what that is', async () => {
    const page = await openPortal();
    await mapOf(page)
      .getByRole('button', { name: /^Moscow/ })
      .waitFor();
    await timelineOf(page).getByText('Per quarter').waitFor();
    await expectFollowed(page);
    await expect
      .poll(() => page.locator('#sentence').textContent())
      .toBe('66 of 82 contacts · held · minister level');
    await expect
      .poll(() => sentenceOf(mapOf(page)).textContent())
      .toBe('66 of 82 contacts · held · minister level');
  });

  test('keeps them in step, whichever of them the reader changes', async () => {
    const page = await openPortal();
    await mapOf(page)
      .getByRole('button', { name: /^Moscow/ })
      .click();
    // Counted in contacts.json: held at minister level, venue Moscow or part of it.
    const moscow = '9 of 82 contacts · held · minister level · place Moscow';
    await expect.poll(() => sentenceOf(timelineOf(page)).textContent()).toBe(moscow);
    await expect.poll(() => page.locator('#sentence').textContent()).toBe(moscow);
    await timelineOf(page).getByRole('button', { name: 'Back to what this page began with' }).click();
    await mapOf(page).getByText('66 of 82 contacts · held · minister level').waitFor();
    await expectFollowed(page);
    await expect.poll(() => page.locator('#refused').textContent()).toBe('');
  });

  test('changes both by a button of its own', async () => {
    const page = await openPortal();
    await sentenceOf(timelineOf(page)).waitFor();
    await sentenceOf(mapOf(page)).waitFor();
    await page.getByRole('button', { name: 'Remote contacts' }).click();
    // Counted in contacts.json: held at minister level, not in person.
    const remote = '15 of 82 contacts · held · minister level · remote';
    await expect.poll(() => sentenceOf(timelineOf(page)).textContent()).toBe(remote);
    await expect.poll(() => sentenceOf(mapOf(page)).textContent()).toBe(remote);
    await expect.poll(() => page.locator('#sentence').textContent()).toBe(remote);
    await page.getByRole('button', { name: 'As at the start' }).click();
    await mapOf(page).getByText('66 of 82 contacts').first().waitFor();
  });

  test('learns which contact was opened', async () => {
    const page = await openPortal();
    await timelineOf(page).getByRole('slider').first().waitFor();
    await timelineOf(page).getByRole('button', { name: 'Table' }).click();
    await timelineOf(page)
      .getByRole('button', { name: /Mar(ch)? 2026/ })
      .first()
      .click();
    await expect.poll(() => page.locator('#opened').textContent()).toMatch(/^2026-03-11/);
    await timelineOf(page).getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => page.locator('#opened').textContent()).toBe('');
    await expectFollowed(page);
  });

  test.each([
    ['without a sandbox', null],
    ['whose sandbox forbids downloads', 'allow-scripts allow-same-origin'],
    ['whose sandbox allows downloads', 'allow-scripts allow-same-origin allow-downloads allow-popups'],
  ])('takes a picture along from a frame %s', async (_, sandbox) => {
    const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`;
    const page = await openPortal({
      body: `<button type="button">Take</button><readout-embed${attribute} src="https://readout.example/readout/" view="map"></readout-embed>`,
    });
    await mapOf(page)
      .getByRole('button', { name: /^Moscow/ })
      .waitFor();
    await page.evaluate(() => {
      document.querySelector('button')?.addEventListener('click', async () => {
        const embed = document.querySelector('readout-embed') as unknown as {
          request: (asked: object) => Promise<{ name: string; file: Blob }>;
        };
        const { name, file } = await embed.request({ type: 'export' });
        const link = document.createElement('a');
        Object.assign(link, { href: URL.createObjectURL(file), download: name });
        link.click();
      });
    });
    const { name, content } = await saved(page, page.getByRole('button', { name: 'Take' }));
    expect(name).toMatch(/^readout-.*\.png$/);
    expect(PNG.sync.read(content).width).toBe(3200);
  });
});
