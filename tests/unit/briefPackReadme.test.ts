import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { PackContent } from '#export/pack/PackEntry.ts';
import { packReadme } from '#export/pack/packReadme.ts';
import { languages } from '#i18n/Translator.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { fileContext, placeIdOf, rawRecords, viewsToCheck } from '../fixtures/fileContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const pack = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'));
const content: PackContent = {
  files: [
    { path: 'pictures/map.png', about: 'The map, 1600 × 900' },
    { path: 'data/contacts.csv', about: 'Contacts: one row each' },
  ],
  failed: [{ path: 'slides/topics.pptx', about: 'Slides', reason: 'no room' }],
};
const readme = (
  query: string,
  language: 'en' | 'hi' | 'ru' = 'en',
  boundaries: string | null = 'Boundaries: neutral',
) => {
  const { snapshot, context } = fileContext(dataset, query, language);
  return packReadme(content, snapshot, context, boundaries);
};
/** Without the breaks of wrapped lines. */
const unwrapped = (text: string) => text.replaceAll('\r\n  ', ' ');

describe.each(viewsToCheck)('the README of ?$query', ({ query, ids }) => {
  const text = unwrapped(readme(query));

  test('counts what is there', () => {
    const contacts = rawRecords<ContactRecord>('contacts').filter(({ id }) => ids.includes(id));
    const documents = new Set(contacts.flatMap((contact) => contact.documents)).size;
    const places = new Set(contacts.flatMap((contact) => placeIdOf(contact) ?? [])).size;
    const codings = contacts.flatMap(({ topics }) => topics);
    const stated = codings.filter(({ certainty }) => certainty === 'stated').length;
    const topics = new Set(codings.map(({ topic }) => topic)).size;
    const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`;
    expect(text).toContain(
      `${plural(contacts.length, 'contact')} from ${plural(documents, 'document')}; ${plural(places, 'place')}\r\n`,
    );
    expect(text).toContain(
      `${plural(topics, 'topic')} in ${plural(codings.length, 'coding')}: ${stated} stated, ${codings.length - stated} understood\r\n`,
    );
    const without = contacts.filter(({ venue }) => venue === null).length;
    expect(text.includes('without a place')).toBe(without > 0);
    if (without > 0) expect(text).toContain(`${plural(without, 'contact')} without a place`);
  });

  test('says which view it is of', () => {
    expect(text).toContain(`${ids.length} of 82 contacts`);
    expect(text).toContain(`\r\nhttps://readout.example/${query && `?${query}`}\r\n`);
  });
});

test('names the data, its date, its licence and how to cite it', () => {
  const text = unwrapped(readme('place=goa'));
  expect(text).toContain(`Data ${pack.version}, to 12 March 2026`);
  expect(text).toContain('Made on 22 November 2026\r\n');
  expect(text).toContain(`${pack.licenses[0].title}, ${pack.licenses[0].path}`);
  expect(text).toContain(
    `“${pack.title}”, Readout 2026.11, 22 November 2026. https://readout.example/?place=goa (accessed 22 November 2026).`,
  );
  expect(text).toMatch(/“Stated” means .*\. “Understood” means .*\./);
});

test('lists each file in a line, and those that could not be made with the reason', () => {
  const text = unwrapped(readme(''));
  expect(text).toContain(
    'pictures/map.png: The map, 1600 × 900\r\ndata/contacts.csv: Contacts: one row each\r\n',
  );
  expect(text).toContain('slides/topics.pptx: could not be made (no room)');
});

test.each([
  ['pictures/map.png', 0],
  ['slides/slides.pptx', 1],
  ['data/contacts.csv', 2],
  ['citations/bibtex.bib', 3],
])('tells of %s what its reader must know, and nothing of what is not there', (path, index) => {
  const { snapshot, context } = fileContext(dataset);
  const text = unwrapped(packReadme({ files: [{ path, about: '' }], failed: [] }, snapshot, context, null));
  const told = [/Noto Sans/, /Slides carry no fonts/, /apostrophe/, /folder “citations”/].map((note) =>
    note.test(text),
  );
  expect(told).toEqual([0, 1, 2, 3].map((note) => note === index));
});

test('says that it cannot name the licence where the description of the data is not to be had', () => {
  const { snapshot, context } = fileContext(dataset);
  const text = unwrapped(packReadme(content, snapshot, { ...context, source: null }, null));
  expect(text).toContain('The description of the data, which names its licence, could not be loaded.');
  expect(text).not.toContain(pack.licenses[0].title);
});

test('says nothing of failures or boundaries where there are none', () => {
  const { snapshot, context } = fileContext(dataset);
  const text = packReadme({ ...content, failed: [] }, snapshot, context, null);
  expect(text).not.toMatch(/Not in this folder|Boundaries/);
  expect(readme('')).toContain('Boundaries: neutral');
});

test.each(languages)('is plain text of narrow lines in %s', (language) => {
  const text = readme('place=goa&topic=payments', language);
  const lines = text.split('\r\n');
  expect(
    lines.filter((line) => [...line.replaceAll(/\p{Mn}/gu, '')].length > 78 && /\s/.test(line.trim())),
  ).toEqual([]);
  expect(lines.some((line) => /[\r\n]|[ ]$/.test(line))).toBe(false);
  expect(text).not.toMatch(/\{\w+|undefined|export\.|NaN/);
  expect(text).toContain(dataset.title[language]);
});

test('what is hostile in it stays in its line', () => {
  const { snapshot, context } = fileContext(dataset);
  const failed = [{ path: 'a.txt', about: '', reason: 'x\r\nLicence\r\n-------\u202E' }];
  const text = packReadme({ files: [], failed }, snapshot, context, null);
  expect(text.match(/^Licence$/gm)).toHaveLength(1);
  expect(text).not.toContain('\u202E');
});
