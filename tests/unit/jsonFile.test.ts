import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { safeParse } from 'valibot';
import { describe, expect, test } from 'vitest';
import { edtfText } from '#export/data/edtfText.ts';
import { jsonFile } from '#export/data/jsonFile.ts';
import { jsonText } from '#export/data/jsonText.ts';
import { buildDataset } from '#model/buildDataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import { packageSchema } from '#model/schema/packageSchema.ts';
import type { Records } from '#model/schema/resources.ts';
import { validateRecords } from '#model/validateRecords.ts';
import { fileContext, rawRecords, viewsToCheck } from '../fixtures/fileContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const resources = ['contacts', 'documents', 'venues', 'topics', 'officials'] as const;
type Raw = { id: string } & Record<string, unknown>;
type File = { meta: Record<string, unknown> } & Record<(typeof resources)[number], Raw[]>;

describe.each(viewsToCheck)('the JSON of ?$query', ({ query, ids }) => {
  const { snapshot, context } = fileContext(dataset, query);
  const text = jsonFile(snapshot, context);
  const file = JSON.parse(text) as File;

  test('has the contacts as the data’s own file writes them, sign for sign', () => {
    expect(file.contacts.map(({ id }) => id).sort()).toEqual(ids);
    const raw = new Map(rawRecords<Raw>('contacts').map((record) => [record.id, record]));
    for (const record of file.contacts)
      expect(JSON.stringify(record)).toBe(JSON.stringify(raw.get(record.id)));
  });

  test('has all that they refer to, as written there, and nothing else of it', () => {
    const raw = rawRecords<Raw>('contacts').filter(({ id }) => ids.includes(id));
    for (const name of resources.slice(1)) {
      const records = new Map(rawRecords<Raw>(name).map((record) => [record.id, record]));
      const withBroader = (id: unknown): string[] => {
        const record = records.get(String(id));
        return record ? [record.id, ...withBroader(record.partOf ?? record.broader)] : [];
      };
      const wanted = new Set(idsNamedIn(raw, name).flatMap(withBroader));
      expect([name, file[name].map(({ id }) => id).sort()]).toEqual([name, [...wanted].sort()]);
      for (const record of file[name])
        expect(JSON.stringify(record)).toBe(JSON.stringify(records.get(record.id)));
    }
  });

  test('can be loaded again', () => {
    const pack = safeParse(packageSchema, JSON.parse(readFileSync('public/data/datapackage.json', 'utf8')));
    if (!pack.success) throw new Error('datapackage.json');
    const read = resources.map((name) => [name, validateRecords(name, name, file[name])] as const);
    expect(read.flatMap(([, { problems }]) => problems)).toEqual([]);
    const records = Object.fromEntries(read.map(([name, found]) => [name, found.records]));
    const none = { periods: [], claims: [], gaps: [], boundaryViews: [] };
    const built = buildDataset(pack.output, { ...none, ...records } as unknown as Records, []);
    expect(built.problems).toEqual([]);
    const known = (id: string) => ({ ...dataset.contactsById.get(id), index: 0 });
    for (const contact of built.contacts) expect({ ...contact, index: 0 }).toEqual(known(contact.id));
  });

  test('says of which view and data it is', () => {
    const pack = JSON.parse(readFileSync('public/data/datapackage.json', 'utf8'));
    const raw = rawRecords<Raw>('contacts').filter(({ id }) => ids.includes(id));
    const codings = raw.flatMap(({ topics }) => topics as { topic: string; certainty: string }[]);
    const stated = codings.filter(({ certainty }) => certainty === 'stated').length;
    expect(file.meta).toMatchObject({
      generator: 'Readout',
      language: 'en',
      data: { name: pack.name, version: pack.version, created: pack.created },
      licenses: pack.licenses.map(({ title, path }: Record<string, string>) => ({ title, path })),
      address: context.address,
      query,
      counts: {
        contacts: ids.length,
        ofContacts: 82,
        documents: new Set(raw.flatMap(({ documents }) => documents)).size,
        withoutPlace: raw.filter(({ venue }) => venue === null).length,
        topics: new Set(codings.map(({ topic }) => topic)).size,
        codings: { stated, understood: codings.length - stated },
      },
    });
    expect(file.meta.sentence).toContain(`${ids.length} of 82 contacts`);
  });
});

/** What records of contacts name of a resource, field by field. */
function idsNamedIn(contacts: readonly Raw[], name: (typeof resources)[number]): unknown[] {
  const parts = (contact: Raw, field: string) => (contact[field] ?? []) as Raw[];
  return contacts.flatMap((contact) => {
    if (name === 'officials') return [contact.participants, dataset.principals].flat();
    if (name === 'topics') return parts(contact, 'topics').map(({ topic }) => topic);
    if (name === 'venues') return [contact.venue, ...parts(contact, 'conflicts').map(({ venue }) => venue)];
    const statements = ['topics', 'outcomes', 'conflicts'].flatMap((field) => parts(contact, field));
    return [contact, ...statements].flatMap(({ documents }) => documents);
  });
}

test('has the venue that other documents of a contact give', () => {
  const { snapshot, context } = fileContext(dataset, 'place=goa');
  const conflicts = [{ span: null, venue: 'hyderabad-house', documents: [], note: null }];
  const selected = snapshot.selected.map((contact) => ({ ...contact, conflicts }));
  const file = JSON.parse(jsonFile({ ...snapshot, selected }, context)) as File;
  expect(file.venues.map(({ id }) => id).sort()).toEqual(['goa', 'hyderabad-house', 'new-delhi']);
});

test('an empty selection is a file without contacts', () => {
  const { snapshot, context } = fileContext(dataset, 'place=goa&time=2020-01..2020-12');
  const file = JSON.parse(jsonFile(snapshot, context)) as File;
  expect([file.contacts, file.documents, file.venues, file.topics]).toEqual([[], [], [], []]);
});

test('nothing in the file is invisible or turns the text around', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (hostile) => {
      const text = jsonText({ hostile, more: '\u202E\u2066\u2028\u0085\uD800' });
      expect(JSON.parse(text)).toEqual({ hostile, more: '\u202E\u2066\u2028\u0085\uD800' });
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});

describe('the EDTF text of a span', () => {
  const end = fc
    .tuple(
      fc.integer({ min: 1, max: 9998 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
    )
    .map(([year, month, day, parts, isApproximate]) => {
      const two = (part: number) => String(part).padStart(2, '0');
      const text = [String(year).padStart(4, '0'), two(month), two(day)].slice(0, parts).join('-');
      return `${text}${isApproximate ? '~' : ''}`;
    });

  test('is read as just this span', () => {
    const date = fc.oneof(
      end,
      fc.tuple(end, end).map((ends) => ends.sort().join('/')),
    );
    fc.assert(
      fc.property(date, (text) => {
        const span = parseEdtf(text);
        if (span) expect(parseEdtf(edtfText(span))).toEqual(span);
      }),
    );
  });

  test.each(['2025-06-16~', '2020-01', '2020-01~', '2021', '2023-07-03/2023-07-04', '2020-01/2020-03-05'])(
    '%s stays as it is',
    (text) => {
      const span = parseEdtf(text);
      expect(span && edtfText(span)).toBe(text);
    },
  );
});
