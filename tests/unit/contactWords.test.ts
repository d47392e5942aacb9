import { expect, test } from 'vitest';
import {
  contactName,
  occasionLine,
  reservation,
  standingLine,
  whereInWords,
} from '#selectors/contactWords.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const en = translatorOf('en');
const contact = (id: string) => {
  const found = dataset.contactsById.get(id);
  if (!found) throw new Error(`no contact ${id}`);
  return found;
};

test('a contact in words', () => {
  const moscow = contact('2025-11-17-moscow');
  expect(contactName(dataset, moscow, en)).toBe('17 November 2025, Moscow');
  expect(occasionLine(dataset, moscow, en)).toBe('Moscow\u00a0· in Russia\u00a0· on the sidelines');
  expect(standingLine(moscow, en)).toBe('Held · confirmed · minister');
  expect(reservation(moscow, en)).toBe('');
});

test('a remote contact has its mode in the place of a place', () => {
  const call = contact('2026-03-11-telephone');
  expect(contactName(dataset, call, en)).toBe('11 March 2026, by telephone');
  expect(occasionLine(dataset, call, en)).toBe('By telephone\u00a0· remote\u00a0· call');
});

test('a building is named with its place, a third country by its name, an unknown place once', () => {
  expect(whereInWords(dataset, contact('2023-12-27-moscow-mfa-reception-house'), en)).toMatch(/, Moscow$/);
  expect(whereInWords(dataset, contact('2023-07-14-jakarta-shangri-la'), en)).toMatch(
    /, Jakarta, Indonesia$/,
  );
  expect(occasionLine(dataset, contact('2020-12-02-officials-unsc'), en)).toBe(
    'Place not known\u00a0· officials’ consultation',
  );
});

test('what is not held, not confirmed or not of ministers is said', () => {
  expect(reservation(contact('2025-06-16-new-delhi'), en)).toBe('Cancelled · reported');
  expect(reservation(contact('2020-12-02-officials-unsc'), en)).toBe('Deputy');
});
