import type { Frame, Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';
import { openInPortal, portalRequest } from './openInPortal.ts';

const { openPage, url, expectComplaint } = openBrowser();

const forbidden =
  'The frame around this page does not allow downloads. Its sandbox attribute must contain allow-downloads.';
const hint =
  'This page is shown in a frame. If no file arrives, the frame’s sandbox attribute must contain allow-downloads.';
/** What the browser says itself of a file that it drops. */
const dropped = /Download is disallowed/;
/** What the browser says of a frame that could take its sandbox off. */
const escapable = /can escape its sandboxing/;

async function openDialog(within: Page | Frame): Promise<Locator> {
  await within.getByRole('button', { name: 'Export', exact: true }).click();
  const dialog = within.locator('dialog[open]');
  await dialog.locator('canvas:not([hidden])').waitFor();
  return dialog;
}

function statusOf(dialog: Locator): Promise<string> {
  return dialog.locator('[data-status="done"], [data-status="failed"]').getByRole('status').innerText();
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the frame is missing');
  return frame;
}

/** Opens a page of the same site that shows the dashboard in a frame. */
async function openWithin(sandbox: string): Promise<{ page: Page; frame: Frame }> {
  const icon = '<svg xmlns="http://www.w3.org/2000/svg"/>';
  const host = `<!doctype html><title>Desk</title><link rel="icon" href="icon.svg"><iframe src="./?place=goa" sandbox="${sandbox}" width="1300" height="800"></iframe>`;
  expectComplaint(escapable);
  const page = await openPage('desk.html', { overrides: { 'desk.html': host, 'icon.svg': icon } });
  return { page, frame: await frameOf(page) };
}

const fetched = (frame: Frame) =>
  frame.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));

describe('in a frame of the same site', () => {
  test('whose sandbox forbids downloads, the page says so, and makes nothing', async () => {
    const { page, frame } = await openWithin('allow-scripts allow-same-origin');
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    const dialog = await openDialog(frame);
    await frame.evaluate(() => {
      const create = URL.createObjectURL;
      URL.createObjectURL = (made) => {
        document.body.dataset.made = 'yes';
        return create.call(URL, made);
      };
    });
    for (const kind of ['PNG', 'SVG', 'PDF']) {
      await dialog.getByRole('button', { name: `Download ${kind}` }).click();
      expect(await statusOf(dialog), kind).toBe(forbidden);
    }
    for (const [tab, button] of [
      ['Slides', 'Download PPTX'],
      ['Data', 'Download Contacts, CSV'],
      ['Brief pack', 'Download brief pack'],
    ] as const) {
      await dialog.getByRole('tab', { name: tab }).click();
      await dialog.getByRole('button', { name: button }).click();
      expect(await statusOf(dialog), tab).toBe(forbidden);
    }
    expect(downloads).toEqual([]);
    expect(await frame.locator('body').getAttribute('data-made')).toBe(null);
    expect((await fetched(frame)).filter((name) => /pdf|pptx|zip/i.test(name))).toEqual([]);
  });

  test('whose sandbox allows downloads, the file comes, and nothing is said of frames', async () => {
    const { page, frame } = await openWithin('allow-scripts allow-same-origin allow-downloads');
    const dialog = await openDialog(frame);
    const { name, content } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
    expect(name).toMatch(/^readout-.*goa.*\.png$/);
    expect(PNG.sync.read(content).width).toBe(3200);
    expect(await statusOf(dialog)).toMatch(/^Saved: readout-.*\.png \([\d.]+ [kM]B\)$/);
  });
});

describe('in a frame of another site', () => {
  test.each([
    ['without a sandbox', ''],
    ['whose sandbox allows downloads', 'sandbox="allow-scripts allow-same-origin allow-downloads"'],
  ])('%s, the file comes, with a hint in case it does not', async (_, attributes) => {
    const page = await openPage();
    expectComplaint(portalRequest);
    const frame = await openInPortal(page, url('?place=goa'), attributes);
    const dialog = await openDialog(frame);
    const { content } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
    expect(PNG.sync.read(content).width).toBe(3200);
    expect(await statusOf(dialog)).toContain(hint);
  });

  test('whose sandbox forbids downloads, the hint is there, since no file comes', async () => {
    const page = await openPage();
    expectComplaint(portalRequest);
    expectComplaint(dropped);
    const downloads: unknown[] = [];
    page.on('download', (download) => downloads.push(download));
    const frame = await openInPortal(page, url('?place=goa'), 'sandbox="allow-scripts allow-same-origin"');
    const dialog = await openDialog(frame);
    await Promise.all([
      page.context().waitForEvent('console', (message) => dropped.test(message.text())),
      dialog.getByRole('button', { name: 'Download PNG' }).click(),
    ]);
    expect(await statusOf(dialog)).toContain(hint);
    expect(downloads).toEqual([]);
  });

  test('a picture that is dropped brings its view, in one step of the page alone', async () => {
    const page = await openPage('?place=goa');
    const dialog = await openDialog(page);
    const { name, content } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
    expectComplaint(portalRequest);
    const frame = await openInPortal(page, url(), 'allow="clipboard-write"');
    const entries = await page.evaluate(() => history.length);
    const opened = await openDialog(frame);
    await opened.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer: content });
    await frame.getByText(`This is the view of ${name}.`).waitFor();
    expect(new URL(frame.url()).search).toBe('?place=goa');
    await frame.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => new URL(frame.url()).search).toBe('');
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });
});
