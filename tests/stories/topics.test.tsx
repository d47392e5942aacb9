import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { openDashboard } from '../fixtures/openDashboard.tsx';
import { serveData } from '../fixtures/serveData.ts';

beforeEach(() => {
  serveData();
  // jsdom has no popover, and the tooltip of a focused mark is one.
  HTMLElement.prototype.showPopover ??= () => {};
});

const stop = (id: string) => document.querySelector<HTMLElement>(`[data-stop="${id}"]`);
const tabStops = () =>
  [...document.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]')].map(({ dataset }) => dataset.stop);

/** Goes to another view of the page, as the browser's own buttons do. */
function goTo(query: string): void {
  history.pushState(null, '', `/${query}`);
  act(() => {
    fireEvent.popState(window);
  });
}

describe('A reader who walks through topics by keys', () => {
  test('finds the row when the mark of the tab stop goes away', async () => {
    await openDashboard('?view=over-time');
    await waitFor(() => expect(stop('payments/2023')).not.toBeNull());
    act(() => stop('payments/2023')?.focus());
    expect(tabStops()).toEqual(['payments/2023']);
    goTo('?view=over-time&time=2020');
    await waitFor(() => expect(stop('payments/2023')).toBeNull());
    expect(tabStops()).toEqual(['payments']);
  });

  test('goes along the forms, and chooses one by Enter', async () => {
    const user = await openDashboard();
    const tabs = within(screen.getByRole('tablist', { name: 'Forms of the topics view' }));
    const tab = (name: string) => tabs.getByRole('tab', { name });
    act(() => tab('Frequency').focus());
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(tab('Compare')).toHaveFocus();
    expect(tab('Frequency')).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{End}{ArrowRight}{ArrowLeft}');
    expect(tab('Who said it')).toHaveFocus();
    expect(location.search).toBe('');
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location.search).toBe('?view=who-said-it'));
    expect(tab('Who said it')).toHaveAttribute('aria-selected', 'true');
  });
});

describe('A reader of a time without contacts', () => {
  const topics = () => within(screen.getByRole('region', { name: 'Topics' }));
  const advice = 'No contact fits.';

  test('is told so over the topics, but not over periods that are compared', async () => {
    await openDashboard('?time=2018');
    expect(topics().getByText(advice)).toBeInTheDocument();
    goTo('?view=compare&time=2018');
    await waitFor(() => expect(topics().queryByText(advice)).toBeNull());
    await topics().findByRole('button', { name: /^from 24 February 2022, n = 40/ });
  });
});
