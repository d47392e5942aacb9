import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openExport, saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

/** What the page has fetched so far, by the file's name. */
function fetched(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1).replace(/\?.*/, '')),
  );
}

/** The messages of pictures and of the dialog that scripts name, by the scripts' names; the messages' own files aside. */
async function exportWordsIn(page: Page): Promise<Record<string, string[]>> {
  const sources = await page.evaluate(() =>
    Promise.all(
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js') && !/\/(en|hi|ru)-[^/]+$/.test(name))
        .map(async ({ name }) => [name.slice(name.lastIndexOf('/') + 1), await (await fetch(name)).text()]),
    ),
  );
  return Object.fromEntries(
    sources.map(([name = '', source = '']) => {
      const words = source.match(/(?<=["'`])(?:export|picture)\.[a-zA-Z.]+/g) ?? [];
      return [name, words.filter((word) => !onButtons.includes(word))];
    }),
  );
}

/** What stands on the buttons that open the dialog. */
const onButtons = ['export.title', 'export.view.title'];
const library = /pdf|pptx|jszip|fontkit|readme/i;
const font = /\.(woff2?|ttf|otf|icc)$/;

test('nothing of the export is in the first load', async () => {
  const page = await openPage();
  await page.locator('#map [data-place]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const names = await fetched(page);
  expect(names.filter((name) => name.endsWith('.js')).length).toBeGreaterThan(3);
  expect(names.filter((name) => library.test(name) || font.test(name))).toEqual([]);
  // Whatever their names: code of the dialog or of a picture names its messages.
  const words = await exportWordsIn(page);
  expect(Object.entries(words).filter(([, found]) => found.length > 0)).toEqual([]);

  await openExport(page);
  await page.waitForLoadState('networkidle');
  const after = Object.values(await exportWordsIn(page)).flat();
  expect(after).toContain('export.pictureOf');
  expect((await fetched(page)).filter((name) => library.test(name))).toEqual([]);
});

test('what makes a kind of file is fetched when that kind is asked for', async () => {
  const page = await openPage('?place=goa');
  const dialog = await openExport(page);
  const libraries = async () => (await fetched(page)).filter((name) => library.test(name));
  const press = (name: string) => saved(page, dialog.getByRole('button', { name, exact: true }));
  await press('Download PNG');
  await press('Download SVG');
  expect(await libraries()).toEqual([]);
  // A drawing is set in a typeface that it brings along.
  expect((await fetched(page)).some((name) => font.test(name))).toBe(true);

  await press('Download PDF');
  const withPdf = await libraries();
  expect(withPdf.some((name) => name.startsWith('pdfFile-'))).toBe(true);
  expect(withPdf.some((name) => /pptx|jszip/i.test(name))).toBe(false);

  await dialog.getByRole('tab', { name: 'Data' }).click();
  await press('Download Contacts, CSV');
  expect(await libraries()).toEqual(withPdf);

  await dialog.getByRole('tab', { name: 'Slides' }).click();
  await press('Download PPTX');
  expect((await libraries()).some((name) => /pptxgen/.test(name))).toBe(true);
});

test('a picture that is opened needs nothing of what makes pictures', async () => {
  const page = await openPage();
  await page.locator('#map [data-place]').first().waitFor();
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['x'], 'x.png'));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await page.getByText('x.png is neither PNG nor SVG').waitFor();
  const words = Object.values(await exportWordsIn(page)).flat();
  expect(words).toContain('export.opened');
  expect(words.filter((word) => word.startsWith('picture.') || word.startsWith('export.tab'))).toEqual([]);
  expect((await fetched(page)).filter((name) => library.test(name) || font.test(name))).toEqual([]);
});
