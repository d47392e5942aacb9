import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const place = (page: Page, name: string) =>
  region(page, 'Map').getByRole('button', { name: new RegExp(`^${name}`) });
const topic = (page: Page, name: string) =>
  region(page, 'Topics').getByRole('button', { name: new RegExp(`^${name}`) });
const counted = (page: Page, text: string) =>
  page.getByRole('status').getByText(text, { exact: true }).waitFor();
const listed = (page: Page) =>
  region(page, 'Contacts')
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-contact')));
/** Contacts whose marks are drawn in full: neither faded by the brush nor left out. */
const marked = (page: Page) =>
  region(page, 'Timeline')
    .locator('[data-contact]:not([data-dimmed])')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-contact')).sort());
const query = (page: Page) => new URL(page.url()).search;

describe('a reader who opens the page', () => {
  test('sees the 66 contacts of the default filter, and all 82 once it is cleared', async () => {
    const page = await openPage();
    await counted(page, '66 of 82 contacts');
    await expect.poll(() => marked(page)).toHaveLength(66);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await counted(page, '82 of 82 contacts');
    await expect.poll(() => marked(page)).toHaveLength(82);
    expect(query(page)).toBe('?level=any&status=any');
  });

  test('finds every section under its name', async () => {
    const page = await openPage();
    for (const name of ['Filters', 'Key figures', 'Timeline', 'Map', 'Topics', 'Contacts'])
      await region(page, name).waitFor();
  });
});

describe('a reader who chooses Goa on the map', () => {
  const goa = ['2023-05-04-goa', '2023-05-05-goa'];

  test('has the contacts of 4 and 5 May 2023 left in timeline, topics and list alike', async () => {
    const page = await openPage();
    await place(page, 'Goa').click();
    await counted(page, '2 of 82 contacts');
    await expect.poll(() => marked(page)).toEqual(goa);
    await expect.poll(async () => (await listed(page)).sort()).toEqual(goa);
    // Both speak of the SCO, one of the two of the G20 (contacts.json).
    await topic(page, 'SCO: 2 contacts').waitFor();
    await topic(page, 'G20: 1 contact').waitFor();
    await topic(page, 'Space: 0 contacts').waitFor();
    // The map keeps showing what its own filter leaves out.
    await place(page, 'Moscow, 9').waitFor();
    expect(query(page)).toBe('?place=goa');
  });

  test('gets back what was there by undo, Back, reload and a copied link', async () => {
    const page = await openPage();
    await place(page, 'Goa').click();
    await counted(page, '2 of 82 contacts');
    await place(page, 'Moscow').click({ modifiers: ['Shift'] });
    await counted(page, '11 of 82 contacts');
    const link = page.url();

    await page.getByRole('button', { name: 'Undo' }).click();
    await counted(page, '2 of 82 contacts');
    await page.keyboard.press('Control+Shift+z');
    await counted(page, '11 of 82 contacts');
    await page.goBack();
    await counted(page, '2 of 82 contacts');
    await page.reload();
    await counted(page, '2 of 82 contacts');
    await page.goBack();
    await counted(page, '66 of 82 contacts');
    await page.goForward();
    await counted(page, '2 of 82 contacts');

    const other = await openPage(new URL(link).search);
    await counted(other, '11 of 82 contacts');
    await expect.poll(() => listed(other)).toHaveLength(11);
  });

  test('copies the link that restores the view', async () => {
    const page = await openPage('?place=goa', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByText('Link copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).search).toBe('?place=goa');
  });
});

describe('a reader who asks for a time', () => {
  test('sets it by the sliders of the brush, step by step', async () => {
    const page = await openPage();
    await region(page, 'Timeline').getByRole('slider').first().focus();
    await page.keyboard.press('PageUp');
    await expect.poll(() => query(page)).toMatch(/^\?time=\d{4}-\d{2}/);
    await page.goBack();
    await counted(page, '66 of 82 contacts');
  });

  test('types it in the filter bar', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page.getByRole('button', { name: 'Time', exact: true }).click();
    await page.getByRole('textbox', { name: 'From' }).fill('2022-13');
    await page.getByText('“2022-13” is no date').waitFor();
    await page.getByRole('textbox', { name: 'From' }).fill('2022-02-24');
    await page.getByRole('textbox', { name: 'To' }).fill('2022');
    await page.getByRole('button', { name: 'Apply' }).click();
    expect(query(page)).toBe('?time=2022-02-24..2022-12');
    // Counted in contacts.json: held, minister level, from 24 February to 31 December 2022.
    await counted(page, '11 of 82 contacts');
  });

  test('searches text, and one spell of typing is one step back', async () => {
    const page = await openPage();
    await counted(page, '66 of 82 contacts');
    await page.keyboard.press('/');
    await page.keyboard.type('kudankulam');
    await expect.poll(() => query(page)).toBe('?q=kudankulam');
    await page.getByRole('button', { name: 'Undo' }).click();
    await counted(page, '66 of 82 contacts');
    expect(query(page)).toBe('');
  });
});

test('a link with what the page does not know says so once, and shows the rest', async () => {
  const page = await openPage('?place=atlantis&place=goa&colour=red');
  await counted(page, '2 of 82 contacts');
  await page.getByText('colour=red').waitFor();
  await page.getByText('place=atlantis').waitFor();
  expect(query(page)).toBe('?place=goa');
});

test('an empty selection offers the clause whose removal helps most', async () => {
  const page = await openPage('?place=goa&topic=korea-japan');
  await counted(page, '0 of 82 contacts');
  const advice = region(page, 'Contacts').getByRole('button', { name: /^Remove/ });
  await advice.click();
  await counted(page, '2 of 82 contacts');
});

test('inside a frame the host keeps its Back button, and undo still works', async () => {
  const page = await openPage('?place=goa');
  const address = page.url();
  await counted(page, '2 of 82 contacts');
  await page.evaluate((source) => {
    const frame = document.createElement('iframe');
    frame.title = 'Readout';
    frame.src = source;
    frame.style.cssText = 'width:1200px;height:800px';
    document.body.replaceChildren(frame);
  }, address);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('status').getByText('2 of 82 contacts').waitFor();
  const entries = await page.evaluate(() => history.length);
  await frame.getByRole('button', { name: /^Remove filter: place/ }).click();
  await frame.getByRole('status').getByText('66 of 82 contacts').waitFor();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await frame.getByRole('button', { name: 'Undo' }).click();
  await frame.getByRole('status').getByText('2 of 82 contacts').waitFor();
});
