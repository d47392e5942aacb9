import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { openExport, saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';
import { dropFile, saidOfFile } from './pictureFile.ts';

const { openPage } = openBrowser();

const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });
const countOf = (page: Page) =>
  page
    .getByRole('status')
    .getByText(/of 82 contacts/)
    .first()
    .innerText();

describe('another file gets a clear message, and changes nothing', () => {
  const bytes = (text: string) => Buffer.from(text, 'latin1');
  const svg = (inside: string) =>
    bytes(`<svg xmlns="http://www.w3.org/2000/svg" onload="hit=1">${inside}</svg>`);
  const metadata = (address: string) =>
    `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><rdf:Description><dc:source>${address}</dc:source><dcterms:hasVersion>1</dcterms:hasVersion></rdf:Description></rdf:RDF></metadata>`;
  const script = '<script>window.hit = 1</script><image href="x" onerror="hit=1"/>';
  const bare = PNG.sync.write(new PNG({ width: 20, height: 20 }));
  const files: Readonly<Record<string, readonly [name: string, content: Buffer, words: RegExp]>> = {
    'a PNG made elsewhere': ['shot.png', bare, /^shot\.png does not say which view it shows/],
    'a PDF': ['paper.pdf', bytes('%PDF-1.7\n%%EOF'), /^paper\.pdf is neither PNG nor SVG/],
    'a text file': ['notes.txt', bytes('place=goa'), /^notes\.txt is neither PNG nor SVG/],
    'a text file named as a picture': ['notes.png', bytes('place=goa'), /^notes\.png is neither PNG nor SVG/],
    'an empty file': ['empty.svg', bytes(''), /^empty\.svg is neither PNG nor SVG/],
    'an SVG with a script': ['script.svg', svg(script), /^script\.svg does not say which view/],
    'a script as the address': [
      'address.svg',
      svg(`${script}${metadata('javascript:window.hit=1')}`),
      /^address\.svg names a view that is no address of such a page/,
    ],
    'words that look like a script': [
      '<img src=x onerror=hit=1>.svg',
      svg(script),
      /^<img src=x onerror=hit=1>\.svg does not say/,
    ],
  };
  test('dropped or opened', async () => {
    const page = await openPage('?place=goa');
    const [before, count] = [page.url(), await countOf(page)];
    for (const [kind, [name, buffer, words]] of Object.entries(files)) {
      const said = page.getByRole('status').filter({ hasText: words });
      const dismiss = page.getByRole('button', { name: 'Dismiss' });
      const dialog = await openExport(page);
      await dialog.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
      await said.waitFor();
      await expect.poll(() => page.locator('dialog[open]').count(), { message: kind }).toBe(0);
      await dismiss.click();
      await dropFile(page, { name, mimeType: 'image/png', buffer });
      await said.waitFor();
      await dismiss.click();
      expect([page.url(), await countOf(page)], kind).toEqual([before, count]);
      expect(await undo(page).isDisabled(), kind).toBe(true);
      expect(await page.evaluate(() => 'hit' in window), kind).toBe(false);
    }
  });

  test('a report that is dropped is read, and no picture', async () => {
    const page = await openPage('?place=goa');
    const [before, count] = [page.url(), await countOf(page)];
    const buffer = bytes('A report that tells of nobody.');
    await dropFile(page, { name: 'notes.txt', mimeType: 'text/plain', buffer });
    const desk = page.getByRole('dialog', { name: 'Reports' });
    await desk.getByText(`${buffer}`).first().waitFor();
    expect(await page.getByRole('status').filter({ hasText: 'notes.txt' }).count()).toBe(0);
    expect([page.url(), await countOf(page)]).toEqual([before, count]);
  });

  test('one that is cut off', async () => {
    const page = await openPage('?place=goa');
    const [before, dialog] = [page.url(), await openExport(page)];
    for (const kind of ['PNG', 'SVG']) {
      const { name, content } = await saved(page, dialog.getByRole('button', { name: `Download ${kind}` }));
      await dropFile(page, { name, mimeType: '', buffer: content.subarray(0, content.length / 2) });
      expect(await saidOfFile(page, 'is damaged')).toBe(`${name} is damaged or could not be read.`);
      expect(page.url()).toBe(before);
      await page.getByRole('button', { name: 'Export', exact: true }).click();
      await dialog.getByRole('img').waitFor();
    }
  });

  test('one of 70 megabytes is not read, and the page does not wait for it', async () => {
    const page = await openPage();
    await countOf(page);
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(70_000_000)], 'huge.png', { type: 'image/png' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    });
    expect(await saidOfFile(page, 'huge.png')).toBe('huge.png is too large to be a picture of this page.');
  });

  test('an address of another host brings its view, and nothing is asked of that host', async () => {
    const page = await openPage();
    await countOf(page);
    const address = 'https://elsewhere.example/x/?place=goa&amp;lang=xx&amp;hack=%3Cscript%3E';
    const buffer = svg(`${script}${metadata(address)}`);
    await dropFile(page, { name: 'moved.svg', mimeType: 'image/svg+xml', buffer });
    expect(await saidOfFile(page, 'moved.svg')).toContain(
      'Not in this data, left out: hack=<script>, lang=xx.',
    );
    expect(new URL(page.url()).search).toBe('?place=goa');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  test('text that is dragged is left to the browser', async () => {
    const page = await openPage();
    await countOf(page);
    const taken = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'https://elsewhere.example/?place=goa');
      const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      document.body.dispatchEvent(over);
      return over.defaultPrevented;
    });
    expect(taken).toBe(false);
  });
});
