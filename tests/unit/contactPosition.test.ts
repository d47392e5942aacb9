import { expect, test } from 'vitest';
import { emptyFilter } from '#filter/Filter.ts';
import { createEngine, takeSnapshot } from '#filter/Snapshot.ts';
import { contactPosition } from '#selectors/contactPosition.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const { selected: inGoa } = takeSnapshot(createEngine(dataset), { ...emptyFilter, place: ['goa'] });
const at = (id: string) => {
  const contact = dataset.contactsById.get(id);
  if (!contact) throw new Error(`no contact ${id}`);
  const { number, total, previous, next } = contactPosition(inGoa, contact);
  return { number, total, previous: previous?.id ?? null, next: next?.id ?? null };
};

test.each([
  ['2023-05-04-goa', { number: 1, total: 2, previous: null, next: '2023-05-05-goa' }],
  ['2023-05-05-goa', { number: 2, total: 2, previous: '2023-05-04-goa', next: null }],
])('%s has its place in the selection', (id, expected) => {
  expect(at(id)).toEqual(expected);
});

test('a contact that the filter leaves out has the neighbours of its date', () => {
  expect(at('2020-09-09-moscow')).toEqual({ number: null, total: 2, previous: null, next: '2023-05-04-goa' });
  expect(at('2025-11-17-moscow')).toEqual({ number: null, total: 2, previous: '2023-05-05-goa', next: null });
});

test('in the whole data each contact stands at its own place', () => {
  for (const contact of dataset.contacts)
    expect(contactPosition(dataset.contacts, contact)).toEqual({
      number: contact.index + 1,
      total: dataset.contacts.length,
      previous: dataset.contacts[contact.index - 1] ?? null,
      next: dataset.contacts[contact.index + 1] ?? null,
    });
});

test('an empty selection leads nowhere', () => {
  const [first] = dataset.contacts;
  expect(first && contactPosition([], first)).toEqual({ number: null, total: 0, previous: null, next: null });
});
