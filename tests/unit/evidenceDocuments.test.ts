import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Contact } from '#model/Dataset.ts';
import { type EvidenceDocument, evidenceDocuments } from '#selectors/evidenceDocuments.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const read = (file: string) => JSON.parse(readFileSync(`public/data/${file}.json`, 'utf8'));
const contacts = read('contacts') as { id: string; status: string; level: string; documents: string[] }[];
const documents = read('documents') as { id: string; published: string | null }[];
const contactsOf = (ids: readonly string[]): Contact[] =>
  ids.flatMap((id) => dataset.contactsById.get(id) ?? []);

test('the documents behind contacts are each there once, in order of publication', () => {
  const asked = contacts.filter(({ status, level }) => status === 'held' && level === 'minister');
  const wanted = [...new Set(asked.flatMap((contact) => contact.documents))];
  const listed = evidenceDocuments(dataset, contactsOf(asked.map(({ id }) => id)), null);
  expect(listed.map(({ document }) => document.id).sort()).toEqual(wanted.sort());
  expect(listed.map(({ number }) => number)).toEqual(wanted.map((_, index) => index + 1));
  const dates = listed.map(({ document }) => document.published ?? '9999');
  expect(dates).toEqual([...dates].sort());
});

test('each names those of the contacts that it reports', () => {
  const [shared, sharers] = [...new Set(contacts.flatMap((contact) => contact.documents))]
    .map((id) => [id, contacts.filter((contact) => contact.documents.includes(id))] as const)
    .filter(([, holders]) => holders.length > 1)[0] ?? ['', []];
  expect(sharers.length).toBeGreaterThan(1);
  const all = evidenceDocuments(dataset, dataset.contacts, null);
  const found = all.find(({ document }) => document.id === shared);
  expect(found?.contacts.map(({ id }) => id).sort()).toEqual(sharers.map(({ id }) => id).sort());
  const [one] = sharers;
  const alone = evidenceDocuments(dataset, contactsOf([one?.id ?? '']), null);
  expect(alone.find(({ document }) => document.id === shared)?.contacts.map(({ id }) => id)).toEqual([
    one?.id,
  ]);
});

test('only those that bear the figure are listed, and one without a date is last', () => {
  const undated = documents.find(({ published }) => published === null)?.id ?? '';
  const goa = contacts.find(({ id }) => id === '2023-05-04-goa');
  const [first = '', second = ''] = goa?.documents ?? [];
  const listed = evidenceDocuments(dataset, contactsOf(['2023-05-04-goa']), [undated, second, first, first]);
  expect(listed.map(({ document }) => document.id).sort()).toEqual([undated, second, first].sort());
  expect(listed.at(-1)).toMatchObject({ number: 3, document: { id: undated }, contacts: [] });
});

/** How many elements of arrays are walked through meanwhile. */
function elementsCopied(act: () => void): number {
  let count = 0;
  const { values } = Array.prototype;
  const watch = (iterator: unknown) =>
    Object.defineProperty(Array.prototype, Symbol.iterator, { value: iterator });
  watch(function (this: unknown[]) {
    count += this.length;
    return values.call(this);
  });
  try {
    act();
  } finally {
    watch(values);
  }
  return count;
}

test('a document of many contacts names them in order, each listed once and not copied over and over', () => {
  const [first] = dataset.contacts;
  if (!first) throw new Error('no contact');
  let listed: EvidenceDocument | undefined;
  const many = Array.from({ length: 1000 }, (_, index) => ({ ...first, id: `c${index}`, index }));
  const copied = elementsCopied(() => {
    [listed] = evidenceDocuments(dataset, many, first.documents.slice(0, 1));
  });
  expect(listed?.contacts).toEqual(many);
  // Each contact's own few documents are walked through; its predecessors are not.
  expect(copied).toBeLessThan(1000 * 100);
});

test('an id that the data does not have is passed over', () => {
  expect(evidenceDocuments(dataset, [], ['none'])).toEqual([]);
});
