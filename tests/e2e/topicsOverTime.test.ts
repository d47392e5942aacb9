import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

type Coding = { readonly topic: string; readonly documents: readonly string[] };
type Contact = {
  readonly date: string;
  readonly status: string;
  readonly level: string;
  readonly topics: readonly Coding[];
};
type Topic = { readonly id: string; readonly broader: string | null };
const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const contacts: readonly Contact[] = read('contacts.json');
const topics: readonly Topic[] = read('topics.json');
const held = contacts.filter(({ status, level }) => status === 'held' && level === 'minister');

/** Contacts of the file in which any of some topics was raised in a year, and the documents that bear it. */
function byHand(year: string, wanted: readonly string[]) {
  const documents = new Set<string>();
  let [count, codings] = [0, 0];
  for (const contact of held.filter(({ date }) => date.startsWith(year))) {
    const own = contact.topics.filter(({ topic }) => wanted.includes(topic));
    if (own.length > 0) count += 1;
    codings += own.length;
    for (const coding of own) for (const id of coding.documents) documents.add(id);
  }
  return { contacts: count, codings, documents: documents.size };
}

const view = (page: Page) => page.getByRole('region', { name: 'Topics' });
const button = (page: Page, name: string | RegExp) => view(page).getByRole('button', { name });
const dialog = (page: Page, name: string | RegExp) => page.getByRole('dialog', { name });
const listed = (page: Page, heading: string) =>
  page.getByRole('dialog').getByRole('region', { name: heading }).getByRole('listitem');
const isFocused = (page: Page, name: RegExp) =>
  button(page, name).evaluate((element) => element === document.activeElement);

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function chooseBars(page: Page): Promise<void> {
  await button(page, 'Show: heat map').click();
  await page.getByRole('button', { name: 'bars', exact: true }).click();
}

describe('the heat map of topics and years', () => {
  const payments = byHand('2023', ['payments']);
  const cell = /^Payments, 2023: 7 of 13 contacts \(54%\)/;

  test('has payments in 2023: one click lists its seven contacts and the documents that bear it', async () => {
    expect(payments.contacts).toBe(7);
    const page = await openPage('?view=over-time');
    await button(page, cell).click();
    await dialog(page, 'Payments and settlements in national currencies in 2023: 7 contacts').waitFor();
    await expect.poll(() => listed(page, 'Contacts').count()).toBe(7);
    await expect.poll(() => listed(page, 'Documents').count()).toBe(payments.documents);
  });

  test('shows the same seven on the page', async () => {
    const page = await openPage('?view=over-time');
    await button(page, cell).click();
    await page.getByRole('button', { name: 'Show on the page' }).click();
    await page.getByText('7 of 82 contacts').first().waitFor();
    const query = new URL(page.url()).searchParams;
    expect([query.get('topic'), query.get('time'), query.get('view')]).toEqual([
      'payments',
      '2023-01..2023-12',
      'over-time',
    ]);
  });

  test('has a cell for every topic and year in which it was raised, and no other', async () => {
    const page = await openPage('?view=over-time');
    await button(page, cell).waitFor();
    const names = await view(page)
      .locator('li button[aria-label]')
      .evaluateAll((cells) => cells.map((one) => one.getAttribute('aria-label') ?? ''));
    const shown = names.filter((name) => /, \d{4}: \d+ of /.test(name));
    const raised = new Set(
      held.flatMap(({ date, topics: own }) => own.map(({ topic }) => `${date.slice(0, 4)} ${topic}`)),
    );
    expect(shown).toHaveLength(raised.size);
  });

  test('opens the contacts of a year, and of a topic in all years', async () => {
    const page = await openPage('?view=over-time');
    await button(page, '2021: 11 contacts').click();
    await dialog(page, '2021: 11 contacts').waitFor();
    await expect.poll(() => listed(page, 'Contacts').count()).toBe(11);
    await page.keyboard.press('Escape');
    await view(page).getByRole('button', { name: 'Payments: 12 contacts', exact: true }).click();
    await dialog(page, 'Payments and settlements in national currencies: 12 contacts').waitFor();
    await expect.poll(() => listed(page, 'Contacts').count()).toBe(12);
  });

  test('is walked through by arrow keys, over the years in which nothing was raised', async () => {
    const page = await openPage('?view=over-time');
    await view(page)
      .getByRole('button', { name: /^Payments: 12 contacts; 2022: 2, 2023: 7, 2025: 3/ })
      .focus();
    await page.keyboard.press('ArrowRight');
    expect(await isFocused(page, /^Payments, 2022/)).toBe(true);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await isFocused(page, /^Payments, 2025/)).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(page, /^Defence, 2023/)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await dialog(page, /7 contacts$/).waitFor();
    await page.keyboard.press('Escape');
    await dialog(page, /7 contacts$/).waitFor({ state: 'detached' });
    expect(await isFocused(page, cell)).toBe(true);
  });

  test('keeps the years of a time filter alone, and counts its contacts in them', async () => {
    const page = await openPage('?view=over-time&time=2022-06..2023-05');
    const inTime = held.filter(({ date }) => date >= '2022-06-01' && date <= '2023-05-31');
    for (const year of ['2022', '2023']) {
      const count = inTime.filter(({ date }) => date.startsWith(year)).length;
      await button(page, `${year}: ${count} contacts`).waitFor();
    }
    expect(await button(page, /^20(19|20|21|24|25|26): /).count()).toBe(0);
    await page.getByText('Shown: June 2022 to May 2023; 2022 and 2023 are not whole years.').waitFor();
  });

  test('gives the same figures as a table, each with what is behind it', async () => {
    const page = await openPage('?view=over-time');
    await button(page, 'Table').click();
    await button(page, cell).click();
    await dialog(page, /in 2023: 7 contacts$/).waitFor();
    await expect.poll(() => listed(page, 'Contacts').count()).toBe(7);
  });
});

describe('the bars of years', () => {
  const bilateral = topics.filter(({ broader }) => broader === 'bilateral').map(({ id }) => id);

  test('stack the codings of each group; a segment opens the contacts behind it', async () => {
    const expected = byHand('2023', bilateral);
    expect(expected.codings).toBe(40);
    const page = await openPage('?view=over-time');
    await chooseBars(page);
    await button(page, 'Bilateral, 2023: 40 codings').click();
    await dialog(page, `Bilateral, 2023: 40 codings at ${expected.contacts} contacts`).waitFor();
    await expect.poll(() => listed(page, 'Contacts').count()).toBe(expected.contacts);
    await expect.poll(() => listed(page, 'Documents').count()).toBe(expected.documents);
  });

  test('are one stop for the keyboard', async () => {
    const page = await openPage('?view=over-time');
    await chooseBars(page);
    await button(page, 'Bilateral, 2022: 29 codings').focus();
    await page.keyboard.press('ArrowRight');
    expect(await isFocused(page, /^Bilateral, 2023: 40/)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await isFocused(page, /^Regional, 2023/)).toBe(true);
    const stops = await view(page).locator('[data-segment][tabindex="0"]').count();
    expect(stops).toBe(1);
  });
});

describe('the life-lines of topics', () => {
  test('open the contact of a tick, and all contacts of a line', async () => {
    const page = await openPage('?view=life-lines');
    await button(page, /^Space, 27 December 2023, Moscow: stated/).click();
    await page.getByRole('complementary', { name: /^Contact: 27 December 2023/ }).waitFor();
    await button(
      page,
      /^Space: 9 contacts; last raised 27 December 2023, Moscow; dormant for 806 days/,
    ).click();
    await dialog(page, 'Space cooperation: 9 contacts').waitFor();
    await expect.poll(() => listed(page, 'Contacts').count()).toBe(9);
  });

  test('say in words how long a topic has been silent', async () => {
    const page = await openPage('?view=life-lines');
    await button(
      page,
      /^Russia–India–China: 10 contacts; first raised .*dormant for 1107 days since, to 12 March 2026/,
    ).waitFor();
  });

  test('are sorted within their columns', async () => {
    const page = await openPage('?view=life-lines');
    await button(page, 'Sort: frequency').click();
    await page.getByRole('button', { name: 'longest streak', exact: true }).click();
    const first = view(page).getByRole('group', { name: 'Bilateral' }).getByRole('listitem').first();
    // Seven contacts one after another, from September 2020 to July 2021, by hand.
    await first.getByText(/^Health, pharma: 16 contacts; .*longest streak: 7 contacts in a row/).waitFor();
  });

  test('give the contacts of a streak in the table', async () => {
    const page = await openPage('?view=life-lines');
    await button(page, 'Table').click();
    await button(page, /^Health, pharma: longest streak: 7 contacts/).click();
    await dialog(page, /longest streak: 7 contacts in a row, 10 September 2020 to 14 July 2021$/).waitFor();
    await expect.poll(() => listed(page, 'Contacts').count()).toBe(7);
    await page.getByRole('button', { name: 'Show on the page' }).click();
    await page.getByText('7 of 82 contacts').first().waitFor();
  });
});

describe.each([
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
])('axe finds nothing on a %s', (_, viewport) => {
  test.each(['view=over-time', 'view=life-lines', 'view=over-time&lang=ru&id=2023-05-04-goa'])(
    'with %s',
    async (query) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await openPage(`?${query}`, { viewport, colorScheme });
        await page.locator('#topics [data-stop]').first().waitFor();
        await page.waitForLoadState('networkidle');
        expect(await axeViolations(page)).toEqual([]);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
    },
  );

  test('with the table of life-lines, which scrolls within itself', async () => {
    const page = await openPage('?view=life-lines', { viewport });
    await button(page, 'Table').click();
    await button(page, /^Health, pharma: longest streak/).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test('with the bars, nor with the table', async () => {
    const page = await openPage('?view=over-time', { viewport });
    await chooseBars(page);
    await page.mouse.move(0, 0);
    expect(await axeViolations(page)).toEqual([]);
    await button(page, 'Table').click();
    expect(await axeViolations(page)).toEqual([]);
  });
});

test('the tab of the form that a link opens is seen whole on a phone, and the page stays at its top', async () => {
  const page = await openPage('?view=who-said-it', { viewport: { width: 390, height: 844 } });
  const tabs = page.getByRole('tablist', { name: 'Forms of the topics view' });
  const edges = async (place: typeof tabs) => {
    const box = await place.boundingBox();
    return { start: box?.x ?? 0, end: (box?.x ?? 0) + (box?.width ?? 0) };
  };
  const isSeen = async () => {
    const [list, tab] = await Promise.all([edges(tabs), edges(tabs.getByRole('tab', { selected: true }))]);
    return tab.start >= list.start - 1 && tab.end <= list.end + 1;
  };
  await button(page, 'Indian readout only: 4 contacts').waitFor();
  await expect.poll(isSeen).toBe(true);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('what stands behind a cell says how certain each coding is, and which documents came out before the contact', async () => {
  const page = await openPage('?view=over-time');
  await page.locator('[data-stop="payments/2022"]').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('heading', { name: /in 2022/ }).waitFor();
  // contacts.json: payments in 2022 stands at Hyderabad House and in Moscow, with one preview cited for each.
  const codings = JSON.parse(readFileSync('public/data/contacts.json', 'utf8')).flatMap(
    (contact: {
      date: string;
      level: string;
      status: string;
      topics: { topic: string; certainty: string }[];
    }) =>
      contact.date.startsWith('2022') && contact.level === 'minister' && contact.status === 'held'
        ? contact.topics.filter(({ topic }) => topic === 'payments').map(({ certainty }) => certainty)
        : [],
  );
  for (const certainty of ['stated', 'understood'])
    expect(
      await dialog
        .locator('p')
        .filter({ hasText: new RegExp(`^${certainty}(:|$)`) })
        .count(),
    ).toBe(codings.filter((one: string) => one === certainty).length);
  await dialog
    .getByText(/^Published before 8 Nov 2022, Moscow/)
    .first()
    .waitFor();
});
