import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { clear, createStore } from 'idb-keyval';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Draft, DraftContact, Report } from '#ingest/Draft.ts';
// Here, so that no story waits for it.
import '#views/report/ReportDialog.tsx';
import { draftsOf } from '../fixtures/drafts.ts';
import { openDashboard } from '../fixtures/openDashboard.tsx';
import { serveData } from '../fixtures/serveData.ts';

/** What is read from a report, in place of what the rules find: the stories are about the desk, not about the rules. */
let contactsOf: (report: Report) => readonly DraftContact[] = () => [];
vi.mock('#ingest/extractDraft.ts', () => ({
  extractDraft: (report: Report): Draft => ({ report, contacts: contactsOf(report) }),
}));

const news = 'The two ministers met in Moscow on Thursday and spoke of payments.';
const past = 'They had met in Goa in May 2023.';
const text = ` date 2026-02-06 By Asha Example\n${news}\n\n${past}`;

/** Two contacts: one that the data has not, and the one in Goa, each with the words that bear it. */
function twoContacts({ paragraphs }: Report): readonly DraftContact[] {
  const { said, coded, contact } = draftsOf(paragraphs);
  const older = contact({
    telling: said('recalled', 'had met'),
    date: said('2023-05-04', 'in May 2023'),
    venue: said('goa', 'Goa'),
    format: said('sidelines'),
  });
  if (!paragraphs[0]?.includes('Moscow')) return [older];
  const newer = contact({
    date: said('2026-02-05', 'on Thursday'),
    venue: said('moscow', 'Moscow'),
    codings: [coded('payments', 'stated', 'payments')],
  });
  return [older, newer];
}

beforeEach(() => {
  serveData();
  contactsOf = twoContacts;
});
afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  sessionStorage.clear();
  await clear(createStore('readout', 'local-reports'));
});

async function openReports(user: UserEvent) {
  await user.click(await screen.findByRole('button', { name: 'Add a report' }));
  return screen.findByRole('dialog', { name: 'Reports' });
}

/** Opens the page with a report on the desk, pasted. */
async function readReport(query = '', words = text) {
  const user = await openDashboard(query);
  const dialog = await openReports(user);
  await user.click(within(dialog).getByRole('textbox', { name: 'The report' }));
  await user.paste(words);
  await within(dialog).findByText(/contacts? found\./);
  return { user, dialog, desk: within(dialog) };
}

const contact = (dialog: HTMLElement, name: RegExp) => within(within(dialog).getByRole('region', { name }));

describe('A reader who pastes a report', () => {
  test('sees its paragraphs numbered, and the words that bear a value marked and labelled', async () => {
    const { dialog } = await readReport();
    const pane = within(within(dialog).getByRole('region', { name: 'Report' }));
    expect(pane.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '¶1Paragraph 1The two ministers met in Moscow1 place on Thursday1 date and spoke of payments1 Payments.',
      '¶2Paragraph 2They had met2 how told in Goa2 place in May 20232 date.',
    ]);
    expect(pane.getByText('on Thursday')).toHaveAttribute('data-kind', 'date');
    expect(pane.getByText('Goa')).toHaveAttribute('data-kind', 'place');
  });

  test('goes from the words to the value, and from a value to its words', async () => {
    const { user, dialog, desk } = await readReport();
    await user.click(desk.getByRole('link', { name: '1 date' }));
    const date = contact(dialog, /5 February 2026/).getByRole('textbox', { name: 'Date' });
    expect(date).toHaveFocus();
    expect(desk.getByText('on Thursday')).toHaveAttribute('data-lit');
    await user.tab();
    // The words themselves are a button of the same value.
    expect(desk.getByRole('button', { name: '¶1 “on Thursday”' })).toHaveFocus();
    await user.tab();
    expect(desk.getByText('on Thursday')).not.toHaveAttribute('data-lit');
    await user.click(contact(dialog, /4 May 2023/).getByRole('button', { name: '¶2 “Goa”' }));
    expect(desk.getByText('Goa')).toHaveAttribute('data-lit');
    expect(desk.getByRole('link', { name: '2 place' })).toHaveFocus();
  });

  test('is told what becomes of each contact, anew as values change', async () => {
    const { user, dialog } = await readReport();
    const older = contact(dialog, /4 May 2023/);
    expect(
      older.getByText(
        /^In the data already: 4 May 2023, Goa\. It gains this document; its own values stay as they are\./,
      ),
    ).toBeVisible();
    const newer = contact(dialog, /5 February 2026/);
    expect(newer.getByText('A new contact: the data does not have it.')).toBeVisible();
    await user.selectOptions(older.getByRole('combobox', { name: 'Add a topic' }), 'Space cooperation');
    expect(older.getByText(/Adds topics: Space\./)).toBeVisible();
    await user.click(older.getByRole('button', { name: 'Leave out' }));
    expect(older.getByText('Left out: nothing becomes of it.')).toBeVisible();
    expect(older.queryByRole('textbox', { name: 'Date' })).toBeNull();
  });

  test('corrects a value, which stays when the text is changed and read again', async () => {
    const { user, dialog, desk } = await readReport();
    const date = () => contact(dialog, /^1/).getByRole('textbox', { name: 'Date' });
    await user.clear(date());
    await user.type(date(), '2026-02-04~');
    const form = contact(dialog, /about 4 February 2026/);
    expect(form.getByText('by hand')).toBeVisible();
    expect(form.getByText(/^about 4 February 2026: 28 January 2026 to 11 February 2026$/)).toBeVisible();
    expect(desk.queryByRole('link', { name: '1 date' })).toBeNull();

    await user.click(desk.getByRole('button', { name: 'Change the text' }));
    await user.type(desk.getByRole('textbox', { name: 'The report' }), ' No more is known.');
    await user.click(desk.getByRole('button', { name: 'Read the report' }));
    await desk.findByText(/No more is known/);
    expect(date()).toHaveValue('2026-02-04~');
    expect(desk.getByRole('status')).toHaveTextContent(/What you changed by hand stays/);

    await user.click(form.getByRole('button', { name: /^Date: back to: 5 February 2026/ }));
    expect(date()).toHaveValue('2026-02-05');
    expect(desk.getByRole('link', { name: '1 date' })).toBeVisible();
  });

  test('is asked for what is missing, and told where it is', async () => {
    const { user, dialog, desk } = await readReport();
    await user.clear(contact(dialog, /^1/).getByRole('textbox', { name: 'Date' }));
    await user.type(contact(dialog, /^1/).getByRole('textbox', { name: 'Date' }), 'May 4');
    expect(contact(dialog, /^1/).getByText(/^“May 4” is no date\. Write a day/)).toBeVisible();
    await user.click(desk.getByRole('button', { name: 'Keep in this browser' }));
    const problem = within(desk.getByRole('alert')).getByRole('button', { name: /^Contact 1: date missing/ });
    await user.click(problem);
    expect(contact(dialog, /^1/).getByRole('textbox', { name: 'Date' })).toHaveFocus();
    await user.clear(contact(dialog, /^1/).getByRole('textbox', { name: 'Date' }));
    await user.type(contact(dialog, /^1/).getByRole('textbox', { name: 'Date' }), '2026-02-05');
    expect(desk.queryByRole('alert')).toBeNull();
  });

  test('is told that what stands for the day of publication is none', async () => {
    const { user, desk } = await readReport();
    await user.click(desk.getByRole('heading', { name: 'Document' }));
    const published = desk.getByRole('textbox', { name: 'Date published' });
    await user.clear(published);
    await user.type(published, 'May 5');
    await user.click(desk.getByRole('heading', { name: 'Document' }));
    await user.click(desk.getByRole('button', { name: 'Keep in this browser' }));
    await user.click(
      within(desk.getByRole('alert')).getByRole('button', { name: /^Document: “May 5” is no day\./ }),
    );
    // It opens what was closed.
    expect(published).toBeVisible();
    expect(published).toHaveFocus();
  });

  test('loses nothing by closing too early, nor by starting over', async () => {
    const { user, dialog, desk } = await readReport();
    await user.type(contact(dialog, /^1/).getByRole('textbox', { name: /^Outcome/ }), 'A pact.');
    await user.click(desk.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Reports' })).toBeNull());
    const again = await openReports(user);
    await within(again).findByText(
      '2 contacts found. What you changed by hand stays when the report is read again.',
    );
    const outcome = () => contact(again, /^1/).getByRole('textbox', { name: /^Outcome/ });
    expect(outcome()).toHaveValue('A pact.');

    await user.click(within(again).getByRole('button', { name: 'Start over' }));
    expect(within(again).getByRole('textbox', { name: 'The report' })).toHaveValue('');
    await user.click(within(again).getByRole('button', { name: 'Put the last report back' }));
    await within(again).findByRole('region', { name: /^1/ });
    expect(outcome()).toHaveValue('A pact.');
  });

  test('adds a contact by hand, and takes it away', async () => {
    contactsOf = () => [];
    const { user, dialog, desk } = await readReport();
    expect(desk.getByRole('status')).toHaveTextContent('No contact found.');
    expect(desk.getByText(/^No contact of the two sides was found/)).toBeVisible();
    await user.click(desk.getByRole('button', { name: 'Keep in this browser' }));
    expect(desk.getByRole('alert')).toHaveTextContent('There is no contact to keep.');
    await user.click(desk.getByRole('button', { name: 'Add a contact by hand' }));
    const form = contact(dialog, /Date not said/);
    expect(form.getByText('S. Jaishankar')).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Remove' }));
    expect(desk.queryByRole('region', { name: /Date not said/ })).toBeNull();
  });
});

describe('A reader who keeps a report', () => {
  test('goes on to the new contact, which the list has', async () => {
    const { user, dialog, desk } = await readReport();
    await user.click(desk.getByRole('button', { name: 'Keep in this browser' }));
    await desk.findByText('Kept in this browser: “[Report of 6 February 2026]”');
    expect(await desk.findByRole('tab', { name: 'Kept reports (1)' })).toBeVisible();
    expect(within(dialog).getByText('document added')).toBeVisible();
    await user.click(await desk.findByRole('button', { name: '5 February 2026, Moscow' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Reports' })).toBeNull());
    expect(await screen.findByRole('complementary', { name: /5 February 2026, Moscow/ })).toBeVisible();
    // The desk is clear for another.
    const again = await openReports(user);
    expect(within(again).getByRole('textbox', { name: 'The report' })).toHaveValue('');
  });

  test('removes it, and has it back', async () => {
    const { user, desk } = await readReport();
    await user.click(desk.getByRole('button', { name: 'Keep in this browser' }));
    await user.click(await desk.findByRole('button', { name: 'Kept reports' }));
    await user.click(desk.getByRole('button', { name: 'Remove: [Report of 6 February 2026]' }));
    await desk.findByText('No report is kept in this browser.');
    await user.click(desk.getByRole('button', { name: 'Undo' }));
    expect(await desk.findByRole('heading', { name: '[Report of 6 February 2026]' })).toBeVisible();
  });

  test('is told when the browser keeps nothing, and the work stays', async () => {
    const { user, dialog, desk } = await readReport();
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
    await user.click(desk.getByRole('button', { name: 'Keep in this browser' }));
    expect(await desk.findByText(/^This browser lets the page keep nothing/)).toBeVisible();
    expect(contact(dialog, /^1/).getByRole('textbox', { name: 'Date' })).toHaveValue('2026-02-05');
  });
});

const textFile = (content: BlobPart, name: string, type = '') => new File([content], name, { type });
const drop = (file: File) => fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } });

describe('A reader who brings a file', () => {
  test('drops a text on the page: the desk opens with it', async () => {
    const user = await openDashboard();
    drop(textFile(text, 'report.txt', 'text/plain'));
    const dialog = await screen.findByRole('dialog', { name: 'Reports' });
    expect(await within(dialog).findByText('2 contacts found.')).toBeVisible();
    expect(
      within(dialog).getByText('[Report of 6 February 2026] · [Unnamed publisher], 6 February 2026'),
    ).toBeVisible();
    expect(within(dialog).getByText('To be filled in: Publisher and Headline.')).toBeVisible();
    await user.click(within(dialog).getByRole('heading', { name: 'Document' }));
    expect(within(dialog).getByRole('textbox', { name: 'Author' })).toHaveValue('Asha Example');
  });

  test('drops another: the first can be had back', async () => {
    const { user, dialog } = await readReport();
    drop(textFile(past, 'other.TXT'));
    await within(dialog).findByText('1 contact found.');
    await user.click(within(dialog).getByRole('button', { name: 'Put the last report back' }));
    await within(dialog).findByText('2 contacts found.');
    // Nor is the other lost by that, nor by closing the dialog.
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Reports' })).toBeNull());
    const again = await openReports(user);
    await user.click(within(again).getByRole('button', { name: 'Put the last report back' }));
    await within(again).findByText('1 contact found.');
  });

  test('drops a saved page: its article is read, and nothing of it becomes part of this page', async () => {
    const user = await openDashboard();
    const page = `<!doctype html><html><head><title>Ministers meet - Daily Lantern</title>
      <meta property="og:site_name" content="Daily Lantern"></head><body><article><h1>Ministers meet</h1>
      <p>${news}</p><script>window.hasRun = true</script><p>${past}</p>
      <img src="x" onerror="window.hasRun = true"></article></body></html>`;
    drop(textFile(page, 'page.html', 'text/html'));
    const dialog = await screen.findByRole('dialog', { name: 'Reports' });
    await within(dialog).findByText('2 contacts found.');
    await user.click(within(dialog).getByRole('heading', { name: 'Document' }));
    expect(within(dialog).getByRole('textbox', { name: 'Publisher' })).toHaveValue('Daily Lantern');
    expect('hasRun' in window).toBe(false);
    expect(document.querySelector('img[src="x"]')).toBeNull();
  });

  test('is told why a file cannot be read', async () => {
    await openDashboard();
    drop(textFile(new Uint8Array([0, 1, 2, 0, 255]), 'report.txt', 'text/plain'));
    const dialog = await screen.findByRole('dialog', { name: 'Reports' });
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(/^This file holds no text\./);
    drop(textFile('%PDF-1.7 …', 'report.txt'));
    await within(dialog).findByText(/^This is a PDF file, which cannot be read here\./);
  });

  test('drops a picture: it goes where pictures go', async () => {
    await openDashboard();
    drop(textFile(new Uint8Array([137, 80, 78, 71]), 'a.png', 'image/png'));
    expect(await screen.findByText(/a\.png/)).toBeVisible();
    expect(screen.queryByRole('dialog', { name: 'Reports' })).toBeNull();
  });
});

test.each(['?embed=1', '?lock=place'])('Within another page no report is added: %s', async (query) => {
  await openDashboard(query);
  await screen.findByRole('region', { name: 'Contacts' });
  drop(textFile(text, 'report.txt', 'text/plain'));
  expect(screen.queryByRole('button', { name: 'Add a report' })).toBeNull();
  expect(screen.queryByRole('dialog', { name: 'Reports' })).toBeNull();
});
