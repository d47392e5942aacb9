import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

/** How many of the circles lie within the frame of the map. */
function placesInFrame(page: Page): Promise<number> {
  return page.locator('#map .leaflet-container').evaluate((map) => {
    const frame = map.getBoundingClientRect();
    return [...map.querySelectorAll('g[data-place]')].filter((place) => {
      const { x, y, width, height } = place.getBoundingClientRect();
      const [across, down] = [x + width / 2, y + height / 2];
      return across > frame.left && across < frame.right && down > frame.top && down < frame.bottom;
    }).length;
  });
}

const moscow = (page: Page) => page.locator('#map g[data-place="moscow"]');

test('every place stays in the frame when the column at the right opens and closes', async () => {
  const page = await openPage();
  await moscow(page).waitFor();
  await expect.poll(() => placesInFrame(page)).toBe(18);
  const toggle = page.getByRole('button', { name: 'Contacts', exact: true });
  await toggle.click();
  await expect.poll(() => page.locator('#map').evaluate(({ clientWidth }) => clientWidth)).toBeLessThan(400);
  await expect.poll(() => placesInFrame(page)).toBe(18);
  await toggle.click();
  await expect
    .poll(() => page.locator('#map').evaluate(({ clientWidth }) => clientWidth))
    .toBeGreaterThan(500);
  // A glide of Leaflet's would come only after a moment.
  await page.waitForTimeout(600);
  expect(await placesInFrame(page)).toBe(18);
});

test('a filter does not take the map back from where the reader has put it', async () => {
  const page = await openPage();
  await moscow(page).waitFor();
  const zoomIn = page
    .getByRole('region', { name: 'Map', exact: true })
    .getByRole('button', { name: /zoom in|closer/i });
  const before = await moscow(page).getAttribute('transform');
  await zoomIn.click();
  await expect.poll(() => moscow(page).getAttribute('transform')).not.toBe(before);
  await page.waitForTimeout(400);
  const zoomed = await moscow(page).getAttribute('transform');
  await page.getByRole('button', { name: 'Remove filter: held' }).click();
  await page.getByRole('status').getByText('69 of 82 contacts').waitFor();
  expect(await moscow(page).getAttribute('transform')).toBe(zoomed);
});
