import type { Frame, Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';
import { openInPortal, portalRequest } from './openInPortal.ts';

const { openPage, url, expectComplaint } = openBrowser();

/** Opens the export dialog within a page or a frame, with the picture of the map. */
async function openMap(within: Page | Frame): Promise<Locator> {
  await within.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = within.locator('dialog[open]');
  await dialog.locator('select').selectOption('map');
  await dialog.getByRole('img', { name: /^Preview: Where/ }).waitFor();
  return dialog;
}

async function copied(dialog: Locator): Promise<string> {
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  const status = dialog.getByRole('status').filter({ hasText: /^(?!Copying)./ });
  await status.waitFor();
  return status.innerText();
}

/** What lies on the clipboard: a picture point by point, and text. */
function clipboardOf(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item) throw new Error('the clipboard is empty');
    const picture = await createImageBitmap(await item.getType('image/png'));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context?.drawImage(picture, 0, 0);
    const { data } = context?.getImageData(0, 0, canvas.width, canvas.height) ?? {};
    const text = await (await item.getType('text/plain')).text();
    const digest = await crypto.subtle.digest('SHA-256', data ?? new Uint8Array());
    return {
      types: [...item.types].sort(),
      size: [canvas.width, canvas.height],
      digest: [...new Uint8Array(digest)],
      text,
    };
  });
}

/** What the browser says itself. */
const blocked = /Permissions policy violation: The Clipboard API has been blocked/;

const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

test('the clipboard has the picture of the file, point by point, and its words', async () => {
  const page = await openPage('?place=goa', allowed);
  const dialog = await openMap(page);
  expect(await copied(dialog)).toBe('Picture copied, with its title, filter and address as text.');
  const clipboard = await clipboardOf(page);
  expect(clipboard.types).toEqual(['image/png', 'text/plain']);
  expect(clipboard.size).toEqual([3200, 1800]);
  expect(clipboard.text).toMatch(
    /^Places\n66 of 82 contacts · held · minister level · marked: place Goa \(2 contacts\)\n/,
  );
  expect(clipboard.text).toContain(url('?place=goa'));
  const { content } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
  const { data } = PNG.sync.read(content);
  const file = await crypto.subtle.digest('SHA-256', new Uint8Array(data));
  expect(clipboard.digest).toEqual([...new Uint8Array(file)]);
});

test('where the browser refuses, the page says so, and the file can be had', async () => {
  const page = await openPage('?place=goa');
  expectComplaint(blocked);
  await page.route(url('?place=goa'), async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'Permissions-Policy': 'clipboard-write=()' },
    });
  });
  await page.reload();
  const dialog = await openMap(page);
  expect(await copied(dialog)).toBe(
    'The browser refused to copy. Allow this page to use the clipboard, then try again; or download the PNG.',
  );
  const { name } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
  expect(name).toMatch(/\.png$/);
});

test('over plain http the page says that it needs https, and everything else works', async () => {
  const page = await openPage();
  const origin = 'http://readout.test';
  expectComplaint(/a request to http:\/\/readout\.test\//);
  await page.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill({ response: await route.fetch({ url: new URL(pathname, url()).href }) });
  });
  await page.goto(url('?place=goa').replace(new URL(url()).origin, origin));
  expect(await page.evaluate(() => window.isSecureContext)).toBe(false);
  const dialog = await openMap(page);
  expect(await copied(dialog)).toBe(
    'Pictures can be copied only where the page is served over https. Download the PNG instead.',
  );
  for (const kind of ['PNG', 'SVG', 'PDF']) {
    const { content } = await saved(page, dialog.getByRole('button', { name: `Download ${kind}` }));
    expect(content.length).toBeGreaterThan(10_000);
  }
});

describe('in a frame of another site', () => {
  test('without allow="clipboard-write" the permission is named', async () => {
    const page = await openPage('', allowed);
    expectComplaint(portalRequest);
    expectComplaint(blocked);
    const frame = await openInPortal(page, url('?place=goa'), '');
    expect(await copied(await openMap(frame))).toBe(
      'The frame around this page does not allow copying. It must have allow="clipboard-write". Or download the PNG.',
    );
  });

  test('with it, the picture is copied', async () => {
    const page = await openPage('', allowed);
    expectComplaint(portalRequest);
    const frame = await openInPortal(page, url('?place=goa'), 'allow="clipboard-write"');
    expect(await copied(await openMap(frame))).toMatch(/^Picture copied/);
    await page.goto(url());
    expect((await clipboardOf(page)).size).toEqual([3200, 1800]);
  });
});
