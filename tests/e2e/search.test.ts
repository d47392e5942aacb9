import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage, expectComplaint } = openBrowser();

type Names = { readonly en: string; readonly hi?: string; readonly ru?: string };
type Labelled = { readonly id: string; readonly name: Names; readonly altLabel: { readonly en: string[] } };
type Contact = {
  readonly id: string;
  readonly status: string;
  readonly level: string;
  readonly venue: string | null;
  readonly summary: string;
  readonly occasion: string | null;
  readonly coderNotes: string | null;
  readonly participants: string[];
  readonly documents: string[];
  readonly outcomes: { readonly text: string; readonly documents: string[] }[];
  readonly topics: { readonly topic: string; readonly note: string | null; readonly documents: string[] }[];
  readonly conflicts?: { readonly note: string | null }[];
};
type Topic = Omit<Labelled, 'name'> & { readonly prefLabel: Names; readonly shortLabel: Names };
type Document = { readonly id: string; readonly title: string; readonly publisher: string };

const read = <T>(file: string) => JSON.parse(readFileSync(`public/data/${file}.json`, 'utf8')) as T;
const byId = <T extends { readonly id: string }>(file: string) =>
  new Map(read<T[]>(file).map((record) => [record.id, record]));
const contacts = read<Contact[]>('contacts');
const venues = byId<Labelled & { readonly partOf: string | null }>('venues');
const officials = byId<Labelled>('officials');
const topics = byId<Topic>('topics');
const documents = byId<Document>('documents');

/** Everything that free text is looked for in, of one contact. */
function textsOf(contact: Contact): string[] {
  const texts: (string | null | undefined)[] = [contact.summary, contact.occasion, contact.coderNotes];
  const add = (names: Names | undefined, others: readonly string[] = []) =>
    texts.push(names?.en, names?.hi, names?.ru, ...others);
  for (const id of [contact.venue, venues.get(contact.venue ?? '')?.partOf])
    add(venues.get(id ?? '')?.name, venues.get(id ?? '')?.altLabel.en);
  for (const id of contact.participants) add(officials.get(id)?.name, officials.get(id)?.altLabel.en);
  for (const { topic, note } of contact.topics) {
    texts.push(note);
    add(topics.get(topic)?.prefLabel, topics.get(topic)?.altLabel.en);
    add(topics.get(topic)?.shortLabel);
  }
  for (const { text } of contact.outcomes) texts.push(text);
  for (const { note } of contact.conflicts ?? []) texts.push(note);
  for (const { documents: ids } of [contact, ...contact.topics, ...contact.outcomes])
    for (const id of ids) texts.push(documents.get(id)?.title, documents.get(id)?.publisher);
  return texts.filter((text) => typeof text === 'string');
}

/** Contacts held at minister level of which, for each word, some text has a word that begins with it. */
function foundBy(words: readonly string[]): Contact[] {
  const hasWord = (contact: Contact, word: string) =>
    textsOf(contact).some((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}\p{M}\p{N}]+/u)
        .some((own) => own.startsWith(word.toLowerCase())),
    );
  return contacts.filter(
    (contact) =>
      contact.status === 'held' &&
      contact.level === 'minister' &&
      words.every((word) => hasWord(contact, word)),
  );
}

const countOf = (...words: readonly string[]) => foundBy(words).length;
const counted = (page: Page, count: number) =>
  page.getByRole('status').getByText(`${count} of 82 contacts`, { exact: true }).waitFor();
const box = (page: Page) => page.getByRole('searchbox').first();
const table = (page: Page) => page.getByRole('region', { name: 'Contacts', exact: true });
const marks = (page: Page) => table(page).locator('mark').allTextContents();
const query = (page: Page) => new URL(page.url()).searchParams.get('q');

describe('a reader who searches', () => {
  test.each([['Moscow'], ['payments'], ['Гоа'], ['गोवा'], ['платеж'], ['भुगतान'], ['Kudankulam afghan']])(
    'for %s finds the contacts that have it, each with what was found',
    async (text) => {
      const expected = countOf(...text.split(' '));
      expect(expected).toBeGreaterThan(0);
      const page = await openPage();
      await counted(page, 66);
      await page.keyboard.press('/');
      await page.keyboard.type(text);
      await counted(page, expected);
      await expect.poll(() => query(page)).toBe(text);
      const rows = table(page).locator('tbody tr[data-contact]');
      await expect.poll(() => rows.count()).toBe(expected);
      for (const row of await rows.all()) await row.locator('mark').first().waitFor({ state: 'attached' });
    },
  );

  test('marks what was found, and nothing else', async () => {
    const page = await openPage('?q=S-400');
    await counted(page, countOf('400'));
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(0);
    for (const mark of await marks(page)) expect(mark).toMatch(/^S-?400$/i);
  });

  test('goes back in one step, and finds the same again by the link', async () => {
    const inMoscow = ({ venue }: Contact) =>
      venue === 'moscow' || venues.get(venue ?? '')?.partOf === 'moscow';
    const page = await openPage('?place=moscow');
    await counted(page, foundBy([]).filter(inMoscow).length);
    await page.keyboard.press('/');
    await page.keyboard.type('payments');
    const expected = foundBy(['payments']).filter(inMoscow).length;
    await counted(page, expected);
    await expect.poll(() => query(page)).toBe('payments');
    await page.reload();
    await counted(page, expected);
    expect(await box(page).inputValue()).toBe('payments');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => query(page)).toBeNull();
    expect(await box(page).inputValue()).toBe('');
  });

  test('sees in the panel where it stands, with the notes on topics open if it is there', async () => {
    const contact = contacts.find(({ topics }) => topics.some(({ note }) => note?.includes('Kudankulam')));
    const page = await openPage(`?q=kudankulam&id=${contact?.id}`);
    const panel = page.getByRole('complementary', { name: /^Contact: / });
    await panel.locator('mark', { hasText: 'Kudankulam' }).first().waitFor();
    expect(await panel.getByRole('button', { name: 'Notes' }).getAttribute('aria-pressed')).toBe('true');
  });

  test('is offered the spelling of the data', async () => {
    const page = await openPage();
    await counted(page, 66);
    await page.keyboard.press('/');
    await page.keyboard.type('moskow');
    await counted(page, 0);
    await page.getByRole('button', { name: 'Nothing found. Search for “Moscow”?' }).click();
    await counted(page, countOf('Moscow'));
  });
});

describe('a search that is not there yet', () => {
  const blocked = /\/createTextSearch-[^/]*\.js/;

  test('leaves the page as it is while one types, keeps the text, and applies when it has come', async () => {
    expectComplaint(/ERR_FAILED .*createTextSearch/);
    const page = await openPage('', { blocked });
    await counted(page, 66);
    await page.keyboard.press('/');
    await page.keyboard.type('payments');
    await page.getByText('Search could not be loaded').waitFor();
    await counted(page, 66);
    expect(query(page)).toBeNull();
    await page.unroute(blocked);
    await page.getByRole('button', { name: 'Try again' }).click();
    await counted(page, countOf('payments'));
    expect(query(page)).toBe('payments');
  });

  test('shows no counts for a link that asks for a text', async () => {
    expectComplaint(/ERR_FAILED .*createTextSearch/);
    const page = await openPage('?q=payments', { blocked });
    await page.getByRole('alert').getByText('Search could not be loaded').waitFor();
    expect(await page.getByText(/of 82 contacts/).count()).toBe(0);
    await page.unroute(blocked);
    await page.getByRole('button', { name: 'Try again' }).click();
    await counted(page, countOf('payments'));
    expect(query(page)).toBe('payments');
  });

  test('can be done without', async () => {
    expectComplaint(/ERR_FAILED .*createTextSearch/);
    const page = await openPage('?q=payments', { blocked });
    await page.getByRole('button', { name: 'Show without the text' }).click();
    await counted(page, 66);
    expect(query(page)).toBeNull();
  });
});
