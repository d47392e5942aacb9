import { cpus } from 'node:os';
import type { Browser, Page } from 'playwright-core';
import { languages } from '#i18n/Translator.ts';
import { pictureNames } from '#state/View.ts';
import { launchBrowser } from '#tools/launchBrowser.ts';
import { type Site, serveDist } from '../e2e/serveDist.ts';
import { translatorOf } from '../fixtures/translators.ts';
import { type ExportDialog, openExportDialog } from './exportDialog.ts';
import { type Measured, median } from './Measured.ts';
import { printTable } from './printTable.ts';

/**
 * `npm run bench`: how long a reader of the built page waits for exports. It says what it saw beside what must hold, and
 * passes no judgement on a machine that is busy.
 */
const targets = { png: 1500, task: 200 };
const runs = 3;

type Language = (typeof languages)[number];
type Row = readonly [what: string, seen: string, target: string, task: string, taskTarget: string];

async function bench(): Promise<void> {
  const [browser, site] = await Promise.all([launchBrowser(), serveDist()]);
  try {
    const rows = await inLanguage(browser, site, 'en', measureFiles);
    for (const language of languages) rows.push(...(await inLanguage(browser, site, language, measurePack)));
    console.log(
      `${cpus().length} processors; Chromium ${browser.version()}; milliseconds, the middle of ${runs} (longest)\n`,
    );
    printTable(['', 'seen', 'target', 'longest task', 'target'], rows);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Measures on a page that was opened for it. */
async function inLanguage(
  browser: Browser,
  site: Site,
  language: Language,
  measure: (dialog: ExportDialog, language: Language) => Promise<Row[]>,
): Promise<Row[]> {
  const page: Page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(site.url(`?lang=${language}`));
  await page.waitForLoadState('networkidle');
  const rows = await measure(await openExportDialog(page, translatorOf(language)), language);
  await page.close();
  return rows;
}

async function measureFiles(dialog: ExportDialog, language: Language): Promise<Row[]> {
  const { t } = translatorOf(language);
  const download = (kind: string) => t('export.download', { kind });
  const rows: Row[] = [];
  for (const name of pictureNames) {
    await dialog.choosePicture(name);
    await dialog.chooseScale(1);
    const single = await dialog.measure(`${name}: PNG 1×`, download('PNG'), runs);
    await dialog.chooseScale(3);
    const triple = await dialog.measure(`${name}: PNG 3×`, download('PNG'), runs);
    const times = (median(triple.times) / median(single.times)).toFixed(1);
    const pdf = await dialog.measure(`${name}: PDF`, download('PDF'), runs);
    rows.push(
      row(single),
      row({ ...triple, what: `${triple.what}, ${times} times as long` }, targets.png),
      row(pdf),
    );
  }
  await dialog.openTab(t('export.tab.slides'));
  rows.push(row(await dialog.measure('PPTX', download('PPTX'), runs)));
  return rows;
}

async function measurePack(dialog: ExportDialog, language: Language): Promise<Row[]> {
  const { t } = translatorOf(language);
  await dialog.openTab(t('export.tab.pack'));
  return [row(await dialog.measure(`brief pack, ${language}`, t('export.pack.make'), 1), null, targets.task)];
}

function row(
  { what, times, longestTask }: Measured,
  target: number | null = null,
  taskTarget: number | null = null,
): Row {
  const longest = times.length > 1 ? ` (${Math.round(Math.max(...times))})` : '';
  return [
    what,
    `${Math.round(median(times))}${longest}`,
    verdict(median(times), target),
    longestTask === 0 ? '< 50' : String(Math.round(longestTask)),
    verdict(longestTask, taskTarget),
  ];
}

function verdict(seen: number, target: number | null): string {
  if (target === null) return '';
  return seen <= target ? `≤ ${target}, held` : `≤ ${target}, MISSED`;
}

await bench();
