import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPaint } from '#export/Paint.ts';
import type { Room } from '#export/Picture.ts';
import { type Preset, presets } from '#export/presets.ts';
import { languages } from '#i18n/Translator.ts';
import { contactColumns } from '#selectors/contactRows.ts';
import { columnWidths } from '#views/contacts/picture/columnWidths.ts';
import { contactsPicture } from '#views/contacts/picture/contactsPicture.ts';
import { fitLines } from '#views/contacts/picture/fitLines.ts';
import { contactsLook, type TableSettings } from '#views/contacts/tableSettings.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

type Contact = {
  id: string;
  date: string;
  status: string;
  level: string;
  occasion: string | null;
  topics: unknown[];
  documents: string[];
};

const contacts: Contact[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const dataset = shippedDataset();
const paint = readPaint(readFileSync('src/ui/tokens.css', 'utf8'), false);
let measure: Room['measure'];

beforeAll(() => {
  const widthOf = measureWithFonts();
  const known = new Map<string, number>();
  measure = (text, size, weight = 400) => {
    const key = `${weight} ${text}`;
    const width = known.get(key) ?? widthOf(text, 1000, weight);
    known.set(key, width);
    return (width * size) / 1000;
  };
});

function roomOf({ id, type, scale, width, height, margin }: Preset): Room {
  return { id, type, scale, width: width - 2 * margin.side, height: height * 0.7, paint, measure };
}

function drawn(
  query: string,
  preset: Preset = presets[0] as Preset,
  language: 'en' | 'hi' | 'ru' = 'en',
  settings: Partial<TableSettings> = {},
) {
  const looks = new Map([[contactsLook, { ...contactsLook.usual, ...settings }]]);
  const picture = contactsPicture({ ...pictureContext(dataset, query, language), looks });
  return { picture, drawings: picture.draw(roomOf(preset)) };
}

/** The held ones at minister level, latest first; the file has them in order of date. */
const usual = contacts.filter(({ status, level }) => status === 'held' && level === 'minister').reverse();

describe('the list of contacts as a picture', () => {
  test('has a row a contact, latest first, with its figures, and says how many it leaves out', () => {
    const { picture, drawings } = drawn('');
    const texts = pictureWords(drawings);
    const cells = texts.slice(6);
    const rows = [...'x'.repeat(usual.length)].findIndex((_, row) => !/\d{4}$/.test(cells[row * 6] ?? ''));
    expect(rows).toBeGreaterThan(12);
    usual.slice(0, rows).forEach(({ date, occasion, topics, documents }, row) => {
      const [day, , , what, topicCount, documentCount] = cells.slice(row * 6);
      expect([what, topicCount, documentCount]).toEqual([
        occasion,
        String(topics.length),
        String(documents.length),
      ]);
      expect(day).toContain(String(Number(date.slice(8, 10))));
      expect(day).toContain(date.slice(0, 4));
    });
    expect(texts).toContain(`and ${usual.length - rows} more contacts, listed at the address`);
    expect(texts).not.toContain('visit');
    expect(picture.title).toBe('Contacts, latest first');
    expect(texts.slice(0, 6)).toEqual(['Date', 'Place', 'Format', 'Occasion', 'Topics', 'Documents']);
  });

  test('leaves nothing out that has room, and no column that says something', () => {
    const texts = pictureWords(drawn('time=2021-10..2021-11').drawings);
    expect(texts).toContain('Status');
    expect(texts).toContain('Reported');
    expect(texts.some((text) => text.includes('more contact'))).toBe(false);
  });

  test.each(presets.flatMap((preset) => languages.map((language) => [preset.id, language, preset] as const)))(
    'covers no word and cuts none: %s, %s',
    (_, language, preset) => {
      const queries = [
        '',
        'place=goa',
        'status=any&level=any',
        'place=goa&time=2020-01..2020-12',
        'certainty=reported',
      ];
      const { type, ...room } = roomOf(preset);
      for (const query of queries)
        expect(pictureFaults(drawn(query, preset, language).drawings, room, measure, type.source)).toEqual(
          [],
        );
      const all = { columns: contactColumns, sort: { column: 'documents', isDescending: true } } as const;
      const { drawings } = drawn('', preset, language, all);
      expect(pictureFaults(drawings, room, measure, type.source)).toEqual([]);
    },
  );

  test('keeps the order and the columns of the page', () => {
    const { picture, drawings } = drawn('', presets[0], 'en', {
      sort: { column: 'documents', isDescending: true },
      columns: ['date', 'documents'],
    });
    const figures = pictureWords(drawings)
      .filter((text) => /^\d+$/.test(text))
      .map(Number);
    const expected = usual.map(({ documents }) => documents.length).sort((a, b) => b - a);
    expect(figures).toEqual(expected.slice(0, figures.length));
    expect(figures.length).toBeGreaterThan(12);
    expect(picture.title).toBe('Contacts, most first by the column documents');
    // Without the column of the format, the marks must be explained.
    expect(pictureWords(drawings)).toContain('visit');
  });

  test('says that no contact fits', () => {
    const texts = pictureWords(drawn('place=goa&time=2020-01..2020-12').drawings);
    expect(texts[0]).toBe('No contact fits.');
    expect(texts[1]).toMatch(/^Without .* there would be \d+\.$/);
  });
});

describe('long words', () => {
  const widthOf = (text: string) => text.length;

  test('are shortened at a word, and nothing is shortened that fits', () => {
    expect(fitLines('one two three', 7, 2, widthOf)).toEqual({
      lines: ['one two', 'three'],
      isShortened: false,
    });
    expect(fitLines('one two three, four five', 9, 2, widthOf)).toEqual({
      lines: ['one two', 'three…'],
      isShortened: true,
    });
    expect(fitLines('', 9, 2, widthOf)).toEqual({ lines: [], isShortened: false });
  });

  test('never make the columns wider than the room', () => {
    for (const preset of presets) {
      const room = roomOf(preset);
      const columns = contactColumns.map((column) => ({
        column,
        head: column,
        cells: [
          {
            text: ['documents', 'topics', 'outcomes'].includes(column)
              ? '24'
              : 'incomprehensibilities '.repeat(9),
          },
        ],
      }));
      const last = columnWidths(columns.slice(1), room).at(-1);
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(room.width + 0.01);
    }
  });
});
