import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

type CodedConflict = { readonly date: string | null };
type CodedContact = {
  readonly id: string;
  readonly date: string;
  readonly status: string;
  readonly level: string;
  readonly conflicts?: readonly CodedConflict[];
};
type CodedPeriod = { readonly id: string; readonly start: string; readonly label: { readonly en: string } };
type CodedPackage = {
  readonly readout: {
    readonly coverage: { readonly start: string; readonly end: string };
    readonly periods: { readonly pinned: readonly string[] };
  };
};

/** The contacts of the default filter, in order of date, and what else the tests count in the built page's data. */
let contacts: readonly CodedContact[] = [];
let periods: readonly CodedPeriod[] = [];
let pack: CodedPackage['readout'];
beforeAll(() => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8'));
  contacts = (read('contacts') as CodedContact[])
    .filter(({ status, level }) => status === 'held' && level === 'minister')
    .sort((a, b) => a.date.localeCompare(b.date));
  periods = read('periods') as CodedPeriod[];
  pack = (read('datapackage') as CodedPackage).readout;
});

const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;
const endsOf = ({ date }: CodedContact) => {
  const [first = '', last = first] = date.split('/');
  return { from: dayOf(first), to: dayOf(last) };
};
const disputed = () =>
  contacts.filter(({ date, conflicts = [] }) =>
    conflicts.some((conflict) => conflict.date !== null && conflict.date !== date),
  );

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline', exact: true });
const plot = (page: Page) => timeline(page).locator('svg[role="group"]');
const mark = (page: Page, id: string) => plot(page).locator(`[data-contact="${id}"]`);
const ghost = (page: Page, id: string) => plot(page).locator(`[data-ghost="${id}"]`);
const slider = (page: Page, end: 'Start' | 'End') =>
  timeline(page).getByRole('slider', { name: `${end} of the time span` });
const field = (page: Page, end: 'Start' | 'End') =>
  timeline(page).getByRole('textbox', { name: `${end} of the time span` });
const query = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const halos = (page: Page) =>
  plot(page)
    .locator('[data-disputed]')
    .evaluateAll((rings) => rings.map((ring) => ring.getAttribute('data-disputed')).sort());
const widthOf = async (page: Page, selector: string) => {
  const box = await timeline(page).locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not drawn`);
  return { left: box.x, right: box.x + box.width };
};

/** What the plot is described by, for those who do not see it. */
async function summaryOf(page: Page): Promise<string> {
  const [id] = ((await plot(page).getAttribute('aria-describedby')) ?? '').split(' ');
  return (await page.evaluate((name) => document.getElementById(name)?.textContent, id ?? '')) ?? '';
}

/** Zooms as close as it goes, about one mark. */
async function zoomTo(page: Page, id: string): Promise<void> {
  await mark(page, id).focus();
  for (let step = 0; step < 12; step += 1) await page.keyboard.press('+');
  await plot(page).and(page.locator('[data-zoomed]')).waitFor();
}

describe('a date on which sources disagree', () => {
  const id = '2020-04-28-video-brics';

  test('is a halo around its mark, one for each in the data, and a word in the legend', async () => {
    const page = await openPage();
    const expected = disputed().map((contact) => contact.id);
    expect(expected.length).toBeGreaterThan(3);
    expect(expected).toContain(id);
    await expect.poll(() => halos(page)).toEqual([...expected].sort());
    expect(await plot(page).locator('[data-ghost]').count()).toBe(0);
    await timeline(page).getByRole('list', { name: 'What the marks mean' }).getByText('other date').waitFor();
    const name = await mark(page, id).getAttribute('aria-label');
    expect(name).toMatch(/another date is also given: 27 April 2020$/);

    await timeline(page).getByRole('button', { name: 'Lanes: channel' }).click();
    await page.getByRole('checkbox', { name: 'Dates on which sources disagree' }).uncheck();
    await expect.poll(() => halos(page)).toEqual([]);
  });

  test('is a ghost of its own where the zoom tells the two apart, and leads to who says so', async () => {
    const page = await openPage();
    await zoomTo(page, id);
    await ghost(page, id).waitFor();
    expect(await halos(page)).not.toContain(id);
    expect(await ghost(page, id).getAttribute('tabindex')).toBeNull();
    const [own, other] = await Promise.all([
      mark(page, id).boundingBox(),
      ghost(page, id).locator('path').last().boundingBox(),
    ]);
    if (!own || !other) throw new Error('not drawn');
    // The other date is the day before.
    expect(own.x - other.x).toBeGreaterThan(12);
    expect(Math.abs(own.y - other.y)).toBeLessThan(2);

    await page.mouse.move(other.x + other.width / 2, other.y + other.height / 2);
    const tooltip = page.getByRole('tooltip');
    await tooltip.getByText('The Hindu gives 27 April 2020; coded 28 April 2020').waitFor();
    await page.mouse.click(other.x + other.width / 2, other.y + other.height / 2);
    await expect.poll(() => query(page, 'id')).toBe(id);
    await tooltip.waitFor({ state: 'detached' });
    const panel = page.locator(`[data-contact-panel="${id}"]`);
    await panel.getByRole('heading', { name: 'Sources disagree' }).waitFor();
    await panel.getByText('The Hindu gives 27 April 2020; coded 28 April 2020').waitFor();
    await timeline(page).scrollIntoViewIfNeeded();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('stands beside the coded one in the table', async () => {
    const page = await openPage();
    await timeline(page).getByRole('button', { name: 'Table' }).click();
    await timeline(page)
      .getByRole('rowheader', { name: /28 Apr 2020.*or 27 Apr 2020/ })
      .waitFor();
    const alternatives = disputed().flatMap(({ conflicts = [] }) => conflicts.filter(({ date }) => date));
    expect(
      await timeline(page)
        .getByRole('rowheader', { name: /\bor\b/ })
        .count(),
    ).toBe(alternatives.length);
  });
});

test('time that was not coded is hatched over lanes and histogram, and said in words', async () => {
  const page = await openPage();
  await plot(page).waitFor();
  const { start, end } = pack.coverage;
  const [before, after] = [
    await widthOf(page, '[data-uncoded="before"]'),
    await widthOf(page, '[data-uncoded="after"]'),
  ];
  const [first, last] = [dayOf('2019-07-01'), dayOf('2026-04-01')];
  const perDay = (after.right - before.left) / (last - first);
  expect(before.right - before.left).toBeCloseTo((dayOf(start) - first) * perDay, 0);
  expect(after.right - after.left).toBeCloseTo((last - dayOf(end) - 1) * perDay, 0);
  await expect.poll(() => timeline(page).locator('[data-uncoded]').count()).toBe(4);
  expect(await summaryOf(page)).toContain('Not coded: before 28 August 2019 and after 12 March 2026.');
  expect(await summaryOf(page)).not.toContain('reaches');
  const legend = timeline(page).getByRole('list', { name: 'What the marks mean' });
  await legend.getByText('no contact known').waitFor();

  await page.goto(`${page.url().split('?')[0]}?time=2019-01..2020-12`);
  await expect.poll(() => summaryOf(page)).toContain('The time filter reaches into time that was not coded.');
});

describe('a date typed on a handle of the brush', () => {
  test('sets that end, at its start or at its end', async () => {
    const page = await openPage();
    await slider(page, 'Start').focus();
    await page.keyboard.type('2022-03');
    await expect.poll(() => field(page, 'Start').inputValue()).toBe('2022-03');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page, 'time')).toBe('2022-03..');
    expect(await slider(page, 'Start').getAttribute('aria-valuetext')).toBe('1 March 2022');
    await expect
      .poll(() => slider(page, 'Start').evaluate((one) => one === document.activeElement))
      .toBe(true);

    await slider(page, 'End').focus();
    await page.keyboard.press('Enter');
    await field(page, 'End').fill('2023');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page, 'time')).toBe('2022-03..2023-12');
    const inside = contacts.filter((contact) => {
      const { from, to } = endsOf(contact);
      return to >= dayOf('2022-03-01') && from <= dayOf('2023-12-31');
    });
    await page.getByText(`${inside.length} of 82 contacts`, { exact: true }).waitFor();
  });

  test('says why one does not do, and leaves all as it was on Escape', async () => {
    const page = await openPage('?time=2022');
    await slider(page, 'Start').focus();
    await page.keyboard.press('Enter');
    for (const [text, reason] of [
      ['2022-13', '“2022-13” is no date'],
      ['2012', 'The timeline shows July 2019 to March 2026 only.'],
      ['2024', 'The start cannot be after the end, 31 December 2022.'],
    ] as const) {
      await field(page, 'Start').fill(text);
      await page.keyboard.press('Enter');
      await timeline(page).getByRole('alert').filter({ hasText: reason }).waitFor();
    }
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await field(page, 'Start').waitFor({ state: 'detached' });
    expect(query(page, 'time')).toMatch(/^2022/);
    expect(await slider(page, 'Start').evaluate((one) => one === document.activeElement)).toBe(true);
  });
});

test('a context period leads to the topics before and after it began', async () => {
  const page = await openPage();
  const period = periods.find(({ id }) => pack.periods.pinned.includes(id));
  if (!period) throw new Error('no period is pinned');
  await timeline(page)
    .getByRole('button', { name: /^Context:/ })
    .click();
  await page.getByRole('button', { name: `Topics before and after: ${period.label.en}` }).click();
  await expect.poll(() => query(page, 'compare')).toBe(`..2022-02-23,${period.start}..`);
  const topics = page.getByRole('region', { name: 'Topics', exact: true });
  expect(await topics.evaluate((one) => one === document.activeElement)).toBe(true);
  const before = contacts.filter((contact) => endsOf(contact).from < dayOf(period.start)).length;
  const after = contacts.filter((contact) => endsOf(contact).to >= dayOf(period.start)).length;
  await topics
    .getByText(new RegExp(`n = ${before} contacts`))
    .first()
    .waitFor();
  await topics
    .getByText(new RegExp(`n = ${after} contacts`))
    .first()
    .waitFor();
});

test('the documents of a context period open in a new tab, and say so', async () => {
  const page = await openPage();
  await timeline(page)
    .getByRole('button', { name: /^Context:/ })
    .click();
  const links = timeline(page).locator('a[href^="http"]');
  await links.first().waitFor();
  const faults = await links.evaluateAll((all) =>
    all.filter(
      (one) =>
        one.getAttribute('target') !== '_blank' ||
        one.getAttribute('rel') !== 'noopener noreferrer' ||
        !one.textContent?.endsWith(' (opens in a new tab)') ||
        !one.hasAttribute('hreflang'),
    ),
  );
  expect(faults).toEqual([]);
});

test('the counts of the lanes are one tab stop, through which the arrow keys lead to what is behind them', async () => {
  const page = await openPage();
  const counts = timeline(page).getByRole('group', { name: 'Lanes', exact: true }).getByRole('button');
  await counts.first().waitFor();
  const lanes = await counts.count();
  expect(lanes).toBeGreaterThan(2);
  const stops = () =>
    counts.evaluateAll((all) =>
      all.flatMap((one, index) => ((one as HTMLElement).tabIndex === 0 ? [index] : [])),
    );
  expect(await stops()).toEqual([0]);
  await counts.first().focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  expect(await stops()).toEqual([1]);
  await page.keyboard.press('End');
  expect(await stops()).toEqual([lanes - 1]);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  const name = (await counts.last().getAttribute('aria-label')) ?? '';
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name, exact: true });
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  expect(await counts.last().evaluate((one) => one === document.activeElement)).toBe(true);
});

test('context periods keep being chosen while a contact is opened', async () => {
  const page = await openPage();
  const menu = timeline(page).getByRole('button', { name: /^Context:/ });
  await menu.click();
  await page.getByRole('button', { name: 'None', exact: true }).click();
  await page.getByRole('checkbox', { name: new RegExp(periods[0]?.label.en ?? '') }).check();
  await page.keyboard.press('Escape');
  await mark(page, '2025-11-17-moscow').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => query(page, 'id')).toBe('2025-11-17-moscow');
  await expect.poll(() => menu.textContent()).toBe(`Context: 1 of ${periods.length}`);
});

test('the longest silence shows the contacts around it', async () => {
  const page = await openPage();
  const gaps = contacts.slice(1).map((next, index) => {
    const last = contacts[index];
    return { days: last ? endsOf(next).from - endsOf(last).to : 0, last, next };
  });
  const longest = gaps.reduce((most, gap) => (gap.days > most.days ? gap : most));
  const silence = plot(page).getByRole('button', { name: /longest silence/ });
  expect(await silence.getAttribute('aria-label')).toMatch(
    new RegExp(`^${longest.days} days, longest silence, `),
  );
  await silence.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: new RegExp(`^${longest.days} days`) });
  await dialog.waitFor();
  await dialog.getByText('24 Sept 2020', { exact: true }).first().waitFor();
  await dialog.getByText('6 Apr 2021', { exact: true }).first().waitFor();
  expect([longest.last?.date, longest.next.date]).toEqual(['2020-09-24', '2021-04-06']);
});
