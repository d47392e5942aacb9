import { readFileSync } from 'node:fs';
import { preview } from 'vite';
import { launchBrowser } from '/work/main/src/tools/launchBrowser.ts';
import { sampleAddition } from '/work/main/tests/fixtures/localReports.ts';
const out = '/tmp/ll/shots';
const desktop = { width: 1440, height: 900 }, phone = { width: 390, height: 844 };
const { mkdirSync } = await import('node:fs'); mkdirSync(out, { recursive: true });
const server = await preview({ root: '/work/main', build: { outDir: process.env.OUT ?? '/tmp/ll-dist' }, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
const url = server.resolvedUrls!.local[0]!;
const browser = await launchBrowser();
const only = process.argv.slice(2);
const shots = [
  { name: 'd-light', q: '', viewport: desktop },
  { name: 'd-dark', q: '', viewport: desktop, colorScheme: 'dark' as const },
  { name: 'd-contact', q: '?id=2024-07-20-astana', viewport: desktop },
  { name: 'd-known', q: '?id=2025-07-15-tianjin', viewport: desktop, colorScheme: 'dark' as const },
  { name: 'd-coverage', q: '?view=coverage', viewport: desktop },
  { name: 'd-ru', q: '?lang=ru&id=2024-07-20-astana', viewport: desktop },
  { name: 'd-hi', q: '?lang=hi', viewport: desktop },
  { name: 'd-full', q: '?topic=payments', viewport: { width: 1440, height: 2200 } },
  { name: 'z-tl', q: '', viewport: desktop, deviceScaleFactor: 4, clip: { x: 1060, y: 360, width: 240, height: 80 } },
  { name: 'z-open', q: '?id=2024-07-20-astana', viewport: desktop, deviceScaleFactor: 4, clip: { x: 740, y: 390, width: 120, height: 80 } },
  { name: 'z-map', q: '', viewport: desktop, colorScheme: 'dark' as const, deviceScaleFactor: 4, clip: { x: 300, y: 640, width: 240, height: 80 } },
  { name: 'z-row', q: '', viewport: { width: 1440, height: 2000 }, deviceScaleFactor: 2, clip: { x: 0, y: 1160, width: 720, height: 840 } },
  { name: 'p-light', q: '', viewport: phone, full: true },
  { name: 'p-contact', q: '?id=2024-07-20-astana', viewport: phone },
  { name: 'p-known-dark', q: '?id=2025-07-15-tianjin', viewport: phone, colorScheme: 'dark' as const },
  { name: 'p-ru', q: '?lang=ru', viewport: phone, colorScheme: 'dark' as const, full: true },
];
for (const { name, q, full = false, ...look } of shots) {
  if (only.length && !only.includes(name)) continue;
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...look });
  const page = await context.newPage();
  await page.goto(url + 'config.json');
  await page.evaluate(async ([addition, address]) => {
    const db: IDBDatabase = await new Promise((resolve, reject) => { const r = indexedDB.open('readout'); r.onupgradeneeded = () => r.result.createObjectStore('local-reports'); r.onsuccess = () => resolve(r.result); r.onerror = () => reject(r.error); });
    await new Promise((resolve) => { const t = db.transaction('local-reports', 'readwrite'); t.objectStore('local-reports').put([{ id: 'a', savedAt: '2026-04-02T09:30:00.000Z', dataVersion: '2026.11', addition }], address); t.oncomplete = resolve; });
    db.close(); localStorage.setItem('readout.localReports ' + address, '1');
  }, [sampleAddition() as unknown, url + 'data'] as const);
  page.on('pageerror', (e) => console.log(name, 'ERROR', e.message));
  page.on('console', (m) => m.type() === 'error' && console.log(name, m.text()));
  await page.goto(url + q);
  await page.locator('main:not([aria-busy])').waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  if ('clip' in look) await page.screenshot({ path: `${out}/${name}.png`, clip: look.clip as never });
  else await page.screenshot({ path: `${out}/${name}.png`, fullPage: full });
  await context.close();
}
await browser.close(); await server.close(); process.exit(0);
