import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { foldLine, plainLine, textLine } from '#export/data/calendar/calendarLine.ts';
import { icsFile } from '#export/data/calendar/icsFile.ts';
import { safeText } from '#export/data/safeText.ts';
import type { Contact } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { DocumentRecord, TopicRecord, VenueRecord } from '#model/schema/referenceSchemas.ts';
import { fileContext, rawRecords, viewsToCheck } from '../fixtures/fileContext.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const contacts = new Map(rawRecords<ContactRecord>('contacts').map((record) => [record.id, record]));
const documents = new Map(rawRecords<DocumentRecord>('documents').map((record) => [record.id, record]));
const venues = new Map(rawRecords<VenueRecord>('venues').map((record) => [record.id, record]));
const topics = new Map(rawRecords<TopicRecord>('topics').map((record) => [record.id, record]));

/** The calendar as a reader of others has it. */
function readCalendar(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return { calendar, events: calendar.getAllSubcomponents('vevent') };
}

const textOf = (component: ICAL.Component, name: string) =>
  String(component.getFirstPropertyValue(name) ?? '');

/** A contact of the shipped data that is otherwise dated, or stands otherwise. */
function eventOf(changed: Partial<Contact> & { date: string }, language: 'en' | 'hi' | 'ru' = 'en') {
  const { snapshot, context } = fileContext(dataset, 'place=goa', language);
  const span = parseEdtf(changed.date);
  const [contact] = snapshot.selected;
  if (!contact || !span) throw new Error('no contact');
  const text = icsFile({ ...snapshot, selected: [{ ...contact, ...changed, span }] }, context);
  const [event] = readCalendar(text).events;
  if (!event) throw new Error('no event');
  return { text, value: (name: string) => textOf(event, name) };
}

function statusOf({ status, certainty }: ContactRecord): string {
  if (status === 'cancelled') return 'CANCELLED';
  return status === 'held' && certainty === 'confirmed' ? 'CONFIRMED' : 'TENTATIVE';
}

/** Of a date that is exactly known; the others have tests of their own. */
function expectDays(event: ICAL.Component, { date }: ContactRecord): void {
  if (date.includes('~')) return;
  const [first = '', last = first] = date.split('/');
  expect([textOf(event, 'dtstart'), textOf(event, 'dtend')]).toEqual([first, dayAfter(last)]);
}

function expectVenue(event: ICAL.Component, { venue: id }: ContactRecord): void {
  const venue = id === null ? null : venues.get(id);
  expect(textOf(event, 'geo')).toBe(venue ? [venue.lat, venue.lon].join(',') : '');
  const location = textOf(event, 'location');
  expect(venue ? location.startsWith(venue.name.en) : location === '').toBe(true);
}

function expectDescription(event: ICAL.Component, record: ContactRecord): void {
  const description = textOf(event, 'description');
  expect(description).toContain(record.summary);
  for (const id of record.documents) {
    const { publisher, url } = documents.get(id) as DocumentRecord;
    expect(description).toContain(publisher);
    expect(description).toContain(url ?? publisher);
  }
}

/** The day after a day, through the calendar of the language. */
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe.each(viewsToCheck)('the calendar of ?$query', ({ query, ids }) => {
  const { snapshot, context } = fileContext(dataset, query);
  const text = icsFile(snapshot, context);
  const { calendar, events } = readCalendar(text);

  test('has an event for each contact, with an id that stays', () => {
    expect(events.map((event) => textOf(event, 'uid').split('@')[0]).sort()).toEqual(ids);
    expect(new Set(events.map((event) => textOf(event, 'uid').split('@')[1]))).toEqual(
      new Set(['readout-india-russia']),
    );
  });

  test.each(ids)('says what %s is', (id) => {
    const event = events.find((candidate) => textOf(candidate, 'uid').startsWith(`${id}@`));
    const record = contacts.get(id);
    if (!event || !record) throw new Error(id);
    expect(textOf(event, 'status')).toBe(statusOf(record));
    expect(textOf(event, 'transp')).toBe('TRANSPARENT');
    expect(textOf(event, 'dtstamp')).toBe('2026-11-22T00:00:00Z');
    expect(textOf(event, 'url')).toBe(`https://readout.example/?id=${id}`);
    const labels = record.topics.map(({ topic }) => topics.get(topic)?.shortLabel.en);
    expect(event.getFirstProperty('categories')?.getValues() ?? []).toEqual(labels);
    expectDays(event, record);
    expectVenue(event, record);
    expectDescription(event, record);
  });

  test('has lines of 75 octets at most, each ended with CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.pop()).toBe('');
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  });

  test('names itself and its view', () => {
    expect(textOf(calendar, 'version')).toBe('2.0');
    expect(textOf(calendar, 'prodid')).toBe('-//Readout//readout-india-russia 2026.11//EN');
    expect(textOf(calendar, 'name')).toBe(dataset.title.en);
    expect(textOf(calendar, 'description')).toContain(`${ids.length} of 82 contacts`);
    expect(textOf(calendar, 'url')).toBe(context.address);
  });
});

test.each([
  ['', 'readout'],
  ['данные', 'readout'],
  ['-a b-', 'a-b'],
])('data named “%s” give ids that end in @%s', (name, domain) => {
  const { snapshot, context } = fileContext(dataset, 'place=goa');
  const { events } = readCalendar(icsFile(snapshot, { ...context, source: { name, licences: [] } }));
  expect(new Set(events.map((event) => textOf(event, 'uid').split('@')[1]))).toEqual(new Set([domain]));
});

test('the same view gives the same file', () => {
  const [one, other] = [1, 2].map(() => {
    const { snapshot, context } = fileContext(dataset, 'place=goa');
    return icsFile(snapshot, { ...context, accessed: Math.random() });
  });
  expect(one).toBe(other);
});

describe('a date that is not known to the day', () => {
  test.each([
    ['2020-01', '2020-01-01', '2020-02-01', 'month known', 'January 2020', '2020'],
    [
      '2025-06-16~',
      '2025-06-09',
      '2025-06-24',
      'date approximate',
      'about 16 June 2025',
      '9 June 2025 to 23 June',
    ],
    [
      '2021-02~',
      '2021-01-01',
      '2021-04-01',
      'month known, date approximate',
      'about February',
      'January 2021 to',
    ],
    ['2022', '2022-01-01', '2023-01-01', 'year known', '2022', '2022'],
  ])('%s lies over all its days and says so', (date, start, end, mark, known, days) => {
    const { value } = eventOf({ date });
    expect([value('dtstart'), value('dtend')]).toEqual([start, end]);
    expect(value('summary')).toMatch(new RegExp(`, Goa \\(${mark}\\)$`));
    expect(value('description')).toContain(`The documents give the date as: ${known}`);
    expect(value('description')).toContain(days);
  });

  test('a day and an interval of days need no note', () => {
    for (const date of ['2023-05-04', '2023-07-03/2023-07-04']) {
      const { value } = eventOf({ date });
      expect(value('summary')).toMatch(/, Goa$/);
      expect(value('description')).not.toContain('The documents give the date');
    }
  });

  test('the note is in the reader’s language', () => {
    expect(eventOf({ date: '2020-01' }, 'ru').value('summary')).toContain('(известен только месяц)');
    expect(eventOf({ date: '2020-01' }, 'hi').value('summary')).toContain('(केवल महीना ज्ञात)');
  });
});

test.each([
  [{ status: 'held', certainty: 'reported' }, 'TENTATIVE', 'reported'],
  [{ status: 'scheduled', certainty: 'confirmed' }, 'TENTATIVE', 'scheduled'],
  [{ status: 'cancelled', certainty: 'confirmed' }, 'CANCELLED', 'cancelled'],
] as const)('%o is %s', (changed, status, mark) => {
  const { value } = eventOf({ date: '2023-05-04', ...changed });
  expect(value('status')).toBe(status);
  expect(value('summary')).toMatch(new RegExp(`\\(${mark}\\)$`));
});

test('what is hostile in the data stays text', () => {
  const summary = 'End.\r\nEND:VEVENT\r\nBEGIN:VALARM\u2028X-EVIL:1;a,b\\n\u202Edlrow\u0007 \uD800';
  const { text, value } = eventOf({ date: '2023-05-04', summary, occasion: null });
  expect(text.match(/^(?:BEGIN|END):.*$/gm)).toHaveLength(4);
  expect(value('description')).toContain('End.\nEND:VEVENT\nBEGIN:VALARM\nX-EVIL:1;a,b\\ndlrow \uFFFD');
});

test('an address that is none of the web is left out', () => {
  const { snapshot, context } = fileContext(dataset, 'place=goa');
  const url = 'javascript:alert(1)';
  const hostile = new Map([...dataset.documents].map(([id, document]) => [id, { ...document, url }]));
  const addressOf = () => 'https://readout.example/\r\nX-EVIL:1';
  const text = icsFile(snapshot, { ...context, addressOf, dataset: { ...dataset, documents: hostile } });
  expect(text).not.toContain('javascript:');
  expect(text).not.toMatch(/^X-EVIL/m);
  expect(readCalendar(text).events).toHaveLength(snapshot.selected.length);
});

test('no value begins a line of its own', () => {
  expect(plainLine('URL', 'https://readout.example/\r\nX-EVIL:1')).toBe(
    'URL:https://readout.example/X-EVIL:1\r\n',
  );
});

describe('whatever a text is made of', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300, size: 'max' }),
    fc
      .array(
        fc.constantFrom(
          'नमस्ते',
          'Встреча',
          '🤝',
          '\u07FF',
          '\u0800',
          '\uFFFD',
          'a',
          ' ',
          '\\',
          ';',
          ',',
          '\n',
          '\r\n',
          '\uD800',
          '\u202E',
          '"',
          ':',
        ),
        {
          maxLength: 120,
          size: 'max',
        },
      )
      .map((parts) => parts.join('')),
  );

  test('folding cuts no sign, keeps to 75 octets, and unfolds to what was', () => {
    fc.assert(
      fc.property(text, (value) => {
        const line = `DESCRIPTION:${safeText(value).replaceAll(/[\r\n]/g, '')}`;
        const folded = foldLine(line);
        const bytes = new TextEncoder().encode(folded);
        // Half a sign would be replaced on its way through UTF-8.
        expect(new TextDecoder().decode(bytes)).toBe(folded);
        const pieces = folded.split('\r\n');
        expect(pieces.pop()).toBe('');
        for (const piece of pieces) {
          expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
        }
        expect(pieces.slice(1).every((piece) => piece.startsWith(' '))).toBe(true);
        expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
      }),
    );
  });

  test('a reader gets it back', () => {
    fc.assert(
      fc.property(text, (value) => {
        const calendar = `BEGIN:VCALENDAR\r\n${textLine('DESCRIPTION', value)}END:VCALENDAR\r\n`;
        const read = textOf(readCalendar(calendar).calendar, 'description');
        expect(read).toBe(safeText(value).replaceAll(/\r\n|\r/g, '\n'));
      }),
    );
  });
});
