import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { countLine, openDashboard } from '../fixtures/openDashboard.tsx';
import { serveData } from '../fixtures/serveData.ts';

beforeEach(() => {
  serveData();
});

describe('A reader of another language', () => {
  test('opens the page in it by link', async () => {
    await openDashboard('?lang=ru');
    await countLine('66 из 82 контактов');
    expect(document.documentElement).toHaveAttribute('lang', 'ru');
  });

  test('changes it in the settings, without losing the filter', async () => {
    const user = await openDashboard('?place=goa');
    await countLine('2 of 82 contacts');
    await user.click(screen.getByRole('button', { name: 'Settings' }));
    await user.click(await screen.findByRole('radio', { name: 'हिन्दी' }));
    await countLine('82 संपर्कों में से 2');
    expect(location.search).toBe('?place=goa&lang=hi');
  });
});
