import { describe, expect, test } from 'vitest';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

const states = {
  'nothing chosen': '',
  'a place, a topic and an open contact': '?place=moscow&topic=sco&id=2025-11-17-moscow',
  'no result': '?place=goa&topic=korea-japan',
  'every status and level': '?status=any&level=any',
  'a long Hindi page': '?lang=hi&id=2023-05-04-goa',
  'a long Russian page': '?lang=ru&id=2023-05-04-goa',
};
const windows = {
  desktop: { width: 1440, height: 900 },
  tablet: { width: 1024, height: 768 },
  phone: { width: 390, height: 844 },
};

describe.each(Object.entries(windows))('axe finds nothing on a %s', (_, viewport) => {
  test.each(Object.entries(states))('with %s', async (_state, query) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await openPage(query, { viewport, colorScheme });
      await page
        .getByText(/of 82|82 संपर्कों|из 82/)
        .first()
        .waitFor();
      await page.locator('#map svg').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await axeViolations(page)).toEqual([]);
    }
  });

  test('nor does the page scroll sideways', async () => {
    const page = await openPage('', { viewport });
    await page.locator('#map svg').first().waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test.each(['Add filter', 'Share', 'Settings', 'Save view'])(
  'axe finds nothing in the menu %s',
  async (name) => {
    const page = await openPage();
    await page.getByRole('button', { name, exact: true }).click();
    await page.getByRole('dialog').locator('button, input').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  },
);
