import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage, expectComplaint } = openBrowser();

/** A script that is blocked, and what the browser and React say of it. */
function chunk(name: string): RegExp {
  expectComplaint(new RegExp(`ERR_FAILED .*/${name}-`));
  return new RegExp(`/${name}-[^/]*\\.js`);
}
const expectCaught = () => expectComplaint(/Failed to fetch dynamically imported module/);

const failure = (page: Page) =>
  page.getByRole('alert').filter({ hasText: 'This view could not be drawn. The others still work.' });

async function tryAgain(page: Page) {
  await failure(page).getByRole('button', { name: 'Try again' }).click();
}

async function everythingElseWorks(page: Page, names: readonly string[]) {
  for (const name of names) await page.getByRole('region', { name, exact: true }).waitFor();
  await expect.poll(() => page.getByText(/^\d+ of 8\d contacts$/).count()).toBeGreaterThan(0);
}

const views = ['Key figures', 'Timeline', 'Map', 'Topics', 'Contacts'];

describe('a menu whose code does not come', () => {
  test.each([
    ['SettingsPanel', 'Settings', 'Dark'],
    ['SavedViewsPanel', 'Save view', 'Name'],
  ])('%s: says so in its panel, and can be asked again', async (name, button, content) => {
    const blocked = chunk(name);
    expectCaught();
    const page = await openPage('?place=goa', { blocked });
    await page.getByRole('button', { name: button }).click();
    await failure(page).waitFor();
    await everythingElseWorks(page, views);
    const wanted = page.getByRole('dialog').getByLabel(content);
    await tryAgain(page);
    // In vain: now the page can be loaded anew as well.
    await page.getByRole('button', { name: 'Reload the page' }).waitFor();
    await page.unroute(blocked);
    await tryAgain(page);
    await wanted.waitFor();
    expect(await failure(page).count()).toBe(0);
    await page.waitForFunction(() => document.activeElement?.closest('[popover]'));
  });

  test('the editor of a clause: is asked for again when its menu is opened again', async () => {
    const blocked = chunk('ClauseEditor');
    expectCaught();
    const page = await openPage('?place=goa', { blocked });
    const chip = page.getByRole('button', { name: /^Change .*Goa/ });
    await chip.click();
    await failure(page).waitFor();
    await page.keyboard.press('Escape');
    await everythingElseWorks(page, views);
    await page.unroute(blocked);
    await chip.click();
    await page.getByRole('checkbox', { name: /^Goa/ }).waitFor();
  });

  test('the list of what was left out: says so beside its notice, and can be asked again', async () => {
    const blocked = chunk('ProblemsDialog');
    expectCaught();
    const contacts = JSON.parse(readFileSync('dist/data/contacts.json', 'utf8')) as object[];
    Object.assign(contacts[0] ?? {}, { date: '2023-13-45' });
    const page = await openPage('', {
      blocked,
      overrides: { 'data/contacts.json': JSON.stringify(contacts) },
    });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await failure(page).waitFor();
    await everythingElseWorks(page, views);
    await page.unroute(blocked);
    await tryAgain(page);
    await page
      .getByRole('dialog')
      .getByRole('row', { name: /2023-13-45/ })
      .waitFor();
  });
});

describe('a view whose code does not come', () => {
  test.each([
    ['TopicsView', 'Topics'],
    ['TopicBars', 'Topics'],
    ['ContactsView', 'Contacts'],
  ])('%s: leaves the others working, and can be asked again', async (name, view) => {
    const blocked = chunk(name);
    expectCaught();
    const page = await openPage('', { blocked });
    await failure(page).waitFor();
    await everythingElseWorks(
      page,
      views.filter((other) => other !== view),
    );
    await page.unroute(blocked);
    await tryAgain(page);
    await everythingElseWorks(page, views);
    expect(await failure(page).count()).toBe(0);
  });
});

describe('a language whose words do not come', () => {
  test('at the start: the page is in English', async () => {
    const page = await openPage('?place=goa&lang=hi', { blocked: chunk('hi') });
    await page.getByText('2 of 82 contacts').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  test('in the settings: the language stays, and the other can be chosen again', async () => {
    const blocked = chunk('ru');
    const page = await openPage('?place=goa', { blocked });
    await page.getByRole('button', { name: 'Settings' }).click();
    const asked = page.waitForEvent('requestfailed');
    await page.getByRole('radio', { name: 'Русский' }).click();
    await asked;
    await page.getByRole('radio', { name: 'English', checked: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.unroute(blocked);
    await page.getByRole('radio', { name: 'Русский' }).click();
    await page.getByText('2 из 82 контактов').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });

  test('and no English ones either: the page says what to do', async () => {
    const page = await openPage('?lang=hi', { blocked: /\/(hi|en)-[^/]*\.js/ });
    expectComplaint(/ERR_FAILED .*\/hi-/);
    expectComplaint(/ERR_FAILED .*\/en-/);
    await page.getByRole('alert').getByText('reload the page').waitFor();
  });
});

test('words that do not come are told where they are missing, asked for once, and come by trying again', async () => {
  const blocked = chunk('en-later');
  expectCaught();
  const page = await openPage('', { blocked });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (blocked.test(request.url())) asked.push(request.url());
  });
  const topics = page.getByRole('region', { name: 'Topics', exact: true });
  await topics.getByRole('tab', { name: 'Compare' }).click();
  await failure(page).waitFor();
  await everythingElseWorks(page, views);
  expect(asked.length).toBeLessThanOrEqual(2);
  await page.unroute(blocked);
  await tryAgain(page);
  await topics.getByText('before 24 February 2022, n = 26 contacts').waitFor();
});
