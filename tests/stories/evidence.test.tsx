import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TranslatorContext } from '#i18n/useTranslator.ts';
import { EvidenceList } from '#views/evidence/EvidenceList.tsx';
import { translatorOf } from '../fixtures/translators.ts';

function openList(length: number) {
  const lines = Array.from({ length }, (_, index) => `line ${index + 1}`);
  render(
    <TranslatorContext value={translatorOf('en')}>
      <EvidenceList lines={lines}>
        {(line) => (
          <li key={line}>
            <button type="button">{line}</button>
          </li>
        )}
      </EvidenceList>
    </TranslatorContext>,
  );
}

test('A long list of evidence is drawn in part, as a whole on demand, and keeps the focus', async () => {
  openList(620);
  expect(screen.getAllByRole('listitem')).toHaveLength(500);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 620' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(620);
  expect(screen.queryByRole('button', { name: 'Show all 620' })).toBeNull();
  await waitFor(() => expect(screen.getByRole('button', { name: 'line 501' })).toHaveFocus());
});

test('A list of evidence that can be drawn at once is', () => {
  openList(500);
  expect(screen.getAllByRole('listitem')).toHaveLength(500);
  expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
});
