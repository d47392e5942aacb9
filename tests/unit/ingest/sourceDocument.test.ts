import { describe, expect, test } from 'vitest';
import type { Report } from '#ingest/Draft.ts';
import { proposeAddition } from '#ingest/proposeAddition.ts';
import { sourceDocument } from '#ingest/sourceDocument.ts';
import { buildDataset } from '#model/buildDataset.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { shippedDataset } from '../../fixtures/shippedDataset.ts';
import { smallPackage, smallRecords } from '../../fixtures/smallRecords.ts';
import { draft, drafted, report } from './drafted.ts';

const shipped = shippedDataset();
const records = smallRecords();
const [gazette] = records.documents as [DocumentRecord];
const dataWith = (...documents: Partial<DocumentRecord>[]) => {
  const added = documents.map((fields) => ({ ...gazette, ...fields }));
  return buildDataset(smallPackage, smallRecords({ documents: [...records.documents, ...added] }), []);
};
const documentOf = (fields: Partial<Report>, data = dataWith()) => sourceDocument(report(fields), data, []);

describe('a document that the data has', () => {
  const page = { id: 'lantern-1', url: 'https://www.lantern.example/world/talks.html' };

  test.each([
    'https://www.lantern.example/world/talks.html',
    'http://lantern.example/world/talks.html/',
    'https://m.lantern.example/world/talks.html?utm_source=x#top',
    'https://www.lantern.example/world/talks.html/amp',
  ])('is known by its address %s', (url) => {
    expect(documentOf({ url }, dataWith(page)).id).toBe('lantern-1');
  });

  test.each(['https://lantern.example/world/talks.html?page=2', 'https://lantern.example/world', 'nonsense'])(
    'is another one at %s',
    (url) => {
      expect(documentOf({ url }, dataWith(page)).id).toBe('daily-lantern-2023-05-05-ada-and-bruno-meet');
    },
  );

  test('is known by publisher, day and title, as it stands', () => {
    const same = { publisher: 'GAZETTE', title: '[Talks]', author: 'Somebody else' };
    expect(documentOf(same)).toBe(gazette);
    expect(documentOf({ ...same, published: '2023-05-06' }).id).toBe('gazette-2023-05-06-talks');
    expect(documentOf({ ...same, publisher: null }).id).toBe('unnamed-publisher-2023-05-05-talks');
  });

  test('without a title is known by its text', () => {
    const untitled = { title: null, publisher: null, paragraphs: ['They met.'] };
    const first = documentOf(untitled);
    const again = dataWith(first);
    expect(documentOf(untitled, again)).toEqual(first);
    expect(documentOf({ ...untitled, paragraphs: ['They met again.'] }, again).id).not.toBe(first.id);
  });

  test('is known by its author and day where the contacts of the report rest on it', () => {
    const bare = { title: null, publisher: null, author: 'A. Scribe' };
    const data = dataWith(
      { id: 'one', author: 'a. scribe', title: 'Talks' },
      { id: 'two', author: 'A. Scribe', title: '[Talks]' },
      { id: 'three', author: 'A. Scribe', title: 'Weather' },
    );
    const by = (...bearing: string[]) => sourceDocument(report(bare), data, bearing).id;
    expect(by('one', 'two', 'two')).toBe('two');
    expect(by('gazette-1')).toMatch(/^unnamed-publisher-2023-05-05-report-[0-9a-f]{6}$/);
    // Two texts of one author and day: which of them it is nobody can tell.
    expect(by('one', 'three')).toMatch(/^unnamed-/);
  });

  test('both copies of the founding report stand in the data, and it is taken for one of them', () => {
    const founding = { title: null, publisher: null, author: 'Ateet Sharma', published: '2023-05-05' };
    const goa = drafted({ venue: 'goa', participants: ['jaishankar', 'lavrov'] });
    const { addition } = proposeAddition(draft([goa], founding), shipped);
    expect(addition.document.author).toBe('Ateet Sharma');
    expect(shipped.documents.get(addition.document.id)).toBe(addition.document);
  });
});

describe('a new document', () => {
  test('has every field in the order of the files', () => {
    const document = documentOf({ author: 'A. Scribe', url: 'https://lantern.example/1' });
    expect(document).toEqual({
      id: 'daily-lantern-2023-05-05-ada-and-bruno-meet',
      publisher: 'Daily Lantern',
      title: 'Ada and Bruno meet',
      author: 'A. Scribe',
      published: '2023-05-05',
      url: 'https://lantern.example/1',
      language: 'en',
      kind: 'news',
      side: 'press',
    });
    expect(Object.keys(document)).toEqual(Object.keys(shipped.documents.values().next().value ?? {}));
  });

  test.each([
    [{ title: null }, '[Report of 5 May 2023]'],
    [{ title: null, published: null }, '[Report without a date]'],
  ])('without a title gets one in brackets: %o', (fields, title) => {
    expect(documentOf(fields).title).toBe(title);
  });

  test.each([
    [
      { publisher: null, url: 'https://www.lantern.example/1' },
      'lantern-example-2023-05-05-ada-and-bruno-meet',
    ],
    [{ title: 'Ada’s “Été” — again & again' }, 'daily-lantern-2023-05-05-ada-s-ete-again-again'],
    [{ title: `${'word '.repeat(20)}end` }, `daily-lantern-2023-05-05-${'word-'.repeat(12).slice(0, -1)}`],
    [{ published: null }, 'daily-lantern-undated-ada-and-bruno-meet'],
  ])('is named after its publisher, day and title: %o', (fields, id) => {
    expect(documentOf(fields).id).toBe(id);
  });

  test('has an id unlike those of others', () => {
    const data = dataWith({
      id: 'daily-lantern-2023-05-05-ada-and-bruno-meet',
      title: 'ADA AND BRUNO MEET?',
    });
    expect(documentOf({}, data).id).toBe('daily-lantern-2023-05-05-ada-and-bruno-meet-2');
  });

  test.each([
    ['Встреча министров состоялась.', 'ru'],
    ['मंत्रियों की बैठक हुई।', 'hi'],
    ['They met, as Встреча says.', 'en'],
  ])('is in the language of its letters: %s', (text, language) => {
    expect(documentOf({ title: 'Встреча', paragraphs: [text] }).language).toBe(language);
  });

  test.each([
    ['Foreign Ministry of AA', 'Press release on the talks', null, 'official-readout aa'],
    ['Embassy of BB', 'Remarks at the talks', null, 'transcript bb'],
    ['Secretariat of the Ports', 'Joint statement', null, 'official-readout other-official'],
    ['AA Times', 'Remarks at the talks', null, 'news press'],
  ])('of %s, “%s”, is told by its name', (publisher, title, url, words) => {
    const { kind, side } = documentOf({ publisher, title, url });
    expect(`${kind} ${side}`).toBe(words);
  });

  test.each([
    ['MFA', 'Remarks and answers to media questions', 'https://mid.ru/en/9', 'transcript russia'],
    ['MEA', 'Readout', 'https://www.mea.gov.in/x', 'official-readout india'],
    ['TASS', 'Ministers meet', null, 'wire press'],
    ['The Hindu', 'Ministers meet', null, 'news press'],
    // A site that only keeps copies of official texts says nothing of its own.
    ['Pravda', 'Ministers meet', 'https://news-pravda.com/9', 'news press'],
  ])('of %s, “%s” at %s, is coded as the data codes such', (publisher, title, url, words) => {
    const { kind, side } = documentOf({ publisher, title, url }, shipped);
    expect(`${kind} ${side}`).toBe(words);
  });
});
