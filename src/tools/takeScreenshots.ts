import { mkdirSync, readFileSync } from 'node:fs';
import type { BrowserContextOptions } from 'playwright-core';
import { preview } from 'vite';
import { launchBrowser } from './launchBrowser.ts';

/** The pictures of the README: what a reader meets, at the three widths, light and dark. */
type Shot = {
  readonly name: string;
  readonly query: string;
  /** Of this element alone; else the window. */
  readonly part?: string;
} & Pick<BrowserContextOptions, 'viewport' | 'colorScheme' | 'deviceScaleFactor'>;

const folder = 'docs';
const desktop = { width: 1440, height: 900 };
const tablet = { width: 1024, height: 768 };
const phone = { width: 390, height: 844 };

type Contact = { readonly id: string; readonly venue: string | null; readonly status: string };
const contacts = JSON.parse(readFileSync('public/data/contacts.json', 'utf8')) as readonly Contact[];
/** The latest that was held somewhere: alone, and with its place chosen. */
const latest = contacts.findLast(({ venue, status }) => venue !== null && status === 'held');
const openPlace = `?place=${latest?.venue}`;
const openContact = `${openPlace}&id=${latest?.id}`;

const shots: readonly Shot[] = [
  { name: 'desktop-light', query: '', viewport: desktop },
  { name: 'desktop-dark', query: '', viewport: desktop, colorScheme: 'dark' },
  { name: 'desktop-contact', query: openContact, viewport: desktop },
  {
    name: 'topics-compare',
    query: '?compare=2019-08..2022-02,2022-03..2026-03',
    viewport: desktop,
    deviceScaleFactor: 2,
    part: '#topics',
  },
  { name: 'coverage', query: '?view=coverage', viewport: desktop },
  { name: 'tablet-light', query: '', viewport: tablet },
  { name: 'tablet-dark', query: openContact, viewport: tablet, colorScheme: 'dark' },
  { name: 'phone-light', query: '', viewport: phone },
  { name: 'phone-dark', query: openPlace, viewport: phone, colorScheme: 'dark' },
];

/** Takes every picture of the build under `dist/`. */
async function takeScreenshots(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await preview({ preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  const browser = await launchBrowser();
  for (const { name, query, part, ...look } of shots) {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...look });
    const page = await context.newPage();
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${query}`);
    await page.locator('#map [data-place]').first().waitFor();
    await page.waitForLoadState('networkidle');
    // The base map is drawn anew when its finer lines have come; nothing in the page says when that is done.
    await page.waitForTimeout(1500);
    const path = `${folder}/${name}.png`;
    if (part) await page.locator(part).screenshot({ path });
    else await page.screenshot({ path });
    await context.close();
  }
  await browser.close();
  await server.close();
}

await takeScreenshots();
