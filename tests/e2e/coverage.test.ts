import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeViolations, openBrowser } from './openBrowser.ts';

const { openPage, expectComplaint } = openBrowser();

type RawField = { name: string; fields?: RawField[]; items?: RawField };
type RawResource = { name: string; path: string; schema?: { fields: RawField[] } };

const read = <T>(name: string) => JSON.parse(readFileSync(`dist/data/${name}.json`, 'utf8')) as T;
const contacts = read<{ documents: string[] }[]>('contacts');
type RawClaim = {
  id: string;
  claim: string;
  kind: string;
  span: string | null;
  explanation: string | null;
};
const claims = read<RawClaim[]>('claims');
const gaps = read<{ missing: string }[]>('gaps');
const { resources, readout } = read<{
  resources: RawResource[];
  readout: { coverage: { start: string } };
}>('datapackage');

const coverage = (page: Page) => page.getByRole('dialog', { name: 'Coverage', exact: true });
const dictionary = (page: Page) => page.getByRole('dialog', { name: 'Data dictionary' });

describe('coverage', () => {
  test('opens by its button, is in the link, and gives the focus back', async () => {
    const page = await openPage();
    const button = page.getByRole('button', { name: 'Coverage', exact: true });
    await button.click();
    await coverage(page).getByRole('heading', { name: 'Published counts against the data' }).waitFor();
    expect(new URL(page.url()).search).toBe('?view=coverage');
    await page.keyboard.press('Escape');
    await coverage(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('');
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.goBack();
    await coverage(page).waitFor();
  });

  test('opens from the settings where the header has no room', async () => {
    const page = await openPage('', { viewport: { width: 390, height: 844 } });
    await page.getByRole('button', { name: 'Settings', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Coverage' }).click();
    await coverage(page).waitFor();
    const box = await coverage(page).boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 390, 844]);
  });

  test('says for every claim whether the data agrees, and explains where it does not', async () => {
    const page = await openPage('?view=coverage');
    await coverage(page).getByText(`${claims.length} claims: `).waitFor();
    const summary = await coverage(page)
      .getByText(/claims: \d+ agree/)
      .innerText();
    const counts = [...summary.matchAll(/\d+/g)].map(([figure]) => Number(figure));
    // Counted by hand from the files; two differ: four meetings claimed of five in 2021, and six of seven in 2023.
    expect(counts).toEqual([40, 31, 2, 3, 4]);
    expect(claims.filter(({ explanation }) => explanation === null)).toHaveLength(31);
    expect(claims.filter(({ kind }) => kind === 'uncounted')).toHaveLength(4);
    const { start } = readout.coverage;
    expect(
      claims.filter(({ kind, span }) => kind !== 'uncounted' && (span?.split('/')[0] ?? '') < start),
    ).toHaveLength(3);
    for (const [word, count] of [
      ['Agrees', 31],
      ['Differs', 2],
      ['Beyond the data', 3],
      ['Nothing to count', 4],
    ])
      await coverage(page)
        .getByRole('heading', { name: `${word}: ${count}`, exact: true })
        .waitFor();
    const shown = await coverage(page).innerText();
    const words = (text: string) => text.replaceAll(/\s+/g, ' ');
    for (const { claim, explanation } of claims) {
      expect(words(shown)).toContain(words(claim));
      if (explanation) expect(words(shown)).toContain(words(explanation));
    }
  });

  test('shows the claim of December 2021 as differing, and leads to the meetings of that year', async () => {
    const page = await openPage('?view=coverage');
    const rows = coverage(page).locator('[data-claim="2021-12-06-lavrov-fourth-in-a-year"]');
    const text = await rows.innerText();
    expect(text).toMatch(/Explanation: The data has five meetings in 2021/);
    await rows.getByRole('cell', { name: '4', exact: true }).waitFor();
    await rows.getByRole('cell', { name: /Differs/ }).waitFor();
    await rows.getByRole('button', { name: /^5/ }).click();
    const evidence = page.getByRole('dialog', { name: /2021.*Data: 5/ });
    for (const date of ['6 Apr 2021', '9 Jul 2021', '17 Sept 2021', '12 Oct 2021', '6 Dec 2021'])
      await evidence
        .getByRole('button', { name: new RegExp(`^${date}`) })
        .first()
        .waitFor();
    await evidence.getByRole('link').first().waitFor();
    await page.keyboard.press('Escape');
    await coverage(page).waitFor();
  });

  test.each([
    ['2022', '5', '5 by 8 Nov 2022', 'Agrees'],
    ['2023', '7', '7', 'Agrees'],
    ['2023', '7', '6 by 27 Dec 2023', 'Differs'],
    ['2025', '6', '6 by 17 Nov 2025', 'Agrees'],
  ])('has for %s %s meetings beside the published %s: %s', async (year, count, published, verdict) => {
    const page = await openPage('?view=coverage');
    const row = coverage(page).getByRole('row', { name: new RegExp(`^${year}`) });
    await row
      .getByRole('button', { name: new RegExp(`^${count} – .*${year}, ${count} meetings$`) })
      .waitFor();
    await row
      .getByRole('button', { name: new RegExp(`^${published} – .*${verdict}$`) })
      .first()
      .waitFor();
  });

  test('opens a contact that rests on one document', async () => {
    const page = await openPage('?view=coverage');
    const single = contacts.filter(({ documents }) => documents.length === 1).length;
    await coverage(page)
      .getByRole('row', { name: /^1 document / })
      .getByRole('button', { name: new RegExp(`^${single} – `) })
      .waitFor();
    const section = coverage(page).getByRole('region', { name: 'Documents per contact' });
    await section.getByRole('list').getByRole('button').first().click();
    await coverage(page).waitFor({ state: 'detached' });
    const panel = page.getByRole('complementary', { name: /^Contact: / });
    await panel.waitFor();
    await page.goBack();
    await coverage(page).waitFor();
    expect(await panel.count()).toBe(0);
  });

  test('lists what is missing', async () => {
    const page = await openPage('?view=coverage');
    await coverage(page).getByText('Krippendorff’s alpha 0.85').waitFor();
    const shown = await coverage(page).innerText();
    for (const { missing } of gaps) expect(shown).toContain(missing);
  });

  test('is read by headings in order, from one language to the other, without a violation', async () => {
    const page = await openPage('?view=coverage&lang=ru', { viewport: { width: 390, height: 844 } });
    const dialog = page.getByRole('dialog', { name: 'Полнота данных' });
    await dialog.getByText('0,85').waitFor();
    const levels = await dialog
      .locator('h1, h2, h3, h4')
      .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
    expect(levels[0]).toBe(2);
    const steps = levels.map((level, index) => level - (levels[index - 1] ?? level));
    expect(Math.max(...steps)).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** How a reader sees a file: its fields with those nested in them, in its order. */
function namesIn(fields: readonly RawField[] = []): string[] {
  return fields.flatMap(({ name, fields: own, items }) => [name, ...namesIn(own), ...namesIn(items?.fields)]);
}

describe('the data dictionary', () => {
  test('opens from the data version and lists every file with every field', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: /^Data 20/ }).click();
    for (const { name, path, schema } of resources) {
      const section = dictionary(page).getByRole('region', { name, exact: true });
      const link = section.getByRole('link', { name: new RegExp(`^${path}`) });
      expect(new URL((await link.getAttribute('href')) ?? '', page.url()).pathname).toMatch(
        new RegExp(`/data/${path}$`),
      );
      const fields = await section.locator('tbody th code').evaluateAll((all) =>
        // The way to a nested field stands before its name, for screen readers.
        all.map((code) => code.lastChild?.textContent ?? ''),
      );
      expect(fields).toEqual(namesIn(schema?.fields));
    }
    await dictionary(page).getByRole('heading', { name: 'How dates are read' }).waitFor();
    await dictionary(page)
      .getByRole('row', { name: /about 16 June 2025 9 June 2025 to 23 June 2025/ })
      .waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('finds a field by its description', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: /^Data 20/ }).click();
    await dictionary(page).getByLabel('Find a field').fill('cameo');
    await dictionary(page)
      .getByText(/^1 of \d+ fields/)
      .waitFor();
    await expect
      .poll(() => dictionary(page).getByRole('rowheader').allInnerTexts())
      .toContainEqual(expect.stringMatching(/^cameo/));
    await dictionary(page).getByLabel('Find a field').fill('nothing of the kind');
    await dictionary(page).getByText('No field fits.').waitFor();
  });

  test('names the file and the reason when it cannot be had, and asks again', async () => {
    const page = await openPage();
    await page.getByRole('button', { name: /^Data 20/ }).waitFor();
    await page.route(/datapackage\.json/, (route) => route.fulfill({ status: 404, body: '' }));
    expectComplaint(/404/);
    await page.getByRole('button', { name: /^Data 20/ }).click();
    await dictionary(page)
      .getByRole('alert')
      .getByText('datapackage.json is missing on the server')
      .waitFor();
    await page.unroute(/datapackage\.json/);
    await dictionary(page).getByRole('button', { name: 'Try again' }).click();
    await dictionary(page).getByRole('region', { name: 'contacts', exact: true }).waitFor();
  });

  test('shows a hostile package as text, and leads nowhere else', async () => {
    const pack = read<Record<string, unknown>>('datapackage');
    const evil = '<img src=x onerror=alert(1)>';
    const hostile = {
      ...pack,
      title: evil,
      licenses: [{ title: evil, path: 'javascript:alert(1)' }],
      sources: [{ path: 'data:text/html,x' }],
      resources: [
        ...resources,
        { name: evil, path: '//example.org/x.json', schema: { fields: [{ name: evil, type: 5 }, null] } },
      ],
    };
    const page = await openPage('', { overrides: { 'data/datapackage.json': JSON.stringify(hostile) } });
    await page.getByRole('button', { name: /^Data 20/ }).click();
    await dictionary(page).getByRole('heading', { name: evil }).waitFor();
    expect(await dictionary(page).locator('img').count()).toBe(0);
    const { origin } = new URL(page.url());
    const addresses = await dictionary(page)
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses.filter((address) => new URL(address).origin !== origin)).toEqual([]);
  });
});
