import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { openDashboard } from '../fixtures/openDashboard.tsx';
import { changedFile, serveData } from '../fixtures/serveData.ts';

const report = vi.spyOn(console, 'error');
beforeEach(() => {
  report.mockReset();
});

/** The first contact with two conflicts on the word of one document. */
const disagreeing = () =>
  changedFile('contacts.json', (records) => {
    const conflict = { venue: null, note: null, documents: ['mid-2019-08-28-joint-news-conference'] };
    const conflicts = ['2019-08-27', '2019-08-29'].map((date) => ({ ...conflict, date }));
    Object.assign(records[0] ?? {}, { conflicts });
  });

test('Two conflicts that rest on one document are told apart', async () => {
  serveData({ 'contacts.json': disagreeing() });
  const user = await openDashboard('?view=coverage');
  const dialog = within(await screen.findByRole('dialog', { name: 'Coverage' }));
  expect(await dialog.findAllByText(/ gives 2[79] August 2019; coded 28 August 2019\.$/)).toHaveLength(2);
  await user.click(dialog.getAllByRole('button', { name: 'Close' })[0] as HTMLElement);
  const timeline = within(await screen.findByRole('region', { name: 'Timeline' }));
  await user.click(await timeline.findByRole('button', { name: 'Table' }));
  expect(await timeline.findAllByText(/^or 2[79] Aug 2019$/)).toHaveLength(2);
  expect(report).not.toHaveBeenCalled();
});

test('A conflict ends as sentences of the language do', async () => {
  serveData({ 'contacts.json': disagreeing() });
  await openDashboard('?view=coverage&lang=hi');
  const [sentence] = await screen.findAllByText(/यहाँ दर्ज: 28 अगस्त 2019/);
  expect(sentence?.textContent).toMatch(/2019।$/);
});
