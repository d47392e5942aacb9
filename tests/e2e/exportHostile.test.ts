import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import ICAL from 'ical.js';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { DocumentRecord, TopicRecord } from '#model/schema/referenceSchemas.ts';
import { rawRecords } from '../fixtures/fileContext.ts';
import { all, type OpenedPptx, openPptx, texts } from '../fixtures/openPptx.ts';
import { readBibtex, readRis } from '../fixtures/readCitations.ts';
import { readPdf } from '../fixtures/readPdf.ts';
import { openExport, openExportTab, saved } from './exportDialog.ts';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});

const formula = "=cmd|' /C calc'!A0";
/** A formula, a line that would begin another record, the end of a script, an entity, and words turned round. */
const hostile = `${formula}\r\nEND:VEVENT\r\nBEGIN:VALARM </script><script>window.hit=1</script> &lt; "]]> \u202Edlrow\u2066 \u0007`;
const goa = ['2023-05-04-goa', '2023-05-05-goa'];

/** The data as shipped, but with hostile words wherever a contact of one place, its documents or its topics have words. */
function hostileData() {
  const contacts = rawRecords<ContactRecord>('contacts').map((contact) =>
    goa.includes(contact.id)
      ? { ...contact, summary: hostile, occasion: hostile, coderNotes: `@${hostile}` }
      : contact,
  );
  const cited = new Set(contacts.filter(({ id }) => goa.includes(id)).flatMap(({ documents }) => documents));
  const documents = rawRecords<DocumentRecord>('documents').map((document) =>
    cited.has(document.id) ? { ...document, title: hostile, publisher: `+${hostile}` } : document,
  );
  const topics = rawRecords<TopicRecord>('topics').map((topic) =>
    topic.id === 'payments'
      ? { ...topic, shortLabel: { en: `=Pay</script>&\u202E` }, prefLabel: { en: hostile } }
      : topic,
  );
  return {
    'data/contacts.json': JSON.stringify(contacts),
    'data/documents.json': JSON.stringify(documents),
    'data/topics.json': JSON.stringify(topics),
  };
}

/** Signs that turn the direction of what follows. */
const turning = /[\u202A-\u202E\u2066-\u2069]/;

describe('words that are hostile', () => {
  const options = { overrides: hostileData() };

  test('stay words in data files and citations', { timeout: 120_000 }, async () => {
    const page = await openPage('?place=goa', options);
    const dialog = await openExportTab(page, 'Data');
    const file = async (kind: string) => {
      const { content } = await saved(
        page,
        dialog.getByRole('button', { name: `Download ${kind}`, exact: true }),
      );
      return content.toString('utf8');
    };
    for (const kind of ['Contacts, CSV', 'Codings, CSV', 'Documents, CSV']) {
      const text = (await file(kind)).slice(1);
      const { data } = Papa.parse<string[]>(text, { skipEmptyLines: true });
      const cells = data.flat();
      expect(
        cells.some((cell) => cell.includes(formula)),
        kind,
      ).toBe(true);
      expect(
        cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/.test(cell)),
        kind,
      ).toEqual([]);
      expect(text, kind).not.toMatch(turning);
      expect(new Set(data.map(({ length }) => length)).size, kind).toBe(1);
      if (kind.startsWith('Contacts')) expect(data.slice(1).map(([id]) => id)).toEqual(goa);
    }

    const json = await file('JSON');
    expect(json).not.toMatch(turning);
    const { contacts } = JSON.parse(json) as { contacts: ContactRecord[] };
    expect(contacts.map(({ summary }) => summary)).toEqual([hostile, hostile]);

    const geojson = await file('GeoJSON');
    expect(geojson).not.toMatch(turning);
    expect((check(geojson) as unknown as { features: unknown[] }).features).toHaveLength(1);

    const ics = await file('iCalendar');
    expect(ics).not.toMatch(turning);
    expect(ics.match(/^(BEGIN|END):.*$/gm)).toHaveLength(6);
    const events = new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent');
    expect(events.map((event) => String(event.getFirstPropertyValue('uid')).split('@')[0])).toEqual(goa);

    await dialog.getByRole('tab', { name: 'Citations' }).click();
    const cited = new Set(contacts.flatMap(({ documents }) => documents)).size;
    expect(readBibtex(await file('as BibTeX'))).toHaveLength(cited);
    expect(readRis(await file('as RIS'))).toHaveLength(cited);
    expect(JSON.parse(await file('as CSL-JSON'))).toHaveLength(cited);
    expect((await file('as Plain text')).trimEnd().split('\n')).toHaveLength(cited);
  });

  test('stay words in pictures and slides', { timeout: 120_000 }, async () => {
    const page = await openPage('?place=goa', options);
    const dialog = await openExport(page);
    for (const name of ['contacts', 'frequency', 'page']) {
      await dialog.locator('select').selectOption(name);
      const button = (kind: string) => dialog.getByRole('button', { name: `Download ${kind}` });
      const svg = (await saved(page, button('SVG'))).content.toString('utf8');
      const document = new DOMParser().parseFromString(svg, 'application/xml');
      expect(document.querySelector('parsererror'), name).toBeNull();
      expect(document.querySelectorAll('script, foreignObject'), name).toHaveLength(0);
      const said = texts(document, 'text').join(' ');
      expect(said, name).toContain(name === 'contacts' ? formula : '</script>');
      const { content } = await saved(page, button('PDF'));
      const pdf = await readPdf(new Blob([new Uint8Array(content)]));
      expect(pdf.text, name).toContain('2 of 82 contacts');
      expect(pdf.info.get('JavaScript'), name).toBe('no');
    }

    await dialog.getByRole('tab', { name: 'Slides' }).click();
    for (const view of await dialog.getByRole('checkbox').all()) await view.check();
    const deck = await openDeck((await saved(page, dialog.getByRole('button', { name: /PPTX/ }))).content);
    for (const path of deck.paths.filter((part) => /\.(xml|rels)$/.test(part))) {
      expect(all(deck.xml(path), 'script'), path).toHaveLength(0);
    }
    const notes = texts(deck.xml('ppt/notesSlides/notesSlide1.xml'), 'p');
    expect(
      notes.filter((text) => /^\d+\. .*<script>window\.hit=1<\/script>/.test(text)).length,
    ).toBeGreaterThan(0);
    expect(await page.evaluate(() => Reflect.get(window, 'hit'))).toBeUndefined();
  });
});

const openDeck = (content: Buffer): Promise<OpenedPptx> => openPptx(new Blob([new Uint8Array(content)]));

test('a selection of nothing gives files of nothing that open', { timeout: 120_000 }, async () => {
  const page = await openPage('?place=goa&time=2020-01..2020-12');
  const dialog = await openExportTab(page, 'Data');
  const file = async (kind: string) => {
    const { content } = await saved(
      page,
      dialog.getByRole('button', { name: `Download ${kind}`, exact: true }),
    );
    return content.toString('utf8');
  };
  for (const kind of ['Contacts, CSV', 'Codings, CSV', 'Documents, CSV'])
    expect(Papa.parse(await file(kind), { skipEmptyLines: true }).data, kind).toHaveLength(1);
  expect(JSON.parse(await file('JSON'))).toMatchObject({
    contacts: [],
    documents: [],
    meta: { counts: { contacts: 0 } },
  });
  expect(check(await file('GeoJSON'))).toMatchObject({ features: [] });
  // A calendar without an event is none: it is not made, and the dialog says why.
  await dialog.getByRole('button', { name: 'Download iCalendar', exact: true }).press('Enter');
  await dialog.getByText('A calendar file needs at least one contact').waitFor();

  await dialog.getByRole('tab', { name: 'Slides' }).click();
  for (const view of await dialog.getByRole('checkbox').all()) await view.check();
  const deck = await openDeck((await saved(page, dialog.getByRole('button', { name: /PPTX/ }))).content);
  const slides = deck.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path));
  expect(slides).toHaveLength(11);
  for (const path of slides)
    expect(texts(deck.xml(path), 'p').join('\n')).toMatch(
      // Views that mark their choice, and the comparison, draw what the rest of the filter leaves.
      /\b0 of 82 contacts|\(0 contacts\)|before and after/,
    );
  for (const path of deck.paths.filter((part) => /charts\/chart\d+\.xml$/.test(part)))
    expect(
      all(deck.xml(path), 'v').map(({ textContent }) => textContent),
      path,
    ).not.toContain('NaN');
});

test('the hostile data differ from the shipped in words alone', () => {
  const shipped = JSON.parse(readFileSync('public/data/contacts.json', 'utf8')) as ContactRecord[];
  const contacts = JSON.parse(hostileData()['data/contacts.json']) as ContactRecord[];
  expect(contacts.map(({ id }) => id)).toEqual(shipped.map(({ id }) => id));
  expect(contacts.filter(({ summary }) => summary === hostile).map(({ id }) => id)).toEqual(goa);
});
