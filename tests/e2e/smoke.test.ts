import { expect, test } from 'vitest';
import { onDemandChunks } from '#tools/onDemandChunks.ts';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

test('the built page shows the contacts that the default filter leaves', async () => {
  const page = await openPage();
  await page.getByRole('status').getByText('66 of 82 contacts').waitFor();
  expect(await page.title()).toContain('Lavrov');
});

test('the first screen fetches no script that its budget leaves out', async () => {
  const page = await openPage();
  await page.locator('#map [data-place]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
      .filter((name) => name.endsWith('.js')),
  );
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((name) => onDemandChunks.some((start) => name.startsWith(start)))).toEqual([]);
});
