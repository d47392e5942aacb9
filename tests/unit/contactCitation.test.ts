import { expect, test } from 'vitest';
import { contactCitation } from '#selectors/contactCitation.ts';
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
const hi = translatorOf('hi');
const ru = translatorOf('ru');
const contact = (id: string) => {
  const found = dataset.contactsById.get(id);
  if (!found) throw new Error(`no contact ${id}`);
  return found;
};

test('a citation says who, when, where, on how many documents and which version, then lists them', () => {
  const [heading, ...documents] = contactCitation(dataset, contact('2023-05-04-goa'), en).split('\n');
  expect(heading).toBe(
    'Contact of S. Jaishankar and Sergey Lavrov, 4 May 2023, Goa (id 2023-05-04-goa). Coded from 12 documents. Readout data 2026.11.',
  );
  expect(documents).toHaveLength(12);
  expect(documents[0]).toBe(
    "1. Ateet Sharma, “India-Russia ties look up ahead of Putin's possible Delhi visit in July”, Lokmat Times, 5 May 2023. https://www.lokmattimes.com/politics/india-russia-ties-look-up-ahead-of-putins-possible-delhi-visit-in-july/",
  );
  expect(documents[11]).toMatch(/^12\. .*Russian\. https:\/\//);
});

test('a citation does not pass a cancelled meeting off as held', () => {
  const [heading] = contactCitation(dataset, contact('2025-06-16-new-delhi'), en).split('\n');
  expect(heading).toContain('about 16 June 2025, New Delhi, cancelled, reported (id 2025-06-16-new-delhi)');
});

test('officials are cited by their names', () => {
  const found = dataset.contacts.find(({ level }) => level === 'deputy');
  const names = found?.participants.map((id) => dataset.officials.get(id)?.name.en);
  expect(found && contactCitation(dataset, found, en)).toContain(`Contact of ${names?.join(' and ')},`);
});

test('one document is counted as one, in each language', () => {
  const single = dataset.contacts.find(({ documents }) => documents.length === 1);
  if (!single) throw new Error('no contact with one document');
  expect(contactCitation(dataset, single, en)).toContain('Coded from 1 document.');
  expect(contactCitation(dataset, single, ru)).toContain('Закодировано по 1 документу.');
  expect(contactCitation(dataset, single, hi)).toContain('1 दस्तावेज़ के आधार पर');
});

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
