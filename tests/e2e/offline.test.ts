import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tools/launchBrowser.ts';
import { openExport, saved } from './exportDialog.ts';
import { type Site, serveDist } from './serveDist.ts';

/** Another browser profile and another server for each test: what is kept, and where, is what is tested. */
let browser: Browser;
let context: BrowserContext;
let site: Site;
let files: Record<string, string | null>;
let complaints: string[];

const turnedOn = { 'config.json': JSON.stringify({ offline: true }) };

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});
beforeEach(async () => {
  files = { ...turnedOn };
  complaints = [];
  site = await serveDist(files);
  context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'Asia/Kolkata',
    reducedMotion: 'reduce',
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== site.origin) complaints.push(url.href);
  });
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
});
afterEach(async () => {
  await context.close();
  await site.close();
  expect(complaints, 'the console stays clean, and nothing is asked of another origin').toEqual([]);
});

async function open(query = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(site.url(query));
  return page;
}

/** The addresses that are kept for the page, by the kind of cache, without the page's folder. */
function kept(page: Page, kind: 'files' | 'copies'): Promise<string[]> {
  return page.evaluate(async (name) => {
    const scope = new URL('.', document.baseURI).href;
    const cache = await caches.open(`readout-${name}-${scope}`);
    return (await cache.keys()).map(({ url }) => url.slice(scope.length));
  }, kind);
}

/** What is done in the background may take as long as a test. */
const patience = { timeout: 30_000 };

/** Waits until this visit has kept all that the next one needs. The package is kept last, once what it names is. */
async function allIsKept(page: Page, version = '2026.11') {
  const versionKept = async () => {
    await navigator.serviceWorker.ready;
    const copy = await caches.match('data/datapackage.json');
    return ((await copy?.json()) as { version?: string } | undefined)?.version;
  };
  await expect.poll(() => page.evaluate(versionKept), patience).toBe(version);
}

async function openAndKeep(query = ''): Promise<Page> {
  const page = await open(query);
  await allIsKept(page);
  return page;
}

const count = (page: Page, words: string) => page.getByRole('status').getByText(words).waitFor();
const notice = (page: Page, words: string | RegExp) => page.getByRole('status').getByText(words).waitFor();
const isCopy = /^Shown from a copy of .* on this device: the server does not answer\.$/;

/** A month later: another version of the data, with its last contact gone. */
function publishNextVersion() {
  const read = (name: string) => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));
  const contacts = JSON.stringify(read('contacts').slice(0, -1));
  const pack = read('datapackage');
  const resource = pack.resources.find(({ name }: { name: string }) => name === 'contacts');
  resource.hash = `sha256:${createHash('sha256').update(contacts).digest('hex')}`;
  files['data/contacts.json'] = contacts;
  files['data/datapackage.json'] = JSON.stringify({ ...pack, version: '2026.12' });
}

describe('after one load', () => {
  test('the whole application is kept, and no other file of the build', async () => {
    const page = await openAndKeep();
    const built = readdirSync('dist/assets').map((name) => `assets/${name}`);
    const names = (await kept(page, 'files')).map((address) => address.replace(/\?.*/, ''));
    expect(names.sort()).toEqual([...built, 'index.html'].sort());
  });

  test.each(['gone', 'failing', 'silent'] as const)(
    'a server that is %s is done without, and the page says so',
    async (state) => {
      const page = await openAndKeep();
      await site.become(state);
      await page.reload();
      await count(page, '66 of 82 contacts');
      await notice(page, isCopy);
    },
  );

  test('a link that was never opened is answered', async () => {
    const page = await openAndKeep();
    await site.become('gone');
    await page.goto(site.url('?place=goa'));
    await count(page, '2 of 82 contacts');
  });

  test('a picture in a language that was never used is made, with the map', async () => {
    const page = await openAndKeep();
    await site.become('gone');
    await page.goto(site.url('?lang=ru'));
    const dialog = await openExport(page);
    const pdf = await saved(page, dialog.getByRole('button', { name: 'Скачать PDF' }));
    expect(pdf.content.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });

  test('what the server has again is shown again, and no word of copies', async () => {
    const page = await openAndKeep();
    await site.become('gone');
    await page.reload();
    await notice(page, isCopy);
    await site.become('answering');
    await page.reload();
    await count(page, '66 of 82 contacts');
    await allIsKept(page);
    expect(await page.getByText(isCopy).count()).toBe(0);
  });
});

describe('an update of the data', () => {
  test('is there at the next load, is told, and is what is shown from then on', async () => {
    const page = await openAndKeep();
    const before = (await kept(page, 'copies')).filter((address) => address.includes('contacts.json'));
    expect(before).toHaveLength(1);
    publishNextVersion();
    await page.reload();
    await count(page, 'of 81 contacts');
    await notice(page, 'Updated since your last visit: data version 2026.11 is now 2026.12.');
    await allIsKept(page, '2026.12');
    await expect.poll(() => kept(page, 'copies'), patience).not.toEqual(expect.arrayContaining(before));
    await site.become('gone');
    await page.reload();
    await count(page, 'of 81 contacts');
    await notice(page, isCopy);
    expect(await page.getByText('Updated since your last visit').count()).toBe(0);
  });

  test('that arrives in part leaves the earlier data whole', async () => {
    const page = await openAndKeep();
    publishNextVersion();
    files['data/contacts.json'] = null;
    await page.reload();
    await page.getByRole('alert').getByText('contacts.json').first().waitFor();
    expect(complaints.splice(0)).toContainEqual(expect.stringContaining('404'));
    await site.become('gone');
    await page.reload();
    await count(page, '66 of 82 contacts');
  });
});

describe('an update of the application', () => {
  test('is there at the next load', async () => {
    const page = await openAndKeep();
    const html = readFileSync('dist/index.html', 'utf8');
    files['index.html'] = html.replace('<head>', '<head><meta name="release" content="next" />');
    await page.reload();
    await count(page, '66 of 82 contacts');
    expect(await page.locator('meta[name=release]').getAttribute('content')).toBe('next');
  });

  test('is told at the first load that has it', async () => {
    const page = await openAndKeep();
    await page.evaluate(() => {
      for (const [key, seen] of Object.entries(localStorage))
        if (key.startsWith('readout.seen'))
          localStorage.setItem(key, JSON.stringify({ ...JSON.parse(seen), application: 'an earlier build' }));
    });
    const words = 'Updated since your last visit: a newer version of Readout.';
    await page.reload();
    await notice(page, words);
    await page.reload();
    await count(page, '66 of 82 contacts');
    await allIsKept(page);
    expect(await page.getByText(words).count()).toBe(0);
  });

  test('leaves a page that is still open all that it may ask for', async () => {
    const page = await openAndKeep();
    const [pdfFile] = readdirSync('dist/assets').filter((name) => name.startsWith('pdfFile-'));
    // The next release has another file in its place.
    const worker = readFileSync('dist/sw.js', 'utf8');
    files['sw.js'] = worker.replace(`assets/${pdfFile}`, 'assets/pdfFile-next.js');
    files['assets/pdfFile-next.js'] = '';
    files[`assets/${pdfFile}`] = null;
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => kept(page, 'files'), patience).not.toContain(`assets/${pdfFile}`);
    const dialog = await openExport(page);
    const pdf = await saved(page, dialog.getByRole('button', { name: 'Download PDF' }));
    expect(pdf.content.subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});

describe('turned off', () => {
  const traces = async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return registrations.length + (await caches.keys()).length;
  };

  test('again, nothing of it is left after the next load', async () => {
    const page = await openAndKeep();
    expect(await page.evaluate(traces)).toBeGreaterThan(0);
    files['config.json'] = '{}';
    await page.reload();
    await count(page, '66 of 82 contacts');
    await expect.poll(() => page.evaluate(traces), patience).toBe(0);
  });

  test('from the start, nothing is kept', async () => {
    files['config.json'] = '{}';
    const page = await open();
    await page.locator('#map [data-place]').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(traces)).toBe(0);
  });
});
