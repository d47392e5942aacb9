import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { authorNames } from '#export/citations/authorNames.ts';
import { bibtexFile } from '#export/citations/bibtexFile.ts';
import type { CitationContext } from '#export/citations/CitationContext.ts';
import { citedItems } from '#export/citations/citedItems.ts';
import { cslJsonFile } from '#export/citations/cslJsonFile.ts';
import { documentItem } from '#export/citations/documentItem.ts';
import { oneLine } from '#export/citations/oneLine.ts';
import { plainTextFile } from '#export/citations/plainTextFile.ts';
import { risFile } from '#export/citations/risFile.ts';
import { fileName } from '#export/fileName.ts';
import { dayOf } from '#model/day.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { readBibtex, readRis, readRisElsewhere } from '../fixtures/readCitations.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const en = translatorOf('en');
const context: CitationContext = {
  dataset,
  translator: en,
  accessed: dayOf(2026, 11, 22),
  addressOf: (id) => `https://readout.example/?id=${id}`,
};
const shipped = JSON.parse(readFileSync('public/data/documents.json', 'utf8')) as DocumentRecord[];
const items = citedItems({ contacts: [], documents: shipped.map(({ id }) => id) }, context);

const plain: DocumentRecord = {
  id: 'example-2023-05-05-report',
  publisher: 'The Example',
  title: 'A report',
  author: null,
  published: '2023-05-05',
  url: 'https://example.org/report',
  language: 'en',
  kind: 'news',
  side: 'press',
};
const itemOf = (changed: Partial<DocumentRecord>) => documentItem({ ...plain, ...changed }, context);
const bibtexOf = (changed: Partial<DocumentRecord>) => {
  const [entry] = readBibtex(bibtexFile([itemOf(changed)]));
  if (!entry) throw new Error('no entry');
  return entry;
};
const risOf = (changed: Partial<DocumentRecord>) => {
  const [record = []] = readRis(risFile([itemOf(changed)]));
  return (tag: string) => record.filter(([name]) => name === tag).map(([, value]) => value);
};

/** The part of csl-data.json, the schema of CSL, that concerns what we write; nothing else is allowed. */
const cslText = v.pipe(v.string(), v.nonEmpty());
const cslDateSchema = v.strictObject({
  'date-parts': v.pipe(
    v.array(v.pipe(v.array(v.number()), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
  circa: v.optional(v.boolean()),
});
const cslSchema = v.array(
  v.strictObject({
    id: cslText,
    type: v.picklist(['article-newspaper', 'webpage', 'dataset']),
    title: cslText,
    author: v.optional(
      v.array(
        v.union([v.strictObject({ literal: cslText }), v.strictObject({ family: cslText, given: cslText })]),
      ),
    ),
    'container-title': v.optional(cslText),
    publisher: v.optional(cslText),
    genre: v.optional(cslText),
    version: v.optional(cslText),
    issued: v.optional(cslDateSchema),
    accessed: cslDateSchema,
    language: v.optional(cslText),
    URL: v.optional(cslText),
    note: v.optional(cslText),
  }),
);

describe('every document of the data, written and read back by another', () => {
  test('BibTeX keeps key, title, publisher, date, language and address', () => {
    const read = readBibtex(bibtexFile(items)).map(({ key, fields }) => ({
      id: key,
      title: fields.title,
      publisher: fields.journal ?? fields.publisher,
      published: fields.date ?? null,
      language: fields.language,
      url: fields.url,
      accessed: fields.urldate,
    }));
    expect(read).toEqual(
      shipped.map(({ id, title, publisher, published, language, url }) => ({
        id,
        title,
        publisher,
        published,
        language,
        url,
        accessed: '2026-11-22',
      })),
    );
  });

  test('RIS does, by the letter of its grammar', () => {
    const read = readRis(risFile(items)).map((record) => {
      const fields = Object.fromEntries(record);
      return {
        id: fields.ID,
        title: fields.TI,
        publisher: fields.T2 ?? fields.PB,
        published: fields.DA?.split('/').filter(Boolean).join('-') ?? null,
        language: fields.LA,
        url: fields.UR,
        accessed: fields.Y2,
      };
    });
    expect(read).toEqual(
      shipped.map(({ id, title, publisher, published, language, url }) => ({
        id,
        title,
        publisher,
        published,
        language,
        url,
        accessed: '2026/11/22/',
      })),
    );
  });

  test('RIS does for another reader', () => {
    const read = readRisElsewhere(risFile(items)).map((item) => ({
      id: item.id,
      title: item.title,
      publisher: item['container-title'] ?? item.publisher,
      year: item.issued?.['date-parts'][0]?.[0] ?? null,
      language: item.language,
      url: item.URL,
    }));
    expect(read).toEqual(
      shipped.map(({ id, title, publisher, published, language, url }) => ({
        id,
        title,
        publisher,
        year: published === null ? null : Number(published.slice(0, 4)),
        language,
        url,
      })),
    );
  });

  test('CSL-JSON keeps to its schema, with one key a document', () => {
    const read = v.parse(cslSchema, JSON.parse(cslJsonFile(items)));
    expect(read.map(({ id }) => id)).toEqual(shipped.map(({ id }) => id));
    expect(new Set(read.map(({ id }) => id)).size).toBe(shipped.length);
    const dates = read.map(({ issued }) =>
      issued ? issued['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-') : null,
    );
    expect(dates).toEqual(shipped.map(({ published }) => published));
  });

  test('plain text has a line for each, with title and address', () => {
    const lines = plainTextFile(items, en).trimEnd().split('\n');
    expect(lines).toHaveLength(shipped.length);
    const short = shipped.filter(
      ({ title, url }, index) => !lines[index]?.includes(`“${title}”`) || !lines[index]?.includes(url ?? ''),
    );
    expect(short).toEqual([]);
  });
});

describe('one document', () => {
  test('of a newspaper is an article, with the day it was looked up and the data that it was found in', () => {
    expect(bibtexFile([itemOf({ author: 'Ann Example and PTI' })])).toBe(
      `@article{example-2023-05-05-report,
  author = {Example, Ann and {PTI}},
  title = {{A report}},
  journal = {The Example},
  year = {2023},
  month = may,
  date = {2023-05-05},
  language = {en},
  url = {https://example.org/report},
  urldate = {2026-11-22},
  note = {Cited in Readout data ${dataset.version}.},
}
`,
    );
    expect(plainTextFile([itemOf({ author: 'Ann Example and PTI' })], en)).toBe(
      `Ann Example and PTI, “A report”, The Example, 5 May 2023. https://example.org/report (accessed 22 November 2026). Cited in Readout data ${dataset.version}.\n`,
    );
  });

  test.each([
    ['news', 'article-newspaper', 'NEWS', 'article', undefined],
    ['wire', 'article-newspaper', 'NEWS', 'article', undefined],
    ['analysis', 'webpage', 'ELEC', 'misc', undefined],
    ['transcript', 'webpage', 'ELEC', 'misc', 'Transcript'],
    ['official-readout', 'webpage', 'ELEC', 'misc', 'Official readout'],
  ] as const)('of kind %s is a %s', (kind, type, ris, bibtex, genre) => {
    expect(itemOf({ kind })).toMatchObject({ type, ...(genre ? { genre } : {}) });
    expect(risOf({ kind })('TY')).toEqual([ris]);
    expect(bibtexOf({ kind }).type).toBe(bibtex);
    expect(bibtexOf({ kind }).fields.type).toBe(genre);
  });

  test('without a date has no year, and says so', () => {
    const published = null;
    expect(itemOf({ published }).issued).toBeUndefined();
    expect(bibtexOf({ published }).fields).not.toHaveProperty('year');
    expect(bibtexOf({ published }).fields).not.toHaveProperty('date');
    expect(risOf({ published })('PY')).toEqual([]);
    expect(plainTextFile([itemOf({ published })], en)).toContain('“A report”, The Example, n.d. https://');
    expect(itemOf({ published }).note).toContain('The document shows no date.');
  });

  test.each([
    ['2023-05', [[2023, 5]], '2023-05', '2023/05//', 'May 2023'],
    ['2023', [[2023]], '2023', '2023///', '2023'],
    ['2023-05-05~', [[2023, 5, 5]], '2023-05-05~', '2023/05/05/', 'about 5 May 2023'],
    [
      '2023-05-05/2023-05-06',
      [
        [2023, 5, 5],
        [2023, 5, 6],
      ],
      '2023-05-05/2023-05-06',
      '2023/05/05/',
      '5–6 May 2023',
    ],
  ])('is no more exact than its date: %s', (published, parts, date, ris, words) => {
    expect(itemOf({ published }).issued?.['date-parts']).toEqual(parts);
    expect(bibtexFile([itemOf({ published })])).toContain(`  date = {${date}},\n`);
    expect(risOf({ published })('DA')).toEqual([ris]);
    expect(plainTextFile([itemOf({ published })], en)).toContain(`, ${words}. `);
  });

  test('with a rebuilt title keeps its brackets and explains them', () => {
    const title = '[Ministers meet in Goa]';
    expect(itemOf({ title }).title).toBe(title);
    expect(itemOf({ title }).note).toContain('square brackets');
    expect(itemOf({ title: 'In the midst [of] rumours' }).note).not.toContain('brackets');
  });

  test('in another language says so in words', () => {
    expect(plainTextFile([itemOf({ language: 'ru' })], en)).toContain('5 May 2023, Russian. ');
    expect(plainTextFile([itemOf({ language: 'ru' })], translatorOf('ru'))).toContain('русский. ');
  });
});

test.each([
  ['PTI', [{ literal: 'PTI' }]],
  ['Ann Example', [{ family: 'Example', given: 'Ann' }]],
  [
    'By Ann Example and J. B. O’Neill',
    [
      { family: 'Example', given: 'Ann' },
      { family: 'O’Neill', given: 'J. B.' },
    ],
  ],
  [
    'Ann Example, Bob Sample and Cy Pattern',
    [
      { family: 'Example', given: 'Ann' },
      { family: 'Sample', given: 'Bob' },
      { family: 'Pattern', given: 'Cy' },
    ],
  ],
  ['Анна Образцова', [{ family: 'Образцова', given: 'Анна' }]],
  ['The Wire Staff', [{ literal: 'The Wire Staff' }]],
  ['Reuters', [{ literal: 'Reuters' }]],
  ['Ann Example (editor)', [{ literal: 'Ann Example (editor)' }]],
  ['Ministry of Examples, Exampleland', [{ literal: 'Ministry of Examples, Exampleland' }]],
  ['हमारे संवाददाता', [{ literal: 'हमारे संवाददाता' }]],
  ['and', [{ literal: 'and' }]],
])('the byline %s', (byline, names) => {
  expect(authorNames(byline, 'The Example')).toEqual(names);
});

test('a byline that is the publisher’s own name is no person', () => {
  expect(itemOf({ author: 'Example Today', publisher: 'Example Today' }).author).toEqual([
    { literal: 'Example Today' },
  ]);
  expect(authorNames('By example today', 'Example Today')).toEqual([{ literal: 'example today' }]);
});

describe('a contact', () => {
  const [contact] = citedItems({ contacts: ['2023-05-04-goa'], documents: [] }, context);
  const record = (
    JSON.parse(readFileSync('public/data/contacts.json', 'utf8')) as {
      id: string;
      documents: string[];
    }[]
  ).find(({ id }) => id === '2023-05-04-goa');

  test('is an entry of the data set, with its version, date and address', () => {
    const { created: made } = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'));
    expect(contact).toEqual({
      id: 'contact-2023-05-04-goa',
      type: 'dataset',
      title: 'Contact between S. Jaishankar and Sergey Lavrov, 4 May 2023, Goa',
      'container-title': 'Contacts between S. Jaishankar and Sergey Lavrov',
      publisher: 'Readout',
      version: dataset.version,
      issued: { 'date-parts': [made.slice(0, 10).split('-').map(Number)] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: 'https://readout.example/?id=2023-05-04-goa',
      note: `Coded from ${record?.documents.length} documents, Readout data ${dataset.version}.`,
    });
  });

  test('can be read back in every form', () => {
    const written = contact ? [contact] : [];
    const [entry] = readBibtex(bibtexFile(written));
    expect(entry).toMatchObject({
      type: 'misc',
      key: contact?.id,
      fields: { title: contact?.title, version: dataset.version, url: contact?.URL },
    });
    expect(readRisElsewhere(risFile(written))).toMatchObject([
      { type: 'dataset', title: contact?.title, version: dataset.version, URL: contact?.URL },
    ]);
    expect(v.parse(cslSchema, JSON.parse(cslJsonFile(written)))).toHaveLength(1);
  });

  test('has the last day that was coded where the package does not say when it was made', () => {
    const undated = { ...context, dataset: { ...dataset, created: 'lately' } };
    const [entry] = citedItems({ contacts: ['2023-05-04-goa'], documents: [] }, undated);
    expect(entry?.issued).toEqual({ 'date-parts': [[2026, 3, 12]] });
  });

  test('that was cancelled is not passed off as held', () => {
    const [cancelled] = citedItems({ contacts: ['2025-06-16-new-delhi'], documents: [] }, context);
    expect(cancelled?.title).toMatch(/about 16 June 2025, New Delhi, cancelled, reported$/);
  });

  test('of officials has their names', () => {
    const deputy = dataset.contacts.find(({ level }) => level === 'deputy');
    const names = deputy?.participants.map((id) => dataset.officials.get(id)?.name.en);
    const [cited] = citedItems({ contacts: [deputy?.id ?? ''], documents: [] }, context);
    expect(cited?.title).toContain(`Contact between ${names?.join(' and ')},`);
  });

  test('that the data does not have is passed over', () => {
    expect(citedItems({ contacts: ['none'], documents: ['none'] }, context)).toEqual([]);
  });
});

describe('text that would break the file', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
    fc
      .array(
        fc.constantFrom(
          ...['{', '}', '\\', '%', '&', '#', '_', '$', '~', '^', '"', '@misc{x,', 'ER  - ', 'TY  - JOUR'],
          ...['\n', '\r\n', '\u2028', '\u0000', '--', '``', "''", '?`', 'and', ',', ' ', 'a', 'é', 'Ж', 'म'],
        ),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const records = fc
    .tuple(hostile, hostile, hostile)
    .map(([title, publisher, author]) => ({ title, publisher, author }))
    .filter((texts) => Object.values(texts).every((text) => oneLine(text) !== ''));

  test('never reaches beyond its own field in BibTeX, and comes back as it was', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const written = [itemOf({ ...one, id: 'one' }), itemOf({ ...other, id: 'other' })];
        const read = readBibtex(bibtexFile(written));
        expect(read.map(({ key }) => key)).toEqual(['one', 'other']);
        expect(read[0]?.fields.url).toBe(plain.url);
        expect(read[0]?.fields.title).toBe(oneLine(one.title));
        expect(read[1]?.fields.journal).toBe(oneLine(other.publisher));
      }),
    );
  });

  test('never begins a line in RIS, and comes back as it was', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const written = [itemOf({ ...one, id: 'one' }), itemOf({ ...other, id: 'other' })];
        const [first, second, ...rest] = readRis(risFile(written)).map((record) =>
          Object.fromEntries(record),
        );
        expect(rest).toEqual([]);
        expect(first).toMatchObject({ ID: 'one', TI: oneLine(one.title), UR: plain.url });
        expect(second).toMatchObject({ ID: 'other', T2: oneLine(other.publisher) });
      }),
    );
  });

  test('is one line of plain text, and valid CSL-JSON', () => {
    fc.assert(
      fc.property(records, (texts) => {
        const written = [itemOf(texts)];
        expect(plainTextFile(written, en).split(/\r|\n|\u2028|\u2029/)).toHaveLength(2);
        expect(JSON.parse(cslJsonFile(written))[0].title).toBe(texts.title);
      }),
    );
  });

  test('signs that TeX would draw as one are kept apart', () => {
    expect(bibtexFile([itemOf({ title: "a--b ``c'' ?`d << e" })])).toContain(
      "title = {{a-{}-b `{}`c'{}' ?{}`d <{}< e}},",
    );
  });

  test('an address cannot end its field', () => {
    const url = 'https://example.org/{a}\\b?c=%20&d=_#e}';
    expect(bibtexOf({ url }).fields.url).toBe('https://example.org/%7Ba%7D%5Cb?c=%20&d=_#e%7D');
  });
});

test.each([
  ['In person: 7 contacts', 'bib', 'readout-in-person-7-contacts.bib'],
  ['../../etc/passwd\0', 'ris', 'readout-etc-passwd.ris'],
  ['CON', 'txt', 'readout-con.txt'],
  ['Платежи в 2023: 7 контактов', 'json', 'readout-платежи-в-2023-7-контактов.json'],
  ['82 संपर्कों में से 66', 'bib', 'readout-82-संपर्कों-में-से-66.bib'],
  ['…', 'bib', 'readout.bib'],
  ['a'.repeat(300), 'bib', `readout-${'a'.repeat(120)}.bib`],
])('a file named after %s', (title, ending, name) => {
  expect(fileName(title, ending)).toBe(name);
});
