import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { readBibtex, readRis } from '../fixtures/readCitations.ts';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

type ContactFile = {
  id: string;
  status: string;
  level: string;
  hostCountry: string | null;
  mode: string;
  documents: string[];
  topics: { topic: string; documents: string[] }[];
};
const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}.json`, 'utf8'));
const contacts = (read('contacts') as ContactFile[]).filter(
  ({ status, level }) => status === 'held' && level === 'minister',
);
const titles = new Map(
  (read('documents') as { id: string; title: string }[]).map(({ id, title }) => [id, title]),
);
/** Ids of the distinct documents of some contacts. */
const documentsOf = (some: readonly ContactFile[]) => [
  ...new Set(some.flatMap((contact) => contact.documents)),
];

const dialog = (page: Page) => page.locator('dialog[open]');
/** The titles of the dialog's list of documents. */
const listed = async (page: Page) => {
  const region = dialog(page).getByRole('region', { name: 'Documents' });
  await region.getByRole('listitem').first().waitFor();
  return region
    .locator('[title][hreflang]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('title')));
};

/** Presses a button, and reads the file that it hands out. */
async function downloaded(page: Page, button: Locator) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('from a figure to the documents behind it', () => {
  test('the count line leads to all documents of the selection in one step', async () => {
    const page = await openPage();
    const wanted = documentsOf(contacts);
    await page.getByRole('button', { name: `${wanted.length} documents: show the list` }).click();
    expect((await listed(page)).sort()).toEqual(wanted.map((id) => titles.get(id)).sort());
    await dialog(page).getByText(`${contacts.length} contacts · ${wanted.length} documents`).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a key figure leads to its own in two', async () => {
    const page = await openPage();
    const hosted = contacts.filter(({ mode, hostCountry }) => mode === 'in-person' && hostCountry === 'IN');
    const wanted = documentsOf(hosted);
    await page.getByRole('button', { name: /^Reciprocity/ }).click();
    await page
      .getByRole('region', { name: `In India: ${hosted.length}` })
      .getByRole('button', { name: `${wanted.length} documents` })
      .click();
    expect((await listed(page)).sort()).toEqual(wanted.map((id) => titles.get(id)).sort());
    await dialog(page).getByRole('button', { name: 'Show on the page' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `${hosted.length} of 82 contacts` })
      .waitFor();
    expect(new URL(page.url()).search).toBe('?channel=in-india');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page
      .getByRole('status')
      .filter({ hasText: `${contacts.length} of 82 contacts` })
      .waitFor();
  });

  test('the most frequent topic counts the documents that bear it, not all of its contacts', async () => {
    const page = await openPage();
    const bearing = contacts.flatMap(({ topics }) =>
      topics.filter(({ topic }) => topic === 'bilateral-relations'),
    );
    const wanted = [...new Set(bearing.flatMap(({ documents }) => documents))];
    await page.getByRole('button', { name: /^Most frequent topic/ }).click();
    await page.getByRole('button', { name: `${wanted.length} documents: show the list` }).click();
    expect((await listed(page)).sort()).toEqual(wanted.map((id) => titles.get(id)).sort());
  });

  test('a contact of the list opens in its panel, and the focus finds its way back', async () => {
    const page = await openPage('?place=goa');
    const opener = page.getByRole('button', { name: /documents: show the list/ });
    await opener.click();
    await dialog(page)
      .getByRole('button', { name: /4 May 2023/ })
      .click();
    await page.getByRole('complementary', { name: 'Contact: 4 May 2023, Goa' }).waitFor();
    expect(await dialog(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

describe('citations', () => {
  test('of the whole selection are files that other programs read', async () => {
    const page = await openPage('?place=goa');
    const wanted = documentsOf(
      contacts.filter(({ id }) => ['2023-05-04-goa', '2023-05-05-goa'].includes(id)),
    );
    await page.getByRole('button', { name: /documents: show the list/ }).click();
    const shown = await listed(page);
    await dialog(page)
      .getByRole('button', { name: `Cite ${shown.length} documents` })
      .click();
    const menu = page.getByRole('dialog', { name: 'Cite' });
    const bibtex = await downloaded(page, menu.getByRole('button', { name: 'Download as BibTeX' }));
    expect(bibtex.name).toBe('readout-2-of-82-contacts-held-minister-level-place-goa.bib');
    expect(readBibtex(bibtex.text).map(({ fields }) => fields.title)).toEqual(shown);
    const ris = await downloaded(page, menu.getByRole('button', { name: 'Download as RIS' }));
    expect(readRis(ris.text).map((record) => Object.fromEntries(record).TI)).toEqual(shown);
    const csl = await downloaded(page, menu.getByRole('button', { name: 'Download as CSL-JSON' }));
    const items = JSON.parse(csl.text) as { id: string; accessed: unknown }[];
    expect(items.map(({ id }) => id).sort()).toEqual(wanted.sort());
    const today = new Date();
    expect(items[0]?.accessed).toEqual({
      'date-parts': [[today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()]],
    });
    const text = await downloaded(page, menu.getByRole('button', { name: 'Download as Plain text' }));
    expect(text.text.trimEnd().split('\n')).toHaveLength(shown.length);
  });

  test('of a contact can be copied, and lead back to it', async () => {
    const page = await openPage('?id=2023-05-04-goa', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Cite', exact: true }).click();
    const menu = page.getByRole('dialog', { name: 'Cite' });
    await menu.getByRole('button', { name: 'Copy as BibTeX' }).click();
    await menu.getByText('BibTeX copied').waitFor();
    const [entry] = readBibtex(await page.evaluate(() => navigator.clipboard.readText()));
    expect(entry?.fields.title).toMatch(/, 4 May 2023, Goa$/);
    expect(entry?.fields.url).toBe(page.url());
    const record = contacts.find(({ id }) => id === '2023-05-04-goa');
    await menu.getByRole('radio', { name: `Its ${record?.documents.length} documents` }).check();
    const ris = await downloaded(page, menu.getByRole('button', { name: 'Download as RIS' }));
    expect(readRis(ris.text).map((lines) => Object.fromEntries(lines).ID)).toEqual(record?.documents);
  });

  test('of one document are at its line, and where copying is refused the text is selected', async () => {
    const page = await openPage('?place=goa');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.getByRole('button', { name: /documents: show the list/ }).click();
    const [title] = await listed(page);
    await dialog(page)
      .getByRole('button', { name: /^Cite document 1:/ })
      .click();
    const menu = page.getByRole('dialog', { name: 'Cite' });
    await menu.getByRole('button', { name: 'Copy as Plain text' }).click();
    const field = menu.getByRole('textbox');
    expect(await field.inputValue()).toContain(title);
    await expect.poll(() => page.evaluate(() => getSelection()?.toString() ?? '')).toContain(title);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('on a phone the dialog fills the window, with contacts and documents one at a time', async () => {
    const page = await openPage('', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: /documents: show the list/ }).click();
    await listed(page);
    expect(await dialog(page).boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 });
    await dialog(page)
      .getByRole('button', { name: `${contacts.length} contacts` })
      .click();
    await dialog(page)
      .getByRole('button', { name: /28 Aug 2019/ })
      .waitFor();
    expect(await dialog(page).getByRole('region', { name: 'Documents' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});
