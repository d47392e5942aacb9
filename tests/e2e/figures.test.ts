import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

type Contact = {
  readonly date: string;
  readonly mode: string;
  readonly level: string;
  readonly status: string;
  readonly venue: string | null;
  readonly hostCountry: string | null;
  readonly documents: readonly string[];
  readonly topics: readonly { readonly topic: string; readonly documents: readonly string[] }[];
};
const read = <T>(file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as T;
const contacts = read<Contact[]>('contacts.json').filter(
  ({ level, status }) => level === 'minister' && status === 'held',
);
const documentsOf = (fits: (contact: Contact) => boolean) =>
  new Set(contacts.filter(fits).flatMap(({ documents }) => documents)).size;
const goaVenues = read<{ id: string; partOf: string | null }[]>('venues.json')
  .filter(({ id, partOf }) => id === 'goa' || partOf === 'goa')
  .map(({ id }) => id);

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
/** Beside the count of contacts, once it is that of what was chosen. */
const allDocuments = (page: Page, count: number) =>
  page.getByRole('button', { name: `${count} documents: show the list`, exact: true });
const listed = (page: Page) => page.getByRole('dialog').locator('ol > li');

/** Each figure of the page: how its documents are reached, and how many there are by the files alone. */
const ways: readonly [string, number, ((page: Page, count: number) => Promise<void>)[]][] = [
  [
    'the contacts in the first host country',
    documentsOf(({ hostCountry }) => hostCountry === 'IN'),
    [(page) => page.getByRole('button', { name: 'In India: 10 contacts' }).click()],
  ],
  [
    'the remote contacts below the map',
    documentsOf(({ mode }) => mode !== 'in-person'),
    [(page) => page.getByRole('button', { name: '15 remote contacts have no place' }).click()],
  ],
  [
    'the contacts at places',
    documentsOf(({ venue }) => venue !== null),
    [(page) => page.getByRole('button', { name: '51 contacts at 18 places' }).click()],
  ],
  [
    'a circle',
    documentsOf(({ venue }) => venue !== null && goaVenues.includes(venue)),
    [
      (page) => page.locator('#map [data-place="goa"]').first().click(),
      (page, count) => allDocuments(page, count).click(),
    ],
  ],
  [
    'a bar of a topic',
    documentsOf(({ topics }) => topics.some(({ topic }) => topic === 'payments')),
    [
      (page) =>
        region(page, 'Topics')
          .getByRole('button', { name: /^Payments: 12 contacts/ })
          .click(),
      (page, count) => allDocuments(page, count).click(),
    ],
  ],
];

describe('from a figure to the documents behind it', () => {
  test.each(ways)('%s', async (_, count, actions) => {
    const page = await openPage();
    await region(page, 'Topics')
      .getByRole('button', { name: /^Payments/ })
      .waitFor();
    expect(actions.length).toBeLessThanOrEqual(2);
    for (const act of actions) await act(page, count);
    await expect.poll(() => listed(page).count()).toBe(count);
  });

  test('a quarter of the histogram', async () => {
    const page = await openPage();
    const count = documentsOf(({ date }) => date >= '2024-07' && date < '2024-10');
    const slider = page.getByRole('slider').first();
    await slider.waitFor();
    const surface = slider.locator('..');
    const box = await surface.boundingBox();
    if (!box) throw new Error('the brush has no box');
    // The whole is 27 quarters, from July 2019 to March 2026; the third of 2024 is the 21st.
    await surface.click({ position: { x: (box.width * 20.5) / 27, y: box.height / 2 } });
    await page.getByText('6 of 82 contacts', { exact: true }).waitFor();
    await allDocuments(page, count).click();
    await expect.poll(() => listed(page).count()).toBe(count);
  });
});
