import { check } from '@placemarkio/check-geojson';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { placeIdOf } from '../fixtures/fileContext.ts';
import { readBibtex, readRis } from '../fixtures/readCitations.ts';
import { openExportTab, type SavedFile, saved } from './exportDialog.ts';
import { daysOf, documentsOf, exportFilters, records } from './exportFilters.ts';
import { openBrowser } from './openBrowser.ts';

const { openPage } = openBrowser();

type Row = Record<string, string>;

const kinds = {
  contacts: 'Contacts, CSV',
  codings: 'Codings, CSV',
  documents: 'Documents, CSV',
  metadata: 'Description of the CSV files',
  json: 'JSON',
  geojson: 'GeoJSON',
  ics: 'iCalendar',
} as const;
type Kind = keyof typeof kinds;

const save = (page: Page, dialog: Locator, kind: Kind) =>
  saved(page, dialog.getByRole('button', { name: `Download ${kinds[kind]}`, exact: true }));

/** All files of the tab, as they come out at first. */
async function allData(page: Page): Promise<Record<Kind, SavedFile>> {
  const dialog = await openExportTab(page, 'Data');
  await dialog
    .getByRole('button', { name: /^Download / })
    .nth(6)
    .waitFor();
  expect(await dialog.getByRole('button', { name: /^Download / }).count()).toBe(7);
  const files: Partial<Record<Kind, SavedFile>> = {};
  for (const kind of Object.keys(kinds) as Kind[]) files[kind] = await save(page, dialog, kind);
  return files as Record<Kind, SavedFile>;
}

const textOf = ({ content }: SavedFile) => content.toString('utf8');

/** Header and rows of a table, read by a reader of others. */
function readCsv(file: SavedFile): { header: string[]; rows: Row[] } {
  const text = textOf(file).replace(/^\uFEFF/, '');
  const { data, meta, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return { header: meta.fields ?? [], rows: data };
}

const sorted = (list: readonly string[]) => [...list].sort();
const codedAs = ({ topics }: ContactRecord, certainty: string) =>
  topics.filter((coding) => coding.certainty === certainty).map(({ topic }) => topic);

describe.each(exportFilters)('data of $sentence', ({ query, sentence, selected }) => {
  let files: Record<Kind, SavedFile>;
  beforeAll(async () => {
    files = await allData(await openPage(query));
  }, 60_000);

  test('are files named after the filter', () => {
    const pattern = new RegExp(`^readout-[a-z-]+-${selected.length}-of-82-contacts-held-minister-level`);
    for (const { name } of Object.values(files)) expect(name).toMatch(pattern);
    expect(new Set(Object.values(files).map(({ name }) => name)).size).toBe(7);
  });

  test('have each contact as a row', () => {
    const { rows } = readCsv(files.contacts);
    expect(rows.map(({ id }) => id)).toEqual(selected.map(({ id }) => id));
    for (const [index, contact] of selected.entries())
      expect(rows[index]).toMatchObject({
        date: contact.date,
        status: contact.status,
        certainty: contact.certainty,
        level: contact.level,
        mode: contact.mode,
        format: contact.format,
        venue: contact.venue ?? '',
        place: placeIdOf(contact) ?? '',
        hostCountry: contact.hostCountry ?? '',
        occasion: contact.occasion ?? '',
        summary: contact.summary,
        coderNotes: contact.coderNotes ?? '',
        participants: contact.participants.join(';'),
        topicsStated: codedAs(contact, 'stated').join(';'),
        topicsUnderstood: codedAs(contact, 'understood').join(';'),
        outcomes: contact.outcomes.map(({ text }) => text).join(' | '),
        documents: contact.documents.join(';'),
      });
  });

  test('have each coding and each document as a row', () => {
    const codings = readCsv(files.codings).rows;
    expect(
      codings.map(({ contact, topic, certainty, documents, note }) => [
        contact,
        topic,
        certainty,
        documents,
        note,
      ]),
    ).toEqual(
      selected.flatMap(({ id, topics }) =>
        topics.map(({ topic, certainty, documents, note }) => [
          id,
          topic,
          certainty,
          documents.join(';'),
          note ?? '',
        ]),
      ),
    );
    const documents = readCsv(files.documents).rows;
    expect(sorted(documents.map(({ id = '' }) => id))).toEqual(documentsOf(selected));
    for (const row of documents) {
      const record = records.documents.get(row.id ?? '');
      expect(row).toMatchObject({
        publisher: record?.publisher,
        title: record?.title,
        author: record?.author ?? '',
        published: record?.published ?? '',
        url: record?.url ?? '',
        language: record?.language,
        kind: record?.kind,
        side: record?.side,
      });
    }
  });

  test('have metadata that name the tables as they were saved, and their columns in order', () => {
    const { tables } = JSON.parse(textOf(files.metadata)) as {
      tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
    };
    const tablesSaved = [files.contacts, files.codings, files.documents];
    expect(tables.map(({ url }) => decodeURIComponent(url))).toEqual(tablesSaved.map(({ name }) => name));
    expect(tables.map(({ tableSchema }) => tableSchema.columns.map(({ name }) => name))).toEqual(
      tablesSaved.map((file) => readCsv(file).header),
    );
    expect(textOf(files.metadata)).toContain(JSON.stringify(sentence).slice(1, -1));
  });

  test('have JSON of the same records', () => {
    const json = JSON.parse(textOf(files.json)) as {
      meta: { sentence: string; query: string; data: { version: string }; counts: Record<string, unknown> };
      contacts: ContactRecord[];
      documents: { id: string }[];
    };
    expect(json.contacts).toEqual(
      selected.map(({ conflicts, ...contact }) => (conflicts?.length ? { ...contact, conflicts } : contact)),
    );
    expect(sorted(json.documents.map(({ id }) => id))).toEqual(documentsOf(selected));
    for (const document of json.documents) expect(document).toEqual(records.documents.get(document.id));
    expect(json.meta).toMatchObject({
      sentence,
      data: { version: '2026.11' },
      counts: { contacts: selected.length, ofContacts: 82, documents: documentsOf(selected).length },
    });
    expect(new URLSearchParams(json.meta.query).get('topic')).toBe(query ? 'payments' : null);
  });

  test('have GeoJSON with the contacts of each place', () => {
    const collection = check(textOf(files.geojson)) as unknown as {
      features: { id: string; geometry: { coordinates: number[] }; properties: { count: number } }[];
      readout: { withoutPlace: { count: number } };
    };
    const counts: Record<string, number> = {};
    let placeless = 0;
    for (const contact of selected) {
      const place = placeIdOf(contact);
      if (place === null) placeless += 1;
      else counts[place] = (counts[place] ?? 0) + 1;
    }
    expect(
      Object.fromEntries(collection.features.map(({ id, properties }) => [id, properties.count])),
    ).toEqual(counts);
    expect(collection.readout.withoutPlace.count).toBe(placeless);
    for (const { id, geometry } of collection.features) {
      const venue = records.venues.get(id);
      expect(geometry.coordinates).toEqual([venue?.lon, venue?.lat]);
    }
  });

  test('have a calendar with an event of whole days for each contact', () => {
    const calendar = new ICAL.Component(ICAL.parse(textOf(files.ics)));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events.map(({ uid }) => uid.split('@')[0])).toEqual(selected.map(({ id }) => id));
    for (const [index, contact] of selected.entries()) {
      const event = events[index] as ICAL.Event;
      expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
      const isSure = contact.certainty === 'confirmed';
      expect(event.component.getFirstPropertyValue('status')).toBe(isSure ? 'CONFIRMED' : 'TENTATIVE');
      expect(event.description).toContain(contact.summary);
      if (contact.date.includes('~')) continue;
      const { first, last } = daysOf(contact.date);
      const end = event.endDate.clone();
      end.adjust(-1, 0, 0, 0);
      expect([event.startDate.toString(), end.toString()]).toEqual([first, last]);
    }
  });
});

test('the byte order mark is there when it is asked for, and changes nothing else', async () => {
  const page = await openPage('?place=goa');
  const dialog = await openExportTab(page, 'Data');
  for (const kind of ['contacts', 'codings', 'documents'] as const) {
    const mark = dialog.getByRole('checkbox', { name: /byte order mark/ });
    await mark.check();
    const marked = await save(page, dialog, kind);
    await mark.uncheck();
    const plain = await save(page, dialog, kind);
    expect(marked.content.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(marked.content.subarray(3).equals(plain.content)).toBe(true);
  }
});

test('contacts that were not held say so in the calendar', async () => {
  const { ics } = await allData(await openPage('?status=cancelled&status=scheduled&level=any'));
  const calendar = new ICAL.Component(ICAL.parse(textOf(ics)));
  const statuses = calendar
    .getAllSubcomponents('vevent')
    .map((event) => [
      String(event.getFirstPropertyValue('uid')).split('@')[0],
      event.getFirstPropertyValue('status'),
    ]);
  const wanted = records.contacts.filter(({ status }) => status !== 'held');
  expect(statuses).toEqual(
    wanted.map(({ id, status }) => [id, status === 'cancelled' ? 'CANCELLED' : 'TENTATIVE']),
  );
});

test.each(exportFilters)('citations of $sentence are of its documents alone', async ({ query, selected }) => {
  const page = await openPage(query);
  const dialog = await openExportTab(page, 'Citations');
  const file = async (format: string) =>
    textOf(await saved(page, dialog.getByRole('button', { name: `Download as ${format}` })));
  const wanted = sorted([...new Set(selected.flatMap(({ documents }) => documents))]);
  const plain = (title: string) => title.replaceAll(/\s+/g, ' ').trim();
  const titles = sorted(wanted.map((id) => plain(records.documents.get(id)?.title ?? id)));

  const items = JSON.parse(await file('CSL-JSON')) as { id: string }[];
  expect(sorted(items.map(({ id }) => id))).toEqual(wanted);
  const entries = readBibtex(await file('BibTeX'));
  expect(sorted(entries.map(({ fields }) => plain(fields.title ?? '')))).toEqual(titles);
  const ids = readRis(await file('RIS')).map((record) => Object.fromEntries(record).ID ?? '');
  expect(sorted(ids)).toEqual(wanted);
  const lines = (await file('Plain text')).trimEnd().split('\n');
  expect(lines).toHaveLength(wanted.length);
  expect(titles.filter((title) => !lines.some((line) => line.includes(title)))).toEqual([]);
  await dialog.getByText(`Exactly the ${wanted.length} documents behind this selection.`).waitFor();
});
