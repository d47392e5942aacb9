import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { LocalReport } from '#model/LocalReport.ts';
import { sampleAddition, sampleContact, sampleReport } from '../fixtures/localReports.ts';
import { openExport, openExportTab, saved } from './exportDialog.ts';
import { axeViolations, openBrowser, type PageOptions } from './openBrowser.ts';

const { openPage } = openBrowser();

const call = '2024-08-21-telephone';
const callReport: LocalReport = {
  ...sampleReport({ id: 'sample-2', savedAt: '2026-04-03T09:30:00.000Z' }),
  addition: {
    document: { ...sampleAddition().document, id: 'sample-gazette-2024-08-21', title: 'An invented call' },
    contacts: sampleAddition({
      id: call,
      date: '2024-08-21',
      mode: 'telephone',
      format: 'call',
      cameo: '041',
      venue: null,
      hostCountry: null,
      occasion: null,
      topics: [],
      documents: ['sample-gazette-2024-08-21'],
    }).contacts,
    known: [],
  },
};
const two = [sampleReport(), callReport];

/** Puts reports where the page looks for them, by what its documentation says of the place. */
async function seed(page: Page, reports: unknown): Promise<void> {
  await page.evaluate(async (value) => {
    const address = new URL('data', document.baseURI).href;
    localStorage.setItem(`readout.localReports ${address}`, '1');
    await new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('readout');
      opening.onupgradeneeded = () => opening.result.createObjectStore('local-reports');
      opening.onerror = reject;
      opening.onsuccess = () => {
        const step = opening.result.transaction('local-reports', 'readwrite');
        step.objectStore('local-reports').put(value, address);
        step.onerror = reject;
        step.oncomplete = () => {
          opening.result.close();
          resolve();
        };
      };
    });
  }, reports);
}

/** Opens the page in a browser that keeps these reports. */
async function openWith(reports: unknown, query = '', options: PageOptions = {}): Promise<Page> {
  const page = await openPage('', options);
  await page.locator('#map [data-place]').first().waitFor();
  await seed(page, reports);
  // Not before: a link to what is not kept yet would be cut short.
  await page.goto(`${page.url()}${query}`);
  return page;
}

/** The line of the count. */
const count = (page: Page, words: string) =>
  page
    .getByRole('status')
    .filter({ hasText: new RegExp(`^${words}$`) })
    .waitFor();

const said = {
  en: {
    count: '68 of 84 contacts, 2 local',
    mark: '20 July 2024, Astana, on the sidelines, held, confirmed, from a local report',
    place: 'Astana, 3 contacts, 1 local',
    row: 'from a local report',
    key: '2 local',
    coding: 'local',
    note: /^Kept in this browser alone/,
  },
  hi: {
    count: '84 संपर्कों में से 68, 2 स्थानीय',
    mark: '20 जुलाई 2024, अस्ताना, बैठक के इतर, संपन्न, पुष्ट, स्थानीय रिपोर्ट से',
    place: 'अस्ताना, 3 संपर्क, 1 स्थानीय',
    row: 'स्थानीय रिपोर्ट से',
    key: '2 स्थानीय',
    coding: 'स्थानीय',
    note: /^केवल इस ब्राउज़र में रखा/,
  },
  ru: {
    count: '68 из 84 контактов, 2 локальных',
    mark: '20 июля 2024 г., Астана, на полях встречи, состоялся, подтверждён, из локального сообщения',
    place: 'Астана, 3 контакта, 1 локальный',
    row: 'из локального сообщения',
    key: '2 локальных',
    coding: 'локально',
    note: /^Хранится только в этом браузере/,
  },
} as const;
const windows = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
};

describe.each(Object.entries(said))('kept contacts are marked, in %s', (lang, words) => {
  test('in the count and in every view, by sign and by name', async () => {
    const page = await openWith(two, `?lang=${lang}`);
    await count(page, words.count);
    const mark = page.locator(`g[role="button"][data-contact="${sampleContact}"]`);
    // Dates have spaces at which no line breaks.
    expect((await mark.getAttribute('aria-label'))?.replaceAll('\u00a0', ' ')).toBe(words.mark);
    expect(await mark.locator('[data-local]').count()).toBe(1);
    const place = page.locator('#map g[role="button"][data-place="astana"]');
    await place.waitFor();
    expect(await place.getAttribute('aria-label')).toBe(words.place);
    expect(await place.locator('[data-local]').count()).toBe(1);
    for (const id of [sampleContact, call]) {
      const row = page.locator(`#contacts tr[data-contact="${id}"]`);
      expect(await row.innerText()).toContain(words.row);
      expect(await row.locator('[data-local]').count()).toBe(1);
    }
    expect(await page.locator('#contacts [data-local]').count()).toBe(2);
    // One in the summer's bar of the histogram, one in the legend, and a mark each.
    expect(await page.locator('#timeline [data-local]').count()).toBe(4);
    expect(await page.locator('#topics').innerText()).toContain(words.key);
    await page
      .locator(
        `#contacts tr[data-contact="${sampleContact}"] a, #contacts tr[data-contact="${sampleContact}"] button`,
      )
      .first()
      .click();
    const panel = page.locator(`[data-contact-panel="${sampleContact}"]`);
    await panel.getByText(words.note).waitFor();
    expect(await panel.getByText(words.coding, { exact: true }).count()).toBeGreaterThan(0);
  });

  test.each(Object.entries(windows))(
    'and nothing is cut off or inaccessible on a %s',
    async (_, viewport) => {
      const page = await openWith(two, `?lang=${lang}&id=${sampleContact}`, { viewport });
      await page.locator(`[data-contact-panel="${sampleContact}"]`).getByText(words.note).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page), colorScheme).toEqual([]);
      }
      await page.goto(page.url().replace(`&id=${sampleContact}`, ''));
      await count(page, words.count);
      await page.locator('#map [data-place]').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await axeViolations(page), colorScheme).toEqual([]);
      }
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );
});

describe('files of a selection with kept contacts', () => {
  test('say so in a picture', async () => {
    const page = await openWith(two);
    const dialog = await openExport(page);
    const { content } = await saved(page, dialog.getByRole('button', { name: 'Download SVG' }));
    const text = content
      .toString('utf8')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(text).toContain('68 of 84 contacts, 2 local');
    expect(text).toContain('from reports kept locally, not in the published data.');
  });

  test('say so in a column of a table', async () => {
    const page = await openWith(two);
    const dialog = await openExportTab(page, 'Data');
    const { content } = await saved(
      page,
      dialog.getByRole('button', { name: 'Download Contacts, CSV', exact: true }),
    );
    const { data } = Papa.parse<Record<string, string>>(content.toString('utf8').replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(68);
    expect(data.filter(({ isLocal }) => isLocal === 'true').map(({ id }) => id)).toEqual([
      sampleContact,
      call,
    ]);
    expect(data.filter(({ isLocal }) => isLocal === 'false')).toHaveLength(66);
  });
});

test('are shown in other tabs at once, and in no frame, nor in another browser', async () => {
  const page = await openWith(two);
  await count(page, '68 of 84 contacts, 2 local');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await count(other, '68 of 84 contacts, 2 local');
  await page.goto(`${page.url()}?id=${call}`);
  const panel = page.locator(`[data-contact-panel="${call}"]`);
  await panel.getByRole('button', { name: /^Remove the report “An invented call”/ }).click();
  await count(page, '67 of 83 contacts, 1 local');
  await count(other, '67 of 83 contacts, 1 local');
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await count(other, '68 of 84 contacts, 2 local');

  await other.goto(`${other.url()}?embed=1`);
  await other.getByText('66 of 82 contacts').first().waitFor();
  expect(await other.locator('[data-local]').count()).toBe(0);

  const stranger = await openPage(`?id=${call}`);
  const notice = stranger.getByRole('status').filter({ hasText: `id=${call}` });
  await notice.getByText('A contact from a kept report opens only in the browser that keeps it').waitFor();
  await count(stranger, '66 of 82 contacts');
});

test('that no longer fit the data stay kept, and are named with the reason', async () => {
  const sunk = sampleReport({ addition: { ...sampleAddition({ venue: 'atlantis' }), known: [] } });
  const page = await openWith([sunk, 'no report']);
  await count(page, '66 of 82 contacts');
  const notice = page.getByRole('status').filter({ hasText: 'cannot be used; ' });
  await notice.getByRole('button', { name: 'Show' }).click();
  const row = page.locator('dialog[open] tr').filter({ hasText: sampleContact });
  expect(await row.innerText()).toContain('“atlantis” does not exist in venues');
  expect(await axeViolations(page)).toEqual([]);
  await page.reload();
  await notice.waitFor();
});

test('that the browser does not hand out leave the page as it is published', async () => {
  const page = await openWith(two);
  await page.context().addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      },
    });
  });
  await page.reload();
  await count(page, '66 of 82 contacts');
  await page.getByText('could not be read; the data is shown without them').waitFor();
});

test('nothing of the layer is fetched where nothing is kept', async () => {
  const page = await openPage();
  await page.locator('#map [data-place]').first().waitFor();
  await page.waitForLoadState('networkidle');
  const names = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /localDataset|refreshDataset|LocalNotice/.test(name)),
    );
  expect(await names()).toEqual([]);
  await seed(page, two);
  await page.reload();
  await count(page, '68 of 84 contacts, 2 local');
  expect((await names()).length).toBeGreaterThan(0);
});
