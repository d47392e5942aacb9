import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage, expectComplaint } = openBrowser();

type Contact = { id: string; date: string; topics: { topic: string }[] };

/** The contacts file as text, after a change to one contact. */
function contactsWith(id: string, change: (contact: Contact) => void): string {
  const contacts = JSON.parse(readFileSync('dist/data/contacts.json', 'utf8')) as Contact[];
  const contact = contacts.find((candidate) => candidate.id === id);
  if (!contact) throw new Error(`no contact ${id}`);
  change(contact);
  return JSON.stringify(contacts);
}

async function everythingElseWorks(page: Page, count: string) {
  await page.getByText(count).first().waitFor();
  for (const name of ['Key figures', 'Timeline', 'Map', 'Topics', 'Contacts'])
    await page.getByRole('region', { name, exact: true }).waitFor();
  await page.getByRole('region', { name: 'Map', exact: true }).getByRole('button', { name: /^Goa/ }).click();
  await page.getByText('2 of 82 contacts').or(page.getByText('2 of 81 contacts')).first().waitFor();
}

describe('data that cannot be used', () => {
  test('without venues.json the page says which file, why and what to do, and tries again', async () => {
    expectComplaint(/404/);
    // React reports what its boundary has caught.
    expectComplaint(/venues\.json: missing/);
    const page = await openPage('', { overrides: { 'data/venues.json': null } });
    const alert = page.getByRole('alert');
    await alert.getByText('venues.json is missing on the server').waitFor();
    await expect.poll(() => alert.innerText()).toMatch(/put it back into the data folder/);
    const asked = page.waitForRequest(/venues\.json/);
    await alert.getByRole('button', { name: 'Try again' }).click();
    await asked;
  });

  test('a date that is no date costs its contact alone, and is named', async () => {
    const text = contactsWith('2022-04-01-hyderabad-house', (contact) => {
      contact.date = '2023-13-45';
    });
    const page = await openPage('', { overrides: { 'data/contacts.json': text } });
    await page.getByText('1 record was left out.').waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const row = page.getByRole('dialog').getByRole('row', { name: /2022-04-01-hyderabad-house/ });
    await expect
      .poll(() => row.innerText())
      .toMatch(/contacts\.json[\s\S]*date[\s\S]*“2023-13-45” is no date/);
    await page.getByRole('button', { name: 'Close' }).click();
    await everythingElseWorks(page, '65 of 81 contacts');
  });

  test('an unknown topic costs its coding alone, and is named', async () => {
    const text = contactsWith('2022-04-01-hyderabad-house', (contact) => {
      Object.assign(contact.topics[0] ?? {}, { topic: 'astrology' });
    });
    const page = await openPage('', { overrides: { 'data/contacts.json': text } });
    await page.getByText('1 reference leads nowhere').waitFor();
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const row = page.getByRole('dialog').getByRole('row', { name: /2022-04-01-hyderabad-house/ });
    await expect
      .poll(() => row.innerText())
      .toMatch(/topics\[0\]\.topic[\s\S]*“astrology” does not exist in topics\.json/);
    await page.getByRole('button', { name: 'Close' }).click();
    await everythingElseWorks(page, '66 of 82 contacts');
  });

  test('a web page in place of the data is told from data', async () => {
    expectComplaint(/topics\.json: webPage/);
    const page = await openPage('', { overrides: { 'data/topics.json': '<!doctype html><p>Sign in</p>' } });
    await page.getByRole('alert').getByText('Instead of topics.json the server sent a web page').waitFor();
  });
});
