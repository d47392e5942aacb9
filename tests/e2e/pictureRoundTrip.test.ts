import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { walkPng } from '../fixtures/walkPng.ts';
import { openExport, saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';
import { type DiskFile, dropFile, saidOfFile } from './pictureFile.ts';

const { openPage } = openBrowser();

const mimeTypes = { PNG: 'image/png', SVG: 'image/svg+xml' } as const;
type Kind = keyof typeof mimeTypes;
const kinds = ['PNG', 'SVG'] as const;

/** Views with something of everything that a link carries, and the contacts that each leaves. */
const views = {
  'a rich filter': {
    query:
      '?time=2020-01..2024-06&place=goa&place=moscow&topic=payments&topic=trade-investment&status=any&topics=all&boundaries=india',
    picture: 'map',
  },
  'a comparison': {
    query: '?place=moscow&compare=2019-08..2022-02,2022-03..2026-03',
    picture: 'compare',
  },
  'words and a form': { query: '?q=oil+%22crude%22&view=life-lines', picture: 'life-lines' },
};

const queryOf = (page: Page) => new URL(page.url()).searchParams;
const countOf = (page: Page) =>
  page
    .getByRole('status')
    .getByText(/of 82 contacts/)
    .first()
    .innerText();
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' });

function sorted(params: URLSearchParams): string {
  params.sort();
  return params.toString();
}

async function download(page: Page, picture: string, kind: Kind): Promise<DiskFile> {
  const dialog = await openExport(page);
  await dialog.locator('select').selectOption(picture);
  const { name, content } = await saved(page, dialog.getByRole('button', { name: `Download ${kind}` }));
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  return { name, mimeType: mimeTypes[kind], buffer: content };
}

/** The address that a picture says it shows, read otherwise than the page does. */
function addressIn({ buffer, mimeType }: DiskFile): string {
  if (mimeType === 'image/png') {
    const [text] = walkPng(buffer).flatMap((chunk) =>
      chunk.text?.keyword === 'Readout view' ? [chunk.text.text] : [],
    );
    return (JSON.parse(text ?? '{}') as { address: string }).address;
  }
  const [, source = ''] = /<dc:source>([^<]+)</.exec(buffer.toString('utf8')) ?? [];
  return source.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
}

describe.each(Object.entries(views))('a picture of %s', (_, { query, picture }) => {
  test.each(kinds)('as %s brings it back, dropped or opened, as one step', async (kind) => {
    const page = await openPage(query);
    const count = await countOf(page);
    const file = await download(page, picture, kind);

    await page.goto(page.url().replace(/\?.*/, ''));
    const before = queryOf(page).toString();
    expect(await countOf(page)).not.toBe(count);
    expect(await dropFile(page, file)).toBe(true);
    expect(await saidOfFile(page, 'This is the view')).toBe(`This is the view of ${file.name}.`);
    const restored = sorted(new URLSearchParams(query));
    expect(sorted(queryOf(page))).toBe(restored);
    await expect.poll(() => countOf(page)).toBe(count);

    const again = await download(page, picture, kind);
    expect(addressIn(again)).toBe(addressIn(file));

    await undo(page).click();
    await expect.poll(() => countOf(page)).not.toBe(count);
    expect(await undo(page).isDisabled()).toBe(true);
    // The boundary view is a setting and no part of a step.
    const after = queryOf(page);
    after.delete('boundaries');
    expect(after.toString()).toBe(before);

    const dialog = await openExport(page);
    await dialog.locator('input[type=file]').setInputFiles(file);
    await dialog.waitFor({ state: 'detached' });
    await saidOfFile(page, file.name);
    expect(sorted(queryOf(page))).toBe(restored);
    await expect.poll(() => countOf(page)).toBe(count);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('This is the view').waitFor({ state: 'detached' });
  });
});

test('what the reader had cleared comes back, and undo clears it again', async () => {
  const page = await openPage(views['a comparison'].query);
  const file = await download(page, 'compare', 'PNG');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.getByRole('tab', { name: 'Frequency' }).click();
  await expect.poll(() => queryOf(page).get('view')).toBe('frequency');
  const cleared = page.url();
  await dropFile(page, file);
  await saidOfFile(page, file.name);
  const now = queryOf(page);
  expect([now.get('place'), now.get('compare')]).toEqual(['moscow', '2019-08..2022-02,2022-03..2026-03']);
  const tab = page.getByRole('tab', { name: 'Compare' });
  await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
  await undo(page).click();
  await expect.poll(() => page.url()).toBe(cleared);
});

test('language and theme stay those of the reader', async () => {
  const page = await openPage(`${views['a rich filter'].query}&theme=light`);
  const file = await download(page, 'map', 'PNG');
  await page.goto(`${page.url().replace(/\?.*/, '')}?lang=ru&theme=dark`);
  await page.getByText('из 82').first().waitFor();
  await dropFile(page, file);
  await saidOfFile(page, file.name);
  const now = queryOf(page);
  expect([now.get('lang'), now.get('theme'), now.get('boundaries')]).toEqual(['ru', 'dark', 'india']);
  expect(now.getAll('place').sort()).toEqual(['goa', 'moscow']);
});

test('a picture made from other data says so, and what this data does not have', async () => {
  const page = await openPage('?place=goa');
  const file = await download(page, 'frequency', 'SVG');
  const source = file.buffer.toString('utf8');
  const unknown = {
    ...file,
    buffer: Buffer.from(source.replace('?place=goa', '?place=atlantis&amp;place=goa')),
  };

  const own = JSON.parse(readFileSync('dist/data/datapackage.json', 'utf8')) as { version: string };
  expect(own.version).toBe('2026.11');
  const overrides = { 'data/datapackage.json': JSON.stringify({ ...own, version: '2026.12' }) };
  const later = await openPage('', { overrides });
  await later.getByText('66 of 82').first().waitFor();
  await dropFile(later, unknown);
  expect(await saidOfFile(later, 'This is the view')).toBe(
    `This is the view of ${file.name}. The data has changed since: the picture was made from version 2026.11 (2026-11-22), this is version 2026.12 (2026-11-22). Counts may differ. Not in this data, left out: place=atlantis.`,
  );
  expect(queryOf(later).getAll('place')).toEqual(['goa']);
});

test('what is said is not hidden by a dialog, whichever was open', async () => {
  const page = await openPage('?place=goa');
  const file = await download(page, 'map', 'PNG');
  for (const name of ['Coverage', 'Data 2026', 'Export: Places', 'Export: Timeline']) {
    await page.goto(page.url().replace(/\?.*/, ''));
    await page.getByRole('button', { name }).click();
    await page.locator('dialog[open]').waitFor();
    await dropFile(page, file);
    await saidOfFile(page, file.name);
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
    const dismiss = page.getByRole('button', { name: 'Dismiss' });
    await dismiss.click();
    await dismiss.waitFor({ state: 'detached' });
    expect(queryOf(page).get('place')).toBe('goa');
  }
});
