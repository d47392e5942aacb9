import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { countLine, openDashboard } from '../fixtures/openDashboard.tsx';
import { serveData } from '../fixtures/serveData.ts';

beforeEach(() => {
  serveData();
});

async function openSavedViews(query: string) {
  localStorage.setItem('readout.views', JSON.stringify([{ name: 'Beach', query }]));
  const user = await openDashboard();
  await user.click(screen.getByRole('button', { name: 'Save view' }));
  const panel = within(await screen.findByRole('dialog', { name: 'Saved views' }));
  await panel.findByRole('button', { name: 'Beach' });
  return { user, panel };
}

describe('A reader who opens a saved view', () => {
  test('is told what of it the data no longer has, and sees the rest', async () => {
    const { user, panel } = await openSavedViews('place=goa&place=atlantis');
    await user.click(panel.getByRole('button', { name: 'Beach' }));
    await countLine('2 of 82 contacts');
    expect(panel.getByText(/place=atlantis/)).toHaveAttribute('role', 'status');
  });

  test('leaves the panel when nothing is missing', async () => {
    const { user } = await openSavedViews('place=goa');
    await user.click(screen.getByRole('button', { name: 'Beach' }));
    await countLine('2 of 82 contacts');
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Beach' })).toBeNull());
  });

  test('finds the button that copies its link by its name', async () => {
    const { panel } = await openSavedViews('place=goa');
    expect(panel.getByRole('button', { name: 'Copy link to Beach' })).toHaveTextContent('Copy link');
  });
});
