import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

const read = <T>(file: string): T[] => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'));
const held = read<ContactRecord>('contacts.json').filter(
  ({ status, level }) => status === 'held' && level === 'minister',
);
const topics = read<TopicRecord>('topics.json');
const labelOf = (topic: string) => topics.find(({ id }) => id === topic)?.shortLabel.en ?? topic;

const region = (page: Page) => page.getByRole('region', { name: 'Topics', exact: true });
const button = (page: Page, name: string | RegExp) => region(page).getByRole('button', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const query = (page: Page) => decodeURIComponent(new URL(page.url()).search);

/** Contacts of both periods and how many raised each topic, counted from the file; texts of dates sort as dates do. */
function changeByHand(topic: string, from: string) {
  const counts = { before: 0, after: 0, allBefore: 0, allAfter: 0 };
  for (const contact of held) {
    const isRaised = contact.topics.some((coding) => coding.topic === topic);
    if (contact.date < from) {
      counts.allBefore += 1;
      if (isRaised) counts.before += 1;
    } else {
      counts.allAfter += 1;
      if (isRaised) counts.after += 1;
    }
  }
  const points = Math.round((counts.after / counts.allAfter - counts.before / counts.allBefore) * 100);
  return { ...counts, change: `${points > 0 ? '+' : '−'}${Math.abs(points)}` };
}

describe('a link that compares two periods', () => {
  const link = '?compare=2019-08..2022-02,2022-03..2026-03';

  test('shows how many contacts each has, and how the topics changed', async () => {
    const page = await openPage(link);
    await button(page, 'August 2019 to February 2022, n = 27 contacts').waitFor();
    await button(page, 'March 2022 to March 2026, n = 39 contacts').waitFor();
    for (const topic of ['ukraine', 'payments', 'g20', 'pharma-health', 'ric']) {
      const { before, after, allBefore, allAfter, change } = changeByHand(topic, '2022-03');
      const words = new RegExp(
        `^${labelOf(topic)}: .*\\b${before} of ${allBefore} contacts .*\\b${after} of ${allAfter} contacts .*change \\${change} points`,
      );
      await button(page, words).waitFor();
    }
    await region(page)
      .getByText(/^Rose most: Ukraine\s\+48 · Payments\s\+31 · G20\s\+27\. Fell most: Health, pharma\s−47 · /)
      .waitFor();
  });

  test('has the rows from the largest rise to the largest fall, or by frequency', async () => {
    const page = await openPage(link);
    const regional = region(page).getByRole('group', { name: 'Regional' }).getByRole('listitem');
    const first = () => regional.first().innerText();
    await regional.first().waitFor();
    expect(await first()).toContain('Ukraine');
    await expect.poll(() => regional.nth(-2).innerText()).toContain('Afghanistan');
    await button(page, 'Sort: Rises first').click();
    await button(page, /^Frequency/).click();
    expect(await first()).toContain('Afghanistan');
  });

  test('leads from a dot to the contacts and documents behind it, and on to the page', async () => {
    const page = await openPage(link);
    const { after, allAfter } = changeByHand('payments', '2022-03');
    const name = `Payments, March 2022 to March 2026: ${after} of ${allAfter} contacts`;
    await button(page, name).click();
    await dialog(page).getByText(name).first().waitFor();
    await dialog(page).getByRole('button', { name: 'Show on the page' }).click();
    await page.getByRole('status').getByText(`${after} of 82 contacts`, { exact: true }).waitFor();
    expect(query(page)).toContain('time=2022-03..2026-03&topic=payments');
  });

  test('says when the page’s own time is not applied', async () => {
    const page = await openPage(`${link}&time=2023`);
    await region(page).getByText('The page’s time filter (2023) is not applied here').waitFor();
    await button(page, 'March 2022 to March 2026, n = 39 contacts').waitFor();
  });

  test('warns of few contacts, and has nothing in bold then', async () => {
    const page = await openPage('?compare=..2021-12,2022-01..2022-03');
    await region(page)
      .getByText(/^Fewer than 10 contacts in one period/)
      .waitFor();
    expect(await region(page).locator('[role="group"] strong').count()).toBe(0);
  });

  test('gives a reason instead of shares where a period has no contact', async () => {
    const page = await openPage('?compare=..2019-01,2022..');
    await region(page).getByText('No contact falls into this period (until January 2019)').waitFor();
    const row = region(page).getByRole('listitem').filter({ hasText: 'Ukraine' });
    await expect.poll(() => row.innerText()).toMatch(/–$/);
  });
});

describe('the editor of the periods', () => {
  const fields = (page: Page, period: string) => dialog(page).getByRole('group', { name: period });

  test('sets what is typed as one step, which undo takes back', async () => {
    const page = await openPage('?view=compare');
    await button(page, 'before 24 February 2022, n = 26 contacts').waitFor();
    await button(page, 'from 24 February 2022, n = 40 contacts').waitFor();
    await button(page, 'Periods: Before and after 24 Feb 2022').click();
    await fields(page, 'First period').getByRole('textbox', { name: 'From' }).fill('2020-13');
    await dialog(page).getByText('“2020-13” is no date').waitFor();
    expect(await dialog(page).getByRole('button', { name: 'Apply' }).isDisabled()).toBe(true);
    await fields(page, 'First period').getByRole('textbox', { name: 'From' }).fill('2020');
    await fields(page, 'First period').getByRole('textbox', { name: 'To' }).fill('2020');
    await fields(page, 'Second period').getByRole('textbox', { name: 'From' }).fill('2023');
    await fields(page, 'Second period').getByRole('textbox', { name: 'To' }).fill('2023-12');
    await dialog(page).getByRole('button', { name: 'Apply' }).click();
    const count = (year: string) => held.filter(({ date }) => date.startsWith(year)).length;
    await button(page, `2020, n = ${count('2020')} contacts`).waitFor();
    await button(page, `2023, n = ${count('2023')} contacts`).waitFor();
    expect(query(page)).toBe('?compare=2020-01..2020-12,2023-01..2023-12');
    await page.getByRole('button', { name: 'Undo' }).click();
    await button(page, 'from 24 February 2022, n = 40 contacts').waitFor();
    expect(query(page)).toBe('?view=compare');
  });

  test('parts the time by a context period, swaps, and takes the page’s time', async () => {
    const page = await openPage('?view=compare&time=2024');
    await button(page, /^Periods: /).click();
    await dialog(page).getByRole('button', { name: 'Taliban takeover of Kabul' }).click();
    await button(page, /^from 15 August 2021, n = /).waitFor();
    await button(page, /^Periods: /).click();
    await dialog(page)
      .getByRole('button', { name: /^Second period from the page’s time filter: 2024/ })
      .click();
    await dialog(page).getByRole('button', { name: 'Swap' }).click();
    await dialog(page).getByRole('button', { name: 'Apply' }).click();
    await expect.poll(() => query(page)).toContain('compare=2024-01..2024-12,..2021-08-14');
  });
});

describe('the topics that were raised together', () => {
  const cell = 'BRICS with SCO: 16 contacts';

  test('lead from a cell to the contacts behind it, and give the focus back', async () => {
    const page = await openPage('?view=together');
    await button(page, cell).click();
    await dialog(page).getByText(cell).first().waitFor();
    await page.keyboard.press('Escape');
    await expect
      .poll(() => button(page, cell).evaluate((element) => element === document.activeElement))
      .toBe(true);
  });

  test('are one tab stop, through which the arrow keys lead', async () => {
    const page = await openPage('?view=together');
    const grid = region(page).getByRole('grid', { name: 'Topics raised at the same contacts' });
    await button(page, cell).focus();
    await expect.poll(() => grid.locator('[tabindex="0"]').count()).toBe(1);
    const named = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await page.keyboard.press('ArrowRight');
    expect(await named()).toBe('United Nations with SCO: 14 contacts');
    await page.keyboard.press('End');
    expect(await named()).toBe('SCO: 24 contacts');
    await page.keyboard.press('Control+End');
    expect(await named()).toMatch(/^Defence: 13 contacts$/);
  });

  test('stand in a list and a table, too', async () => {
    const page = await openPage('?view=together');
    await button(page, '19 contacts: Bilateral relations + SCO').waitFor();
    await button(page, 'Table').click();
    const together = new Set<string>();
    for (const contact of held) {
      const raised = [...new Set(contact.topics.map(({ topic }) => topic))].sort();
      for (const [at, one] of raised.entries())
        for (const other of raised.slice(at + 1)) together.add(`${one} ${other}`);
    }
    await expect.poll(() => region(page).locator('tbody tr').count()).toBe(together.size);
    await button(page, cell).click();
    await dialog(page).waitFor();
  });

  test('are fewer in a narrow window, after the list of pairs', async () => {
    const page = await openPage('?view=together', { viewport: { width: 390, height: 844 } });
    const grid = region(page).getByRole('grid');
    await grid.waitFor();
    await expect.poll(() => grid.getByRole('row').count()).toBe(8);
    const top = async (name: string) => (await button(page, name).boundingBox())?.y ?? 0;
    expect(await top('19 contacts: Bilateral relations + SCO')).toBeLessThan(await top(cell));
  });
});

describe('whose documents bear a topic', () => {
  test('is told by the documents of the coding, and leads to them', async () => {
    const page = await openPage('?view=who-said-it');
    for (const name of [
      'Indian readout only: 4 contacts',
      'Readouts of both sides: 1 contact',
      'Russian readout only: 12 contacts',
      /^Neither \(.*\): 49 contacts$/,
    ])
      await button(page, name).waitFor();
    await region(page)
      .getByText(/^Only 1 contact has readouts of both sides here/)
      .waitFor();
    // Read by hand in documents.json: five Russian texts bear it, and an Indian one.
    const name = /^United Nations, Russian readout only: 5 of 24 contacts/;
    await button(page, name).click();
    await dialog(page).getByText(name).first().waitFor();
  });

  test('is told of contacts with readouts of both sides alone', async () => {
    const page = await openPage('?view=who-said-it');
    await button(page, 'All contacts').click();
    await button(page, 'Only those with readouts of both sides (1)').click();
    await button(page, 'Multipolarity, Indian readout only: 1 of 1 contact').waitFor();
    await button(page, 'Table').click();
    await region(page).getByText('Whose documents bear each topic, in 1 contact').waitFor();
  });
});

describe.each(['compare', 'together', 'who-said-it'])('%s', (view) => {
  test('has nothing that axe finds wrong, as chart and as table', async () => {
    const page = await openPage(`?view=${view}`);
    await region(page).getByRole('tabpanel').getByRole('button').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, 'Table').click();
    await region(page).getByRole('table').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
