import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openDashboard } from '../fixtures/openDashboard.tsx';
import { serveData } from '../fixtures/serveData.ts';

vi.mock('#views/coverage/CoverageDialog.tsx', () => ({
  CoverageDialog: () => {
    throw new Error('cannot be drawn');
  },
}));

test('A coverage that cannot be drawn leaves the data dictionary', async () => {
  // React reports what a boundary has caught; that is the developer's word, not the reader's.
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  serveData();
  const user = await openDashboard('?view=coverage');
  await screen.findByText(/^This view could not be drawn/);
  await user.click(screen.getByRole('button', { name: /^Data 20/ }));
  expect(await screen.findByRole('dialog', { name: 'Data dictionary' })).toBeVisible();
  report.mockRestore();
});
