import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '../fixtures/readZip.ts';
import { type SavedFile, saved } from './exportDialog.ts';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();
const run = promisify(execFile);

const report = ` date 2026-02-06 By Asha Example
NEW DELHI: External Affairs Minister S Jaishankar met his Russian counterpart Sergey Lavrov in Moscow on Thursday.

The two ministers discussed payments and space. It was a cold day, as the photographs show.`;
const made = '2026-02-04-moscow';

const windows = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

async function openReports(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.locator('[popover]:popover-open').getByRole('button', { name: 'Add a report' }).click();
  const dialog = page.getByRole('dialog', { name: 'Reports' });
  await dialog.getByRole('textbox', { name: 'The report' }).waitFor();
  return dialog;
}

async function readReport(dialog: Locator, text = report): Promise<void> {
  await dialog.getByRole('textbox', { name: 'The report' }).fill(text);
  await dialog.getByRole('button', { name: 'Read the report' }).click();
  await dialog.getByText(/contacts? found\.|No contact found/).waitFor();
}

/** The form of the contact in Moscow, whatever else was found. */
const form = (dialog: Locator) => dialog.getByRole('region', { name: /February 2026, Moscow/ });
const keep = (dialog: Locator) => dialog.getByRole('button', { name: 'Keep in this browser' });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Unpacks a file over a copy of the data that was served, and says what the data check makes of it. */
async function checked({ content }: SavedFile): Promise<{ readonly code: unknown; readonly words: string }> {
  await cp('dist/data', folder, { recursive: true });
  const entries = await readZip(new Blob([new Uint8Array(content)]));
  expect(entries.map(({ path }) => path)).toEqual([
    'README.txt',
    'contacts.json',
    'documents.json',
    'datapackage.json',
  ]);
  for (const { path, bytes } of entries.slice(1)) await writeFile(join(folder, path), bytes);
  return run('npx', ['tsx', 'src/tools/checkData.ts', folder]).then(
    ({ stdout }) => ({ code: 0, words: stdout }),
    ({ code, stdout }: { code: unknown; stdout: string }) => ({ code, words: stdout }),
  );
}

/** The new contact is in every view, and marked there as local. */
async function seenEverywhere(page: Page): Promise<void> {
  const mark = page.locator(`#timeline g[role="button"][data-contact="${made}"]`);
  await mark.locator('[data-local]').waitFor();
  expect(await mark.getAttribute('aria-label')).toMatch(/^4 February 2026, Moscow, .*from a local report$/);
  const place = page.locator('#map g[role="button"][data-place="moscow"]');
  await place.locator('[data-local]').waitFor();
  expect(await place.getAttribute('aria-label')).toMatch(/^Moscow, \d+ contacts, 1 local$/);
  const row = page.locator(`#contacts tr[data-contact="${made}"]`);
  expect(await row.innerText()).toContain('from a local report');
  await page.locator('#topics').getByText('1 local', { exact: true }).waitFor();
  await page.getByRole('button', { name: /documents, 1 local: show the list$/ }).waitFor();
  await page.getByText('67 of 83 contacts, 1 local').first().waitFor();
}

describe('a report', () => {
  test('is read, corrected, kept, seen in every view, and taken along for the project', async () => {
    const page = await openPage();
    const dialog = await openReports(page);
    await readReport(dialog);
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringMatching(/\/assets\/extractWorker-[\w-]+\.js$/),
    ]);
    const date = form(dialog).getByRole('textbox', { name: 'Date' });
    expect(await date.inputValue()).toBe('2026-02-05');
    await form(dialog).getByRole('button', { name: '¶1 “on Thursday”' }).click();
    expect(await dialog.locator('mark[data-lit]').allInnerTexts()).toEqual(['on Thursday']);
    await date.fill('2026-02-04');
    await form(dialog).getByText('by hand').waitFor();
    expect(await dialog.locator('mark').allInnerTexts()).not.toContain('on Thursday');

    await keep(dialog).click();
    await dialog.getByText(/^Kept in this browser: /).waitFor();
    await dialog.getByRole('button', { name: '4 February 2026, Moscow' }).click();
    await page.getByRole('complementary', { name: /4 February 2026, Moscow/ }).waitFor();
    await seenEverywhere(page);

    await page.reload();
    await seenEverywhere(page);
    await page.getByRole('button', { name: 'Look through' }).click();
    const file = await saved(page, dialog.getByRole('button', { name: /^Download: / }));
    expect(file.name).toMatch(/^readout-report-[a-z0-9-]+\.zip$/);
    expect(await checked(file)).toEqual({ code: 0, words: 'The data holds.\n' });
    const contacts = JSON.parse(await readFile(join(folder, 'contacts.json'), 'utf8'));
    expect(contacts.filter(({ id }: { id: string }) => id === made)).toMatchObject([
      { date: '2026-02-04', venue: 'moscow', topics: [{ topic: 'payments' }, { topic: 'space' }] },
    ]);

    await dialog.getByRole('button', { name: /^Remove: / }).click();
    await dialog.getByText('No report is kept in this browser.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await page.getByText('66 of 82 contacts').first().waitFor();
  });

  test('can be taken along without being kept', async () => {
    const page = await openPage();
    const dialog = await openReports(page);
    await readReport(dialog);
    await form(dialog).getByRole('textbox', { name: 'Date' }).fill('2026-02-04');
    const file = await saved(page, dialog.getByRole('button', { name: 'Download', exact: true }));
    expect(await checked(file)).toEqual({ code: 0, words: 'The data holds.\n' });
    await dialog.getByText(/^Downloaded: readout-report-/).waitFor();
    expect(await page.getByRole('tab', { name: 'Kept reports (0)' }).count()).toBe(1);
  });

  test('is on the desk again after the page was closed too early', async () => {
    const page = await openPage();
    const dialog = await openReports(page);
    await readReport(dialog);
    await form(dialog).getByRole('textbox', { name: 'Date' }).fill('2026-02-03');
    await page.reload();
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.locator('[popover]:popover-open').getByRole('button', { name: 'Add a report' }).click();
    const date = form(dialog).getByRole('textbox', { name: 'Date' });
    await date.waitFor();
    expect(await date.inputValue()).toBe('2026-02-03');
  });

  test('is read in the page where its worker cannot be had', async () => {
    const page = await openPage('', { blocked: /extractWorker/ });
    const dialog = await openReports(page);
    await readReport(dialog);
    await form(dialog).waitFor();
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(page.workers()).toEqual([]);
    expect(scripts.some((name) => /extractDraft-/.test(name))).toBe(true);
  });

  test('nothing of it is in the first load', async () => {
    const page = await openPage();
    await page.locator('#map [data-place]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const names = () => page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const own = /ReportDialog|extract|readPage|additionsZip|sha2/;
    expect((await names()).filter((name) => own.test(name))).toEqual([]);
    const dialog = await openReports(page);
    await readReport(dialog);
    expect((await names()).filter((name) => own.test(name)).length).toBeGreaterThan(1);
    // What reads pages and packs files waits until it is asked for.
    expect((await names()).filter((name) => /readPage|additionsZip|sha2/.test(name))).toEqual([]);
  });
});

test('a page that was saved is read without asking anything of the network', async () => {
  const page = await openPage();
  const dialog = await openReports(page);
  const source = `<!doctype html><html><head><title>Ministers meet</title>
    <link rel="stylesheet" href="https://elsewhere.example/a.css"><script src="https://elsewhere.example/a.js"></script>
    <style>p { color: red }</style></head><body style="margin: 0" onload="alert(2)"><article><h1>Ministers meet</h1><img src="https://elsewhere.example/a.png" onerror="alert(1)">
    ${report
      .split('\n')
      .slice(1)
      .map((line) => `<p>${line}</p>`)
      .join(
        '',
      )}<p style="display: none">Not seen by anybody.</p><p>${'More of the same was said, and then they went home. '.repeat(8)}</p></article></body></html>`;
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer: Buffer.from(source) });
  await dialog.getByText(/contacts? found\./).waitFor();
  // It says no day, so that the document is open from the start.
  expect(await dialog.getByRole('textbox', { name: 'Headline' }).inputValue()).toBe('Ministers meet');
  expect(await dialog.getByText('Not seen by anybody.').count()).toBe(0);
  await dialog.getByText(/as the photographs show/).waitFor();
});

/** What is cut off, too small to read or too small to hit, in the dialog as it stands. */
function misfits(dialog: Locator): Promise<string[]> {
  return dialog.evaluate((element) => {
    const parts = [...element.querySelectorAll<HTMLElement>('*')].filter((part) => part.checkVisibility());
    const outer = element.getBoundingClientRect();
    const name = (part: HTMLElement) => `${part.tagName} ${part.id} ${part.innerText.slice(0, 40)}`;
    const hasText = (part: HTMLElement) =>
      [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const isSmall = (part: HTMLElement) =>
      hasText(part) && Number.parseFloat(getComputedStyle(part).fontSize) < 11;
    const isCut = (part: HTMLElement) =>
      part.matches(':not(select, input, textarea)') &&
      ((part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1) ||
        part.getBoundingClientRect().right > outer.right + 0.5);
    const isMissed = (part: HTMLElement) => {
      const { width, height } = part.getBoundingClientRect();
      return part.matches('button, input, select, textarea') && (width < 24 || height < 24);
    };
    return [
      ...parts.filter(isSmall).map((part) => `too small: ${name(part)}`),
      ...parts.filter(isCut).map((part) => `cut off: ${name(part)}`),
      ...parts.filter(isMissed).map((part) => `hard to hit: ${name(part)}`),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
    ];
  });
}

describe.each(Object.entries(windows))('on a %s', (_, viewport) => {
  test.each(['en', 'hi', 'ru'])(
    'every state can be read and used, %s',
    { timeout: 120_000 },
    async (lang) => {
      const page = await openPage(`?lang=${lang}`, { viewport });
      const dialog = page.locator('dialog[open]');
      const sound = async (state: string) => {
        expect(await misfits(dialog), state).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeViolations(page), `${state}, ${colorScheme}`).toEqual([]);
        }
      };
      await page.getByRole('button', { name: /^(Settings|सेटिंग|Настройки)/ }).click();
      await page
        .locator('[popover]:popover-open')
        .getByRole('button', { name: /^(Add a report|रिपोर्ट जोड़ें|Добавить сообщение)$/ })
        .click();
      await dialog.locator('textarea').waitFor();
      await sound('empty');
      const binary = { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 255]) };
      await dialog.locator('input[type=file]').setInputFiles(binary);
      await dialog.getByRole('alert').waitFor();
      await sound('a file that holds no text');
      await dialog.locator('textarea').fill(report);
      await dialog.locator('textarea ~ div button').first().click();
      await dialog.locator('mark').first().waitFor();
      await sound('read');
      await dialog.locator('summary').click();
      await dialog.locator('[id="report-document-title"] input').waitFor();
      await sound('the document open');
      await dialog.locator('[id$="-date"] input').first().fill('May 4');
      await dialog.getByRole('button').last().click();
      await dialog.getByRole('alert').waitFor();
      await sound('a value is missing');
      await dialog.locator('[id$="-date"] input').first().fill('2026-02-04');
      await dialog.getByRole('button').last().click();
      await dialog.locator('ul li button').first().waitFor();
      await dialog.getByRole('tab').nth(1).click();
      await dialog.getByRole('heading', { level: 3 }).waitFor();
      await sound('kept');
    },
  );
});

test('by keyboard alone: from the words to the value and back, and to the button that keeps it', async () => {
  const page = await openPage();
  const dialog = await openReports(page);
  await page.keyboard.insertText(report);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await dialog.getByText(/contacts? found\./).waitFor();
  const label = dialog.getByRole('link', { name: /date$/ }).first();
  await label.focus();
  await page.keyboard.press('Enter');
  const date = form(dialog).getByRole('textbox', { name: 'Date' });
  expect(await date.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await label.evaluate((element) => element === document.activeElement)).toBe(true);
  await keep(dialog).focus();
  await page.keyboard.press('Enter');
  await dialog.getByText(/^Kept in this browser: /).waitFor();
});

test('in forced colours what bears a value is still told from other words', async () => {
  const page = await openPage('', { forcedColors: 'active' });
  const dialog = await openReports(page);
  await readReport(dialog);
  const styles = await dialog
    .locator('mark')
    .evaluateAll((marks) => marks.map((mark) => getComputedStyle(mark).textDecorationLine));
  expect(new Set(styles)).toEqual(new Set(['underline']));
  expect(await axeViolations(page)).toEqual([]);
});
