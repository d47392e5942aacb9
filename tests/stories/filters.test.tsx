import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { countLine, openDashboard } from '../fixtures/openDashboard.tsx';
import { serveData } from '../fixtures/serveData.ts';

beforeEach(() => {
  serveData();
});

const filters = () => within(screen.getByRole('region', { name: 'Filters' }));

describe('A reader of the filter bar', () => {
  test('sees the defaults as chips, and can remove each', async () => {
    const user = await openDashboard();
    await countLine('66 of 82 contacts');
    await user.click(filters().getByRole('button', { name: 'Remove filter: held' }));
    // 69 at minister level: 66 held, two cancelled, one scheduled.
    await countLine('69 of 82 contacts');
    await user.click(filters().getByRole('button', { name: 'Remove filter: minister level' }));
    await countLine('82 of 82 contacts');
  });

  test('adds a clause from the values with their counts', async () => {
    const user = await openDashboard();
    await user.click(filters().getByRole('button', { name: 'Add filter' }));
    await user.click(await screen.findByRole('button', { name: 'Channel' }));
    await user.click(await screen.findByRole('checkbox', { name: /^In Russia 9/ }));
    await countLine('9 of 82 contacts');
    expect(location.search).toBe('?channel=in-russia');
  });

  test('chooses whether all topics are wanted once there are two', async () => {
    const user = await openDashboard('?topic=sco&topic=g20&status=any&level=any');
    await user.click(await filters().findByRole('button', { name: /^Change filter: Topic/ }));
    await user.click(await screen.findByRole('radio', { name: 'All of these' }));
    await waitFor(() => expect(location.search).toContain('topics=all'));
  });

  test('goes back to the defaults', async () => {
    const user = await openDashboard('?place=goa&status=any');
    await user.click(await filters().findByRole('button', { name: 'Defaults' }));
    await countLine('66 of 82 contacts');
    expect(location.search).toBe('');
  });
});

describe('A reader who types in the search box', () => {
  const box = () => screen.getByRole<HTMLInputElement>('searchbox');
  const pauseOver = () => new Promise((resolve) => setTimeout(resolve, 1000));

  test('and goes back at once stays there', async () => {
    const user = await openDashboard();
    await user.type(box(), 'Goa');
    await waitFor(() => expect(location.search).toBe('?q=Goa'), { timeout: 4000 });
    history.back();
    await countLine('66 of 82 contacts');
    expect(box().value).toBe('');
    await pauseOver();
    await user.tab();
    expect(box().value).toBe('');
    expect(location.search).toBe('');
    await countLine('66 of 82 contacts');
  });
});

describe('A reader who keeps views', () => {
  test('saves, opens, renames and deletes one', async () => {
    const user = await openDashboard('?place=goa');
    await countLine('2 of 82 contacts');
    await user.click(filters().getByRole('button', { name: 'Save view' }));
    await user.type(await screen.findByLabelText('Name of this view'), 'Beach');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await user.click(filters().getByRole('button', { name: 'Remove filter: place Goa' }));
    await countLine('66 of 82 contacts');
    await user.click(screen.getByRole('button', { name: 'Rename Beach' }));
    await user.clear(screen.getAllByLabelText('Name of this view').at(-1) as HTMLElement);
    await user.type(screen.getAllByLabelText('Name of this view').at(-1) as HTMLElement, 'Goa 2023');
    await user.click(screen.getAllByRole('button', { name: 'Save' }).at(-1) as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Goa 2023' }));
    await countLine('2 of 82 contacts');
    expect(localStorage.getItem('readout.views')).toContain('Goa 2023');
  });
});
