import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openExport, saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';
import { serveDist } from './serveDist.ts';

const { openAt } = openBrowser();

/** A reverse proxy that takes a prefix off before it asks the server behind it. */
async function stripPrefix(prefix: string, target: string): Promise<string> {
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url ?? '/';
    if (!path.startsWith(prefix)) return outgoing.writeHead(404).end();
    const address = new URL(path.slice(prefix.length), target);
    return request(address, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
}

/** What every part of the build is needed for: data, map, code on demand, fonts, messages of another language. */
async function useAll(page: Page): Promise<void> {
  await page.getByText('66 of 82 contacts').first().waitFor();
  await page.locator('#map [data-place]').first().waitFor();
  await page.getByRole('button', { name: /^Goa/ }).click();
  await expect.poll(() => new URL(page.url()).search).toBe('?place=goa');
  const dialog = await openExport(page);
  const { content } = await saved(page, dialog.getByRole('button', { name: 'Download PNG' }));
  expect(PNG.sync.read(content).width).toBe(3200);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByLabel('हिन्दी').click();
  await page.getByText('82 संपर्कों में से 2').first().waitFor();
}

describe('the page works', () => {
  test.each(['/', '/a/b/readout/'])('at %s', async (folder) => {
    const site = await serveDist({}, folder);
    onTestFinished(() => site.close());
    expect(new URL(site.url()).pathname).toBe(folder);
    await useAll(await openAt(site.url()));
  });

  test('behind a reverse proxy that strips a prefix', async () => {
    const site = await serveDist();
    onTestFinished(() => site.close());
    await useAll(await openAt(await stripPrefix('/gateway/tools/', site.url())));
  });

  test('with its data in another folder of the same server, by an absolute path', async () => {
    const site = await serveDist({ 'config.json': JSON.stringify({ data: '/desk/readout/data' }) });
    onTestFinished(() => site.close());
    await useAll(await openAt(site.url()));
  });
});
