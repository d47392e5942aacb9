import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { ask, heard, type Message, messages, openFrame, send } from './frameMessages.ts';
import { openBrowser, type PortalOptions } from './openBrowser.ts';

const { openPortal, expectComplaint } = openBrowser();

/** A portal that may speak with the dashboard, and one frame with it at an address such as `?embed=1&view=map`. */
async function openIn(query: string, options: PortalOptions = {}, attributes = ''): Promise<Page> {
  const page = await openPortal({ body: '', ...options });
  const script = await page.locator('script').first().getAttribute('src');
  await openFrame(page, (script ?? '').replace('embed.js', query), attributes);
  return page;
}
const readout = (page: Page) => page.frameLocator('iframe');
const ready = (page: Page) => expect.poll(async () => (await messages(page, 'ready')).length).toBe(1);

describe('the frame says by itself', () => {
  test('that it is ready, and what is selected', async () => {
    const page = await openIn('?embed=1&view=map&place=goa');
    await ready(page);
    const [message] = await messages(page, 'ready');
    // Counted in contacts.json: two held at minister level in Goa.
    expect(message).toMatchObject({
      source: 'readout',
      version: 1,
      count: 2,
      total: 82,
      query: 'place=goa',
      sentence: '2 of 82 contacts · held · minister level · place Goa',
      contact: null,
      filter: { place: ['goa'], status: ['held'], level: ['minister'], topic: [], time: [], q: [] },
    });
    expect(message).not.toHaveProperty('id');
  });

  test('when the reader changes the filter or opens a contact, once each', async () => {
    const page = await openIn('?embed=1&view=map');
    await readout(page).getByRole('button', { name: /^Goa/ }).click();
    await expect.poll(async () => (await messages(page, 'filter')).length).toBe(1);
    expect((await messages(page, 'filter'))[0]).toMatchObject({ query: 'place=goa', count: 2 });
    await readout(page)
      .getByRole('button', { name: /documents?: show the list/ })
      .last()
      .click();
    await readout(page)
      .locator('dialog[open]')
      .getByRole('button', { name: /May 2023/ })
      .first()
      .click();
    await expect.poll(async () => (await messages(page, 'select')).length).toBe(1);
    const [{ contact } = {}] = await messages(page, 'select');
    expect(contact).toMatch(/^2023-05-0\d/);
    expect((await messages(page, 'filter')).length).toBe(1);
  });

  test('that the data cannot be shown', async () => {
    expectComplaint(/404/);
    const page = await openIn('?embed=1&view=map', { overrides: { 'data/contacts.json': null } });
    await expect.poll(async () => (await messages(page, 'error')).length).toBeGreaterThan(0);
    const [message] = await messages(page, 'error');
    expect(message).toMatchObject({ code: 'data' });
    expect(message?.message).toContain('contacts.json');
    await expect.poll(async () => (await messages(page, 'resize')).length).toBeGreaterThan(0);
  });
});

describe('the frame answers', () => {
  test('what is asked of it, with the id that it was given', async () => {
    const page = await openIn('?embed=1&view=timeline&lock=status');
    expect(await ask(page, { type: 'getState' })).toMatchObject({
      type: 'state',
      count: 66,
      theme: 'auto',
      language: 'en',
      locked: ['status'],
    });
    // Counted in contacts.json: held at minister level, with a coding of payments.
    expect(await ask(page, { type: 'setFilter', query: 'topic=payments' })).toMatchObject({
      type: 'filter',
      count: 12,
      query: 'topic=payments',
    });
    const all = { topic: [], status: [], level: [] };
    // A locked clause stays as it is: of all 82 contacts, those that were held.
    expect(await ask(page, { type: 'setFilter', filter: all })).toMatchObject({
      type: 'filter',
      query: 'level=any',
    });
    const id = '2023-05-04-goa-sco-cfm';
    const contacts = (await messages(page, 'state'))[0];
    expect(contacts).toBeDefined();
    expect(await ask(page, { type: 'select', contact: 'nobody' })).toMatchObject({ code: 'unknown' });
    expect(await ask(page, { type: 'setTheme', theme: 'dark' })).toMatchObject({
      type: 'theme',
      theme: 'dark',
    });
    expect(await readout(page).locator('html').getAttribute('data-theme')).toBe('dark');
    expect(id).toBeDefined();
    // What the host has asked for it is told by the answers alone.
    expect((await messages(page)).filter((message) => message.type === 'filter' && !message.id)).toEqual([]);
  });

  test.each([
    ['a query', { query: 'q=tariff' }],
    ['an object', { filter: { q: 'tariff' } }],
  ])('a search for words, given as %s', async (_, asked) => {
    const page = await openIn('?embed=1&view=contacts');
    const answer = await ask(page, { type: 'setFilter', ...asked });
    expect(answer).toMatchObject({ type: 'filter', query: 'q=tariff' });
    await readout(page).getByText(String(answer.sentence), { exact: true }).waitFor();
  });

  test('with a picture as a file, of the view that it shows', async () => {
    const page = await openIn('?embed=1&view=timeline');
    await ready(page);
    const size = await page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('message', async ({ data }) => {
            if (data?.id !== 'picture') return;
            const bytes = new Uint8Array(await data.file.arrayBuffer());
            resolve({ name: data.name, type: data.file.type, bytes: [...bytes] });
          });
          document
            .querySelector('iframe')
            ?.contentWindow?.postMessage(
              { target: 'readout', version: 1, id: 'picture', type: 'export' },
              '*',
            );
        }),
    );
    const { name, type, bytes } = size as { name: string; type: string; bytes: number[] };
    expect(name).toMatch(/^readout-timeline-66.*\.png$/i);
    expect(type).toBe('image/png');
    expect(PNG.sync.read(Buffer.from(bytes)).height).toBe(1800);
    expect(await ask(page, { type: 'export', view: 'atlas' })).toMatchObject({ code: 'unknown' });
  });

  test('that the site has turned exports off', async () => {
    const config = (portal: string) => ({ embedding: { origins: [portal] }, features: { export: false } });
    const page = await openIn('?embed=1&view=timeline', { config });
    expect(await ask(page, { type: 'export' })).toMatchObject({ type: 'error', code: 'off' });
    expect(
      await readout(page)
        .getByRole('button', { name: /picture/i })
        .count(),
    ).toBe(0);
  });

  test.each([
    ['of another version', { version: 2, type: 'getState' }, 'version'],
    ['of no version', { version: undefined, type: 'getState' }, 'version'],
    ['of no known type', { type: 'reload' }, 'malformed'],
    ['without what it needs', { type: 'setFilter' }, 'malformed'],
    ['with too much', { type: 'setFilter', query: '', filter: {} }, 'malformed'],
    ['of the wrong kind', { type: 'setFilter', query: 7 }, 'malformed'],
    ['with a clause of the wrong kind', { type: 'setFilter', filter: { topic: [7] } }, 'malformed'],
    ['with an unknown clause', { type: 'setFilter', query: 'embed=1' }, 'unknown'],
    ['with an unknown value', { type: 'setFilter', filter: { topic: 'weather' } }, 'unknown'],
    ['with another theme', { type: 'setTheme', theme: 'pink' }, 'malformed'],
    ['with no contact', { type: 'select' }, 'malformed'],
    ['of a file of no kind', { type: 'export', format: 'exe' }, 'malformed'],
  ])('a request %s with an error that says what may stand there', async (_, request, code) => {
    const page = await openIn('?embed=1&view=figures');
    const answer = await ask(page, request);
    expect(answer).toMatchObject({ type: 'error', code });
    expect(String(answer.message).length).toBeGreaterThan(20);
    expect(await ask(page, { type: 'getState' })).toMatchObject({ count: 66 });
  });

  test('nothing that is not for it, and throws nothing', async () => {
    const page = await openIn('?embed=1&view=figures');
    await ready(page);
    for (const message of [null, 7, 'readout', [], {}, { target: 'other', version: 1, type: 'getState' }])
      await send(page, message);
    await ask(page, { type: 'getState' });
    // It tells its height by itself, in two forms, whenever that has changed.
    const told = (await heard(page)).map(({ data }) => data as Message);
    const isHeight = (data: Message) => data.type === 'resize' || 'datawrapper-height' in data;
    expect(told.filter((data) => !isHeight(data)).map(({ type }) => type)).toEqual(['ready', 'state']);
  });
});

describe('a host that is not on the list', () => {
  test('hears nothing and is not heard', async () => {
    const config = () => ({ embedding: { origins: ['https://portal.example'] } });
    const page = await openIn('?embed=1&view=map', { config });
    await readout(page)
      .getByRole('button', { name: /^Moscow/ })
      .waitFor();
    await send(page, { target: 'readout', version: 1, id: 'x', type: 'setFilter', query: 'place=goa' });
    await send(page, { target: 'readout', version: 9, type: 'getState' });
    await readout(page)
      .getByRole('button', { name: /^Moscow/ })
      .click();
    await readout(page).getByText('9 of 82 contacts').first().waitFor();
    expect(await heard(page)).toEqual([]);
  });

  test('may be any, where the site says so', async () => {
    const page = await openIn('?embed=1&view=map', { config: () => ({ embedding: { origins: ['*'] } }) });
    expect(await ask(page, { type: 'getState' })).toMatchObject({ type: 'state' });
  });
});
