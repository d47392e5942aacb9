import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openBrowser, type PageOptions } from './openBrowser.ts';

const { openPage } = openBrowser();

type CodedContact = {
  readonly id: string;
  readonly date: string;
  readonly status: string;
  readonly level: string;
};
type Span = { readonly from: number; readonly to: number };

/** The contacts of the default filter, read from the built page's data. */
let contacts: readonly CodedContact[] = [];
beforeAll(() => {
  const all = JSON.parse(readFileSync('dist/data/contacts.json', 'utf8')) as CodedContact[];
  contacts = all.filter(({ status, level }) => status === 'held' && level === 'minister');
});

const dayOf = (date: string) => Date.parse(`${date}T00:00Z`) / 86_400_000;
const dateOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Ids of those with a day in the span; the contacts of the default filter have days or intervals of days. */
function idsWithin({ from, to }: Span): string[] {
  const isInside = ({ date }: CodedContact) => {
    const [first = '', last = first] = date.split('/');
    return dayOf(last) >= from && dayOf(first) <= to;
  };
  return contacts
    .filter(isInside)
    .map(({ id }) => id)
    .sort();
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const handle = (page: Page, end: 'Start' | 'End') =>
  region(page, 'Timeline').getByRole('slider', { name: `${end} of the time span` });
const counted = (page: Page, count: number) =>
  page.getByRole('status').getByText(`${count} of 82 contacts`, { exact: true }).waitFor();
const ids = (elements: Element[]) => elements.map((one) => one.getAttribute('data-contact')).sort();
const marked = (page: Page) =>
  region(page, 'Timeline').locator('[data-contact]:not([data-dimmed])').evaluateAll(ids);
const listed = (page: Page) => region(page, 'Contacts').locator('tbody tr[data-contact]').evaluateAll(ids);
const time = (page: Page) => new URL(page.url()).searchParams.get('time');

/** The days that the handles say, after checking that they say the same in words. */
async function spanOf(page: Page): Promise<Span> {
  const days = await Promise.all(
    (['Start', 'End'] as const).map(async (end) => {
      const [now, text] = await Promise.all(
        ['aria-valuenow', 'aria-valuetext'].map((name) => handle(page, end).getAttribute(name)),
      );
      expect(Date.parse(`${text} UTC`) / 86_400_000).toBe(Number(now));
      return Number(now);
    }),
  );
  const [from = Number.NaN, to = Number.NaN] = days;
  return { from, to };
}

async function middleOf(page: Page, end: 'Start' | 'End'): Promise<{ x: number; y: number }> {
  const box = await handle(page, end).boundingBox();
  if (!box) throw new Error('the handle is not drawn');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Presses on the handle at the start; the answer drags it to about a date, without letting go. */
async function pressStart(page: Page): Promise<(date: string) => Promise<void>> {
  await handle(page, 'Start').scrollIntoViewIfNeeded();
  const [start, end, whole] = [
    await middleOf(page, 'Start'),
    await middleOf(page, 'End'),
    await spanOf(page),
  ];
  const perDay = (end.x - start.x) / (whole.to + 1 - whole.from);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  return (date) => page.mouse.move(start.x + (dayOf(date) - whole.from) * perDay, start.y, { steps: 8 });
}

/** Waits until marks and count line show what the data has between the handles, and says which contacts. */
async function agreed(page: Page): Promise<string[]> {
  const within = idsWithin(await spanOf(page));
  await expect.poll(() => marked(page)).toEqual(within);
  await counted(page, within.length);
  return within;
}

async function openAll(): Promise<Page> {
  const page = await openPage();
  await counted(page, 66);
  await expect.poll(() => marked(page)).toHaveLength(66);
  return page;
}

describe('a reader who drags the start of the brush', () => {
  test('sees count and marks agree while dragging, and every view after letting go', async () => {
    const page = await openAll();
    const pull = await pressStart(page);
    await pull('2020-07-01');
    await agreed(page);
    await pull('2022-01-01');
    const span = await spanOf(page);
    expect(Math.abs(span.from - dayOf('2022-01-01'))).toBeLessThan(5);
    const within = await agreed(page);
    expect(within.length).toBeGreaterThan(20);
    expect(within.length).toBeLessThan(50);

    await page.mouse.up();
    await expect.poll(() => time(page)).toMatch(/^(2021-12|2022(-01)?)/);
    expect(await spanOf(page)).toEqual(span);
    expect(await agreed(page)).toEqual(within);
    await region(page, 'Topics').getByText(`do not add up to ${within.length}.`).waitFor();
    await expect.poll(() => listed(page)).toEqual(within);

    await page.goBack();
    await counted(page, 66);
    await expect.poll(() => marked(page)).toEqual(idsWithin({ from: 0, to: dayOf('2030-01-01') }));
    expect(time(page)).toBeNull();
  });

  test('moves the window by dragging it, and clears it by a double click', async () => {
    const page = await openPage('?time=2022-01..2022-12');
    await handle(page, 'Start').scrollIntoViewIfNeeded();
    const [start, end, before] = [
      await middleOf(page, 'Start'),
      await middleOf(page, 'End'),
      await spanOf(page),
    ];
    expect([dateOf(before.from), dateOf(before.to)]).toEqual(['2022-01-01', '2022-12-31']);
    const middle = (start.x + end.x) / 2;
    await page.mouse.move(middle, start.y);
    await page.mouse.down();
    await page.mouse.move(middle + (end.x - start.x), start.y, { steps: 12 });
    await page.mouse.up();

    const after = await spanOf(page);
    expect(after.to - after.from).toBe(before.to - before.from);
    expect(Math.abs(after.from - dayOf('2023-01-01'))).toBeLessThan(5);
    await agreed(page);

    await page.mouse.dblclick(middle + (end.x - start.x), start.y);
    await counted(page, 66);
    expect(time(page)).toBeNull();
  });
});

describe('a reader who clicks on the histogram', () => {
  const quarterOf = (date: string) => {
    const [year = 0, month = 0] = date.split('-').map(Number);
    return { from: dayOf(date), to: Date.UTC(year, month + 2, 1) / 86_400_000 - 1 };
  };
  /** Where a date stands, once the handles say where the whole begins and ends. */
  const openAt = async (date: string, options?: PageOptions) => {
    const page = await openPage('', options);
    await counted(page, 66);
    await handle(page, 'Start').scrollIntoViewIfNeeded();
    const [start, end, whole] = [
      await middleOf(page, 'Start'),
      await middleOf(page, 'End'),
      await spanOf(page),
    ];
    const x = (day: number) =>
      start.x + ((end.x - start.x) * (day - whole.from)) / (whole.to + 1 - whole.from);
    return { page, x: x(dayOf(date)), at: (other: string) => x(dayOf(other)), y: start.y + 6 };
  };

  test('takes the quarter under the pointer, also within the window that is there', async () => {
    const { page, at, x, y } = await openAt('2022-05-15');
    await page.mouse.move(at('2021-01-01'), y);
    await page.mouse.down();
    await page.mouse.move(at('2023-07-01'), y, { steps: 8 });
    await page.mouse.up();
    const window = await spanOf(page);
    expect(window.to - window.from).toBeGreaterThan(800);

    await page.mouse.click(x, y);
    await expect.poll(() => spanOf(page)).toEqual(quarterOf('2022-04-01'));
    await agreed(page);
    expect(time(page)).toBe('2022-04..2022-06');
    await page.goBack();
    await expect.poll(() => spanOf(page)).toEqual(window);
  });

  test('clears it by a double click, from which Back leads to the quarter and to what was before', async () => {
    const { page, x, y } = await openAt('2024-08-15');
    await page.mouse.dblclick(x, y);
    await counted(page, 66);
    expect(time(page)).toBeNull();
    await page.goBack();
    await expect.poll(() => time(page)).toBe('2024-07..2024-09');
    await page.goBack();
    await counted(page, 66);
    expect(time(page)).toBeNull();
  });

  test('takes a quarter by a tap', async () => {
    const { page, x, y } = await openAt('2024-08-15', {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.touchscreen.tap(x, y);
    await expect.poll(() => time(page)).toBe('2024-07..2024-09');
    await agreed(page);
  });
});

describe('a reader who types on a handle', () => {
  test('and goes on before the field has come is not called back by it', async () => {
    const page = await openAll();
    let come = () => {};
    const coming = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route(/EdgeEditor/, async (route) => {
      await coming;
      await route.continue();
    });
    const asked = page.waitForRequest(/EdgeEditor.*js/);
    await handle(page, 'Start').focus();
    await page.keyboard.press('2');
    await asked;
    await page.keyboard.press('Tab');
    const hasFocus = () => handle(page, 'End').evaluate((one) => one === document.activeElement);
    expect(await hasFocus()).toBe(true);
    const file = page.waitForResponse(/EdgeEditor.*js/);
    come();
    await (await file).finished();
    await page.waitForTimeout(200);
    expect(await hasFocus()).toBe(true);
    await expect.poll(() => region(page, 'Timeline').getByRole('textbox').count()).toBe(0);
  });
});

describe('a reader who points at the lanes', () => {
  const plot = (page: Page) => region(page, 'Timeline').locator('svg[role="group"]');
  const markPlaces = (page: Page) =>
    plot(page)
      .locator('[data-contact]')
      .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('transform')));
  const boxOf = async (page: Page) => {
    await plot(page).scrollIntoViewIfNeeded();
    const box = await plot(page).boundingBox();
    if (!box) throw new Error('the plot is not drawn');
    return box;
  };
  const zoomIn = (page: Page) => region(page, 'Timeline').getByRole('button', { name: 'Zoom in' });
  const zoomTwice = async (page: Page) => {
    await zoomIn(page).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await plot(page).and(page.locator('[data-zoomed]')).waitFor();
  };

  test.each([
    ['hovering', false],
    ['a drag from elsewhere', true],
  ])('does not pan by %s after a press that was let go beside the plot', async (_, isHeld) => {
    const page = await openAll();
    const box = await boxOf(page);
    const [middle, inside, above] = [box.x + box.width / 2, box.y + box.height - 40, box.y - 30];
    await page.mouse.move(middle, inside);
    await page.mouse.down();
    await page.mouse.move(middle, above, { steps: 6 });
    await page.mouse.up();
    await zoomTwice(page);
    const places = await markPlaces(page);

    if (isHeld) await page.mouse.down();
    await page.mouse.move(middle, inside, { steps: 6 });
    await page.mouse.move(middle + 200, inside, { steps: 6 });
    expect(await markPlaces(page)).toEqual(places);
  });

  test('opens a contact by a reading aid after a drag', async () => {
    const page = await openAll();
    await zoomTwice(page);
    const places = await markPlaces(page);
    const box = await boxOf(page);
    const middle = box.x + box.width / 2;
    await page.mouse.move(middle, box.y + box.height - 40);
    await page.mouse.down();
    await page.mouse.move(middle + 120, box.y + box.height - 40, { steps: 6 });
    await page.mouse.up();
    expect(await markPlaces(page)).not.toEqual(places);
    expect(new URL(page.url()).searchParams.get('id')).toBeNull();

    const mark = plot(page).locator('[data-contact]').first();
    const id = await mark.getAttribute('data-contact');
    await mark.dispatchEvent('click', { detail: 0 });
    await expect.poll(() => new URL(page.url()).searchParams.get('id')).toBe(id);
  });

  test('hears which filter the plot shows', async () => {
    const page = await openPage('?time=2022-01..2022-12');
    const summary = async () => {
      const [id] = ((await plot(page).getAttribute('aria-describedby')) ?? '').split(' ');
      return page.evaluate((name) => document.getElementById(name)?.textContent, id ?? '');
    };
    const count = idsWithin({ from: dayOf('2022-01-01'), to: dayOf('2022-12-31') }).length;
    await plot(page).waitFor();
    await expect.poll(summary).toMatch(new RegExp(`^${count} of 82 contacts · held · .* · 2022\\.`));
  });
});
