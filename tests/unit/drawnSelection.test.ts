import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawnSelection } from '#views/drawnSelection.ts';
import { pictureContext } from '../fixtures/pictureContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type ContactFile = { status: string; level: string; venue: string | null; date: string; documents: string[] };
const held = (JSON.parse(readFileSync('public/data/contacts.json', 'utf8')) as ContactFile[]).filter(
  ({ status, level }) => status === 'held' && level === 'minister',
);
const documentsOf = (contacts: readonly ContactFile[]) =>
  [...new Set(contacts.flatMap(({ documents }) => documents))].sort();
const dataset = shippedDataset();

test('a view that marks its own choice says what it draws, and what is marked', () => {
  const atGoa = held.filter(({ venue }) => venue === 'goa').length;
  const { selection } = drawnSelection(pictureContext(dataset, 'place=goa'), 'place');
  expect(selection?.sentence).toBe(
    `${held.length} of 82 contacts · held · minister level · marked: place Goa (${atGoa} contacts)`,
  );
  expect(selection?.documents.toSorted()).toEqual(documentsOf(held));
});

test('the other clauses are applied', () => {
  const { selection } = drawnSelection(pictureContext(dataset, 'place=goa&topic=payments'), 'topic');
  const atGoa = held.filter(({ venue }) => venue === 'goa');
  expect(selection?.sentence).toMatch(
    new RegExp(
      `^${atGoa.length} of 82 contacts · held · minister level · place Goa · marked: topic Payments`,
    ),
  );
  expect(selection?.documents.toSorted()).toEqual(documentsOf(atGoa));
});

test('without a choice of its own it is the selection of the page', () => {
  expect(drawnSelection(pictureContext(dataset, 'place=goa'), 'topic')).toEqual({});
});
