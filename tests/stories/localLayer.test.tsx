import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { createStore, set } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { layerAddress, setLayerHint } from '#data/layerHint.ts';
import { dropAddition, keepAddition, loadLocalLayer } from '#data/localLayer.ts';
import { sampleAddition, sampleContact, sampleKnown } from '../fixtures/localReports.ts';
import { countLine, openDashboard } from '../fixtures/openDashboard.tsx';
import { serveData } from '../fixtures/serveData.ts';

const base = 'data';
/** What the page notes that something is kept by, of which other tabs hear. */
const hintOf = (address: string) => `readout.localReports ${layerAddress(address)}`;
const keep = () => keepAddition(base, sampleAddition(), '2026.11');
/** Names of roles are slow to find in the whole of the page. */
const elementOf = (selector: string) =>
  waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`there is no ${selector}`);
    return element;
  });
/** The line above the views that begins with some words. */
const noticeOf = (words: string) =>
  waitFor(() => {
    const notices = [...document.querySelectorAll<HTMLElement>('[role="status"]')];
    const notice = notices.find(({ textContent }) => textContent?.startsWith(words));
    if (!notice) throw new Error(`no notice says “${words}”`);
    return notice;
  });
const panelOf = async (id: string) => within(await elementOf(`[data-contact-panel="${id}"]`));

beforeEach(() => {
  serveData();
});
afterEach(async () => {
  const { reports, unreadable } = await loadLocalLayer(base);
  for (const { id } of [...reports, ...unreadable]) await dropAddition(base, id);
});

describe('A reader who keeps a report in this browser', () => {
  test('sees it counted, and is told that nobody else does', async () => {
    await keep();
    await openDashboard();
    await countLine('67 of 83 contacts, 1 local');
    expect(await noticeOf('1 report kept in this browser is shown with the data')).toHaveTextContent(
      'New from it: 1 contact, 1 document.',
    );
    expect(screen.getByRole('button', { name: '346 documents, 1 local: show the list' })).toBeVisible();
  });

  test('finds it marked on the timeline, on the map, in the list and in the legend', async () => {
    await keep();
    await openDashboard();
    const mark = await elementOf(`g[role="button"][data-contact="${sampleContact}"]`);
    expect(mark).toHaveAccessibleName(
      '20 July 2024, Astana, on the sidelines, held, confirmed, from a local report',
    );
    expect(mark.querySelectorAll('[data-local]')).toHaveLength(1);
    const circle = await elementOf('g[role="button"][data-place="astana"]');
    expect(circle).toHaveAccessibleName('Astana, 3 contacts, 1 local');
    expect(circle.querySelectorAll('[data-local]')).toHaveLength(1);
    const row = document.querySelector<HTMLElement>(`#contacts tr[data-contact="${sampleContact}"]`);
    expect(row).toHaveTextContent('from a local report');
    expect(row?.querySelectorAll('[data-local]')).toHaveLength(1);
    expect(document.querySelector('ul[aria-label="What the marks mean"]')).toHaveTextContent(/local/);
    // One published contact has no dot.
    const other = document.querySelector<HTMLElement>('#contacts tr[data-contact="2024-07-03-astana"]');
    expect(other?.querySelectorAll('[data-local]')).toHaveLength(0);
  });

  test('can remove it from the panel of its contact, and bring it back', async () => {
    await keep();
    const user = await openDashboard(`?place=astana&id=${sampleContact}`);
    const panel = await panelOf(sampleContact);
    expect(panel.getByText(/^Kept in this browser alone, from a report added on/)).toBeVisible();
    await user.click(panel.getByRole('button', { name: /^Remove the report “Invented talks in Astana”/ }));
    await countLine('2 of 82 contacts');
    expect(document.querySelector('[data-contact-panel]')).toBeNull();
    const notice = await noticeOf('Removed from this browser');
    await user.click(within(notice).getByRole('button', { name: 'Bring it back' }));
    await countLine('3 of 83 contacts, 1 local');
    expect(screen.queryByText(/^Removed from this browser/)).toBeNull();
  });

  test('goes on with filter, open contact and search when the data changes', async () => {
    await keep();
    const user = await openDashboard(`?q=Tianjin&id=${sampleKnown}`);
    const panel = await panelOf(sampleKnown);
    const topic = () => panel.queryByText('Space');
    expect(topic()?.closest('li')).toHaveTextContent('local');
    expect(panel.getByText('Sample Gazette').closest('li')).toHaveTextContent('local');
    await user.click(panel.getByRole('button', { name: /^Remove the report/ }));
    await waitFor(() => expect(topic()).toBeNull());
    expect(location.search).toContain('q=Tianjin');
    expect(location.search).toContain(`id=${sampleKnown}`);
    expect(document.querySelector('main[aria-busy]')).toBeNull();
    expect(panel.queryByText('Sample Gazette')).toBeNull();
    // What was opened at the address is still there to be undone or changed.
    await user.click(screen.getByRole('button', { name: 'Clear all' }));
    await countLine('82 of 82 contacts');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(location.search).toContain('q=Tianjin'));
  });

  test('sees what another tab keeps and removes, as it does', async () => {
    await openDashboard();
    await countLine('66 of 82 contacts');
    const { id } = await keep();
    window.dispatchEvent(new StorageEvent('storage', { key: 'readout.theme' }));
    window.dispatchEvent(new StorageEvent('storage', { key: hintOf(base), newValue: 'more' }));
    await countLine('67 of 83 contacts, 1 local');
    await dropAddition(base, id);
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    await countLine('66 of 82 contacts');
  });

  test('is told why a contact does not fit the data, and what to do', async () => {
    await keepAddition(base, sampleAddition({ venue: 'atlantis' }), '2026.10');
    const user = await openDashboard();
    const notice = await noticeOf('1 thing in the reports kept in this browser cannot be used');
    await user.click(within(notice).getByRole('button', { name: 'Show' }));
    const dialog = within(await elementOf('dialog'));
    expect(dialog.getByText(sampleContact).closest('tr')).toHaveTextContent(
      '“atlantis” does not exist in venues.',
    );
    expect(dialog.getByText(/stays in this browser until you remove it, under “Kept reports”/)).toBeVisible();
    expect((await loadLocalLayer(base)).reports).toHaveLength(1);
  });

  test('reads in the coverage what is published alone', async () => {
    await keep();
    await openDashboard('?view=coverage');
    const dialog = within(await elementOf('dialog[aria-label="Coverage"]'));
    expect(await dialog.findByText(/^Reports kept in this browser are not counted here/)).toBeVisible();
    expect(dialog.getByRole('button', { name: '82 contacts' })).toBeVisible();
  });

  test('is told what of it cannot be used, and keeps it', async () => {
    await set(
      layerAddress(base),
      [{ id: 'torn', savedAt: 'some day' }],
      createStore('readout', 'local-reports'),
    );
    setLayerHint(base, true);
    const user = await openDashboard();
    await countLine('66 of 82 contacts');
    const notice = await noticeOf('3 things in the reports kept in this browser cannot be used');
    expect(within(notice).getByRole('button', { name: 'Look through' })).toBeVisible();
    await user.click(within(notice).getByRole('button', { name: 'Show' }));
    const dialog = within(await elementOf('dialog'));
    expect(dialog.getAllByText('reports kept in this browser').length).toBeGreaterThan(0);
    expect(dialog.getAllByText('torn').length).toBeGreaterThan(0);
    expect((await loadLocalLayer(base)).unreadable).toHaveLength(1);
  });
});

test('A link to a contact that another browser keeps says where it opens', async () => {
  await openDashboard(`?id=${sampleContact}`);
  const notice = await noticeOf('The link had something that this page does not know');
  expect(notice).toHaveTextContent(`id=${sampleContact}`);
  await waitFor(() =>
    expect(notice).toHaveTextContent('A contact from a kept report opens only in the browser that keeps it'),
  );
  await countLine('66 of 82 contacts');
});

test('A page within another shows what is published alone', async () => {
  await keep();
  await openDashboard('?embed=1');
  await countLine('66 of 82 contacts');
  expect(document.querySelector('[data-local]')).toBeNull();
});
