import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openExport } from './exportDialog.ts';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

const windows = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};
const filter = '&place=goa&place=moscow&topic=payments&time=2020-01..2024-06&boundaries=india';

async function openTab(dialog: Locator, at: number): Promise<Locator> {
  const tab = dialog.getByRole('tab').nth(at);
  await tab.click();
  await expect.poll(() => tab.getAttribute('aria-selected')).toBe('true');
  await dialog.getByRole('tabpanel').locator('button').first().waitFor();
  return tab;
}

/** What does not fit, is too small to read or to be hit, in the dialog as it stands. */
function misfits(dialog: Locator): Promise<string[]> {
  return dialog.evaluate((element) => {
    const panel = element.querySelector('[role=tabpanel]') ?? element;
    const seen = [...element.querySelectorAll<HTMLElement>('*')].filter((part) => part.checkVisibility());
    const outer = element.getBoundingClientRect();
    const name = (part: HTMLElement) => `${part.tagName} ${part.innerText.slice(0, 40)}`;
    const hasText = (part: HTMLElement) =>
      [...part.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const small = seen.filter(
      (part) => hasText(part) && Number.parseFloat(getComputedStyle(part).fontSize) < 11,
    );
    const cut = seen.filter(
      (part) =>
        (part.scrollWidth > part.clientWidth + 1 &&
          part.clientWidth > 0 &&
          part.matches(':not(select, canvas)')) ||
        part.getBoundingClientRect().right > outer.right + 0.5,
    );
    const targets = [...element.querySelectorAll<HTMLElement>('button, select, label:has(input), summary')];
    const missed = targets.filter((part) => {
      const { width, height } = part.getBoundingClientRect();
      return part.checkVisibility() && (width < 24 || height < 24);
    });
    return [
      ...small.map((part) => `too small: ${name(part)}`),
      ...cut.map((part) => `cut off: ${name(part)}`),
      ...missed.map((part) => `hard to hit: ${name(part)}`),
      ...(panel.scrollWidth > panel.clientWidth ? ['the panel scrolls sideways'] : []),
      ...(document.documentElement.scrollWidth > innerWidth ? ['the page scrolls sideways'] : []),
    ];
  });
}

describe.each(Object.entries(windows))('on a %s', (_, viewport) => {
  test.each(['en', 'hi', 'ru'])(
    'every tab can be read and used, %s',
    { timeout: 120_000 },
    async (language) => {
      const page = await openPage(`?lang=${language}${filter}`, { viewport, colorScheme: 'light' });
      const dialog = await openExport(page);
      for (const at of [0, 1, 2, 3, 4]) {
        const tab = await openTab(dialog, at);
        const name = await tab.innerText();
        expect(await misfits(dialog), name).toEqual([]);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await axeViolations(page), `${name}, ${colorScheme}`).toEqual([]);
        }
      }
    },
  );
});

test('what went wrong and what is under way can be read too', async () => {
  const page = await openPage('?lang=ru', { viewport: windows.phone });
  const dialog = await openExport(page);
  await openTab(dialog, 1);
  for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck();
  // It says why it makes nothing, and can be pressed for that.
  await dialog.getByRole('button', { name: 'PPTX' }).click({ force: true });
  await dialog.locator('[data-status="failed"]').waitFor();
  expect([await misfits(dialog), await axeViolations(page)]).toEqual([[], []]);
  await openTab(dialog, 4);
  await dialog.getByRole('tabpanel').getByRole('button').first().click();
  await dialog.getByRole('progressbar').waitFor();
  expect([await misfits(dialog), await axeViolations(page)]).toEqual([[], []]);
  await dialog.locator('[data-status="running"]').getByRole('button').click();
  await dialog.locator('[data-status="done"]').waitFor();
  expect(await dialog.getByRole('progressbar').count()).toBe(0);
});

test('in forced colours the chosen tab is told from the others', async () => {
  const page = await openPage('', { forcedColors: 'active' });
  const dialog = await openExport(page);
  expect(await axeViolations(page)).toEqual([]);
  const [chosen, ...others] = await dialog
    .getByRole('tab')
    .evaluateAll((tabs) => tabs.map((tab) => getComputedStyle(tab).borderBottomColor));
  const ground = await dialog.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(chosen).not.toBe(ground);
  expect([...new Set(others)]).toEqual([ground]);
});

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

describe('by keyboard alone', () => {
  test('a picture is chosen and saved, and the focus comes back to the button', async () => {
    const page = await openPage('?place=goa');
    await page.getByText('2 of 82').first().waitFor();
    const opener = page.getByRole('button', { name: 'Export', exact: true });
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('img', { name: /^Preview/ }).waitFor();
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);

    await tabTo(page, dialog.locator('select'));
    await page.keyboard.type('Places');
    await dialog.getByRole('img', { name: /^Preview: Where/ }).waitFor();
    await tabTo(page, dialog.getByRole('radio', { name: 'Slide' }));
    await page.keyboard.press('ArrowDown');
    expect(await dialog.getByRole('radio', { name: 'Column' }).isChecked()).toBe(true);
    await tabTo(page, dialog.getByRole('button', { name: 'Download PNG' }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^readout-places-2-of-82.*\.png$/);

    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasFocus(opener)).toBe(true);
  });

  test('a view offers its own picture', async () => {
    const page = await openPage();
    const opener = page.getByRole('button', { name: 'Export: Timeline' });
    await tabTo(page, opener);
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('img', { name: /^Preview/ }).waitFor();
    expect(await dialog.locator('select').inputValue()).toBe('timeline');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await hasFocus(opener)).toBe(true);
  });

  test('arrow keys, Home and End lead through the tabs, Enter and Space choose', async () => {
    const page = await openPage();
    const dialog = await openExport(page);
    const tab = (name: string) => dialog.getByRole('tab', { name });
    await tabTo(page, tab('Picture'));
    await page.keyboard.press('ArrowRight');
    expect(await hasFocus(tab('Slides'))).toBe(true);
    await page.keyboard.press('End');
    expect(await hasFocus(tab('Brief pack'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await hasFocus(tab('Picture'))).toBe(true);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const panel = dialog.getByRole('tabpanel', { name: 'Brief pack' });
    await panel.getByRole('button', { name: 'Download brief pack' }).waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    await dialog.getByRole('tabpanel', { name: 'Slides' }).waitFor();
    // One stop for all tabs, then the panel.
    await page.keyboard.press('Tab');
    expect(await hasFocus(dialog.getByRole('checkbox').first())).toBe(true);
  });
});
