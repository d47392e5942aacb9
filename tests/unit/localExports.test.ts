import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { bibtexFile } from '#export/citations/bibtexFile.ts';
import { citedItems } from '#export/citations/citedItems.ts';
import { cslJsonFile } from '#export/citations/cslJsonFile.ts';
import { plainTextFile } from '#export/citations/plainTextFile.ts';
import { risFile } from '#export/citations/risFile.ts';
import { icsFile } from '#export/data/calendar/icsFile.ts';
import { csvFile } from '#export/data/csv/csvFile.ts';
import { csvTables } from '#export/data/csv/csvTables.ts';
import { csvwMetadata } from '#export/data/csv/csvwMetadata.ts';
import { geojsonFile } from '#export/data/geojsonFile.ts';
import { jsonFile } from '#export/data/jsonFile.ts';
import type { MeasureText } from '#export/drawing/MeasureText.ts';
import { composePicture } from '#export/frame/composePicture.ts';
import { readPaint } from '#export/Paint.ts';
import type { Picture } from '#export/Picture.ts';
import { packReadme } from '#export/pack/packReadme.ts';
import { presets } from '#export/presets.ts';
import { notesText } from '#export/slides/notesText.ts';
import type { SlidesInfo } from '#export/slides/Slide.ts';
import { type Language, languages } from '#i18n/Translator.ts';
import { validateRecords } from '#model/validateRecords.ts';
import { defaultView, pictureNames, type View } from '#state/View.ts';
import { contactsPicture } from '#views/contacts/picture/contactsPicture.ts';
import { createExporter } from '#views/export/createExporter.ts';
import { mapPicture } from '#views/map/picture/mapPicture.ts';
import { localDot } from '#views/markShape.ts';
import type { PictureContext, PictureMakers } from '#views/PictureContext.ts';
import { histogramPicture } from '#views/timeline/picture/histogramPicture.ts';
import { timelinePicture } from '#views/timeline/picture/timelinePicture.ts';
import { drawnShapes } from '../fixtures/drawnShapes.ts';
import { fileContext } from '../fixtures/fileContext.ts';
import {
  datasetWith,
  sampleContact,
  sampleDocument,
  sampleKnown,
  sampleReport,
} from '../fixtures/localReports.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults } from '../fixtures/pictureFaults.ts';
import { rememberWidths } from '../fixtures/pictureRooms.ts';
import { readBibtex, readRis } from '../fixtures/readCitations.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const published = shippedDataset();
const merged = datasetWith(sampleReport());
const inAll = '?status=any&level=any';
const note =
  'Including 1 contact, 1 document and 1 topic coding from reports kept locally, not in the published data.';
const made = (dataset = merged, query = inAll) => fileContext(dataset, query);

/** Rows of a file for which a column says `true`, by another column. */
function flagged(name: string, by: string): string[] {
  const { snapshot, context } = made();
  const table = csvTables(snapshot, context).find((one) => one.name === name);
  if (!table) throw new Error(name);
  const { data } = Papa.parse<Record<string, string>>(csvFile(table, { hasMark: false }), { header: true });
  const said = new Set(data.slice(0, -1).map(({ isLocal }) => isLocal));
  expect(said).toEqual(new Set(['true', 'false']));
  return data.filter(({ isLocal }) => isLocal === 'true').map((row) => row[by] ?? '');
}

describe('data files of a selection with local contacts', () => {
  test('say in a column of every table which rows are local', () => {
    expect(flagged('contacts', 'id')).toEqual([sampleContact]);
    expect(flagged('codings', 'topic')).toEqual(['payments', 'space']);
    expect(flagged('documents', 'id')).toEqual([sampleDocument]);
  });

  test('describe that column, and say how much is local', () => {
    const { snapshot, context } = made();
    const files = csvTables(snapshot, context).map((table) => ({ table, file: `${table.name}.csv` }));
    const text = csvwMetadata(files, snapshot, context);
    const { tables, ...group } = JSON.parse(text) as {
      tables: { tableSchema: { columns: { name: string; datatype: unknown }[] } }[];
      'dc:description': string;
    };
    expect(group['dc:description']).toBe(`83 of 83 contacts, 1 local. ${note}`);
    const columns = tables.map(({ tableSchema }) => tableSchema.columns.at(-1));
    expect(columns.map((column) => [column?.name, column?.datatype])).toEqual(
      Array.from({ length: 3 }, () => ['isLocal', 'boolean']),
    );
  });

  test('flag records of JSON, which can still be read as those of the data', () => {
    const { snapshot, context } = made();
    const file = JSON.parse(jsonFile(snapshot, context)) as {
      meta: { local: string; sentence: string };
      contacts: { id: string; local?: boolean; topics: { topic: string; local?: boolean }[] }[];
      documents: { id: string; local?: boolean }[];
    };
    expect(file.meta.local).toBe(note);
    expect(file.contacts.filter(({ local }) => local).map(({ id }) => id)).toEqual([sampleContact]);
    expect(
      file.contacts.flatMap(({ id, topics }) =>
        topics.filter(({ local }) => local).map(({ topic }) => [id, topic]),
      ),
    ).toEqual([
      [sampleContact, 'payments'],
      [sampleKnown, 'space'],
    ]);
    expect(file.documents.filter(({ local }) => local).map(({ id }) => id)).toEqual([sampleDocument]);
    expect(JSON.stringify(file)).not.toContain('isLocal');
    const { records, problems } = validateRecords('contacts', 'contacts.json', file.contacts);
    expect([records.length, problems]).toEqual([83, []]);
  });

  test('flag contacts of places, and count them there', () => {
    const { snapshot, context } = made();
    const file = JSON.parse(geojsonFile(snapshot, context)) as {
      readout: { local: string };
      features: { id: string; properties: { local?: number; contacts: { id: string; local?: boolean }[] } }[];
    };
    expect(file.readout.local).toBe(note);
    const places = file.features.filter(({ properties }) => properties.local);
    expect(places.map(({ id, properties }) => [id, properties.local])).toEqual([['astana', 1]]);
    const flags = file.features.flatMap(({ properties }) => properties.contacts.filter(({ local }) => local));
    expect(flags.map(({ id }) => id)).toEqual([sampleContact]);
  });

  test('name local events in a calendar', () => {
    const { snapshot, context } = made();
    const calendar = new ICAL.Component(ICAL.parse(icsFile(snapshot, context)));
    expect(calendar.getFirstPropertyValue('description')).toContain(note);
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    const local = events.filter(({ summary }) => summary.includes('from a local report'));
    expect(local.map(({ uid }) => uid.split('@')[0])).toEqual([sampleContact]);
    expect(local[0]?.description).toContain('kept in one browser alone; not in the published data');
    expect(local[0]?.description).not.toContain('Coded from');
  });

  test('say so in the README', () => {
    const { snapshot, context } = made();
    const text = packReadme({ files: [], failed: [] }, snapshot, context, null).replaceAll('\r\n  ', ' ');
    expect(text).toContain(note);
  });

  test('are the same as ever where nothing is local', () => {
    const { snapshot, context } = made(published);
    const texts = [
      ...csvTables(snapshot, context).map((table) => csvFile(table, { hasMark: false })),
      jsonFile(snapshot, context),
      geojsonFile(snapshot, context),
      icsFile(snapshot, context),
      packReadme({ files: [], failed: [] }, snapshot, context, null),
    ].join();
    expect(texts).not.toMatch(/isLocal|"local"|locally/);
  });
});

describe('citations of what is local', () => {
  const { context } = made();
  const items = citedItems({ contacts: [sampleContact], documents: [sampleDocument] }, context);
  const said = 'kept in one browser alone; not in the published data';

  test('do not pass it off as part of the data set, nor as found at an address', () => {
    const [contact] = items;
    expect(contact).not.toHaveProperty('URL');
    expect(contact).not.toHaveProperty('version');
    expect(contact).not.toHaveProperty('container-title');
    expect(items.map((item) => item.note?.includes(said))).toEqual([true, true]);
    const [usual] = citedItems({ contacts: [sampleKnown], documents: [] }, context);
    expect(usual?.note).toContain('Coded from');
    expect(usual?.version).toBe('2026.11');
  });

  test('say so in every format', () => {
    expect(readBibtex(bibtexFile(items)).every(({ fields }) => fields.note?.includes(said))).toBe(true);
    const records = readRis(risFile(items));
    expect(
      records.every((record) => record.some(([tag, value]) => tag === 'N1' && value.includes(said))),
    ).toBe(true);
    expect(JSON.parse(cslJsonFile(items))).toHaveLength(2);
    expect(plainTextFile(items, context.translator).split(said)).toHaveLength(3);
  });
});

describe('pictures of a selection with local contacts', () => {
  const paint = readPaint(readFileSync('src/ui/tokens.css', 'utf8'), false);
  let measure: MeasureText;
  beforeAll(() => {
    measure = rememberWidths(measureWithFonts());
  });
  const makers = {
    timeline: async (context: PictureContext) => timelinePicture(context),
    histogram: async (context: PictureContext) => histogramPicture(context),
    map: mapPicture,
    contacts: async (context: PictureContext) => contactsPicture(context),
  };
  const drawn = ['timeline', 'histogram', 'map', 'contacts'] as const;
  const exporterOf = (dataset: typeof merged, query: string, language: Language = 'en') => {
    const context = pictureContext(dataset, query, language);
    const all = Object.fromEntries(
      pictureNames.map((name) => [name, makers[name as keyof typeof makers] ?? makers.timeline]),
    ) as PictureMakers;
    const view: View = { ...defaultView, filter: context.snapshot.filter };
    return createExporter(all, context, view, {
      page: { origin: 'https://intranet.example', pathname: '/' },
      vocabulary: { defaults: defaultView },
      variables: {},
      loadPackage: () => Promise.reject(new Error('not asked for')),
    });
  };
  const [slide] = presets;
  const compose = async (
    exporter: ReturnType<typeof exporterOf>,
    name: (typeof drawn)[number],
    isFramed = true,
    preset: (typeof presets)[number] = slide,
  ) => {
    const words = await exporter.wordsOf(name, 'alone');
    const picture: Picture = await exporter.picture(name);
    return composePicture(picture, words, { preset, ground: 'white', isFramed }, { paint, measure });
  };
  const isDot = ({ tag, attributes }: { tag: string; attributes: Readonly<Record<string, unknown>> }) =>
    tag === 'circle' && attributes.r === localDot.radius && attributes.fill === paint.colour.ink;

  test.each(drawn)('mark them with a dot: %s', async (name) => {
    const few = 'time=2024-07..2024-08';
    const dots = async (dataset: typeof merged) =>
      drawnShapes((await compose(exporterOf(dataset, few), name)).elements).filter(isDot).length;
    expect(await dots(published)).toBe(0);
    // In the legends of the timeline and of the list, too.
    const expected = { timeline: 3, histogram: 1, map: 1, contacts: 2 };
    expect(await dots(merged)).toBe(expected[name]);
  });

  test.each([true, false])('say how much is local, framed: %s', async (isFramed) => {
    const { elements, words } = await compose(exporterOf(merged, ''), 'map', isFramed);
    const texts = drawnShapes(elements)
      .filter(({ tag }) => tag === 'text')
      .map(({ children }) => children.join(''))
      .join(' ');
    expect(texts).toContain(note);
    expect(words.source).toContain(note);
    expect(words.sentence).toMatch(/^67 of 83 contacts, 1 local · /);
  });

  test('say it in speaker notes, and of the contacts drawn alone', async () => {
    const exporter = exporterOf(merged, 'place=goa');
    const shown = await exporter.picture('map');
    const words = await exporter.wordsOf('map', 'attached');
    // The map draws all places, of which one is chosen.
    expect(words.sentence).toContain('67 of 83 contacts, 1 local');
    expect(notesText({ picture: shown, words, documents: [] }, { paint } as SlidesInfo).join('\n')).toContain(
      note,
    );
    const timeline = await exporter.wordsOf('timeline', 'alone');
    expect(timeline.sentence).toMatch(/^\d+ of 83 contacts · /);
    expect(timeline.local).toBeNull();
    expect(timeline.source).not.toContain('locally');
  });

  test.each(languages)('have room for that in %s', async (language) => {
    const exporter = exporterOf(merged, inAll, language);
    for (const preset of presets)
      for (const isFramed of [true, false]) {
        const { elements } = await compose(exporter, 'timeline', isFramed, preset);
        expect(pictureFaults(elements, preset, measure, 0)).toEqual([]);
      }
  });
});
