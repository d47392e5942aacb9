import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { countLine, openDashboard } from '../fixtures/openDashboard.tsx';
import { changedFile, serveData } from '../fixtures/serveData.ts';

describe('A reader whose data cannot be used', () => {
  test('is told which file, why and what to do, and can try again', async () => {
    // React reports what a boundary has caught; that is the developer's word, not the reader's.
    const report = vi.spyOn(console, 'error').mockImplementation(() => {});
    serveData({ 'topics.json': '[{' });
    const user = await openDashboard();
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/^topics\.json cannot be read/)).toBeVisible();
    serveData();
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    await countLine('66 of 82 contacts');
    report.mockRestore();
  });

  test('is told what was left out, by record and field', async () => {
    serveData({
      'contacts.json': changedFile('contacts.json', (records) => {
        Object.assign(records[0] ?? {}, { date: '2023-13-45' });
      }),
    });
    const user = await openDashboard();
    await countLine('65 of 81 contacts');
    expect(screen.getByText(/1 record was left out/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show' }));
    const row = await screen.findByRole('row', { name: /^contacts.json 2019-08-28-moscow/ });
    expect(row).toHaveTextContent('date');
    expect(row).toHaveTextContent('“2023-13-45” is no date');
  });
});
