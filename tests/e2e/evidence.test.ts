import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();
const panel = (page: Page) => page.getByRole('complementary', { name: /^Contact: / });

describe('the panel of a contact', () => {
  test('names the topics of Goa, each with certainty and documents, one of them the founding source', async () => {
    const page = await openPage('?id=2023-05-04-goa');
    await panel(page)
      .getByRole('heading', { name: /4 May 2023/ })
      .waitFor();
    // contacts.json: 8 codings stated, 6 understood.
    await panel(page).getByText('8 stated').waitFor();
    await panel(page).getByText('6 understood').waitFor();
    for (const name of ['Bilateral relations', 'SCO', 'G20', 'Ukraine', 'Payments', 'Afghanistan'])
      await panel(page).getByText(name, { exact: true }).first().waitFor();
    const source = panel(page).locator(
      'a[href="https://www.lokmattimes.com/politics/india-russia-ties-look-up-ahead-of-putins-possible-delhi-visit-in-july/"]',
    );
    expect(await source.getAttribute('rel')).toContain('noopener');
    expect(await source.getAttribute('rel')).toContain('noreferrer');
  });

  test('has India–China as understood for Moscow, 9 September 2020', async () => {
    const page = await openPage('?id=2020-09-09-moscow');
    await panel(page).getByText('10 stated').waitFor();
    const topic = panel(page).getByRole('listitem').filter({ hasText: 'Understood: India–China' });
    await topic.waitFor();
  });

  test('opens from the list, gives the focus back when closed, and is in the link', async () => {
    const page = await openPage('?place=goa');
    const row = page
      .getByRole('region', { name: 'Contacts', exact: true })
      .getByRole('button', { name: '4 May 2023' });
    await row.click();
    await panel(page).waitFor();
    expect(new URL(page.url()).search).toBe('?place=goa&id=2023-05-04-goa');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
