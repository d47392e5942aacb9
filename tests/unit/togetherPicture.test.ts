import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Room } from '#export/Picture.ts';
import type { Language } from '#i18n/Translator.ts';
import { lookOf } from '#state/looks.ts';
import { togetherPicture } from '#views/topics/together/picture/togetherPicture.ts';
import { togetherLook } from '#views/topics/together/togetherLook.ts';
import { drawnTexts } from '../fixtures/drawnTexts.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { rememberWidths, roomOf } from '../fixtures/pictureRooms.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const measure = rememberWidths(measureWithFonts());

type ContactRecord = {
  readonly status: string;
  readonly level: string;
  readonly topics: readonly { readonly topic: string; readonly certainty: string }[];
};
const contacts: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const topics: { id: string; shortLabel: { en: string } }[] = JSON.parse(
  readFileSync('public/data/topics.json', 'utf8'),
);
const idOf = new Map(topics.map(({ id, shortLabel }) => [shortLabel.en, id]));

/** Contacts that have both topics, counted in the file. */
function countTogether(one: string, other: string, certainties: readonly string[]): number {
  let count = 0;
  for (const { status, level, topics: codings } of contacts) {
    if (status !== 'held' || level !== 'minister') continue;
    const raised = new Set<string>();
    for (const { topic, certainty } of codings) if (certainties.includes(certainty)) raised.add(topic);
    if (raised.has(one) && raised.has(other)) count += 1;
  }
  return count;
}

function drawn(query = '', id: Room['id'] = 'slide', language: Language = 'en') {
  const picture = togetherPicture(pictureContext(dataset, query, language));
  const room = roomOf(picture, id, measure);
  return { room, drawings: picture.draw(room) };
}

/** The rows of the matrix: the name, the counts up to the diagonal, and the name of the column. */
function matrixRows(words: readonly string[]) {
  const rows: { name: string; counts: number[]; title: string }[] = [];
  let at = 0;
  while (idOf.has(words[at] ?? '')) {
    const end = at + rows.length + 2;
    rows.push({
      name: words[at] ?? '',
      counts: words.slice(at + 1, end).map(Number),
      title: words[end] ?? '',
    });
    at = end + 1;
  }
  return rows;
}

describe('the picture of topics that were raised together', () => {
  test.each([
    ['', ['stated', 'understood']],
    ['coding=stated', ['stated']],
  ])('counts as the files do: %s', (query, certainties) => {
    const rows = matrixRows(pictureWords(drawn(query).drawings));
    expect(rows).toHaveLength(16);
    for (const [index, { name, counts, title }] of rows.entries()) {
      const one = idOf.get(name) ?? '';
      const expected = rows
        .slice(0, index + 1)
        .map((other) => countTogether(one, idOf.get(other.name) ?? '', certainties));
      expect(counts, name).toEqual(expected);
      expect(title).toBe(name);
    }
    const all = topics.map(({ id }) => countTogether(id, id, certainties)).toSorted((a, b) => b - a);
    expect(rows.map(({ counts }) => counts.at(-1))).toEqual(all.slice(0, 16));
  });

  test('lists the ten strongest pairs', () => {
    const words = pictureWords(drawn().drawings);
    const listed = words.slice(words.indexOf('Raised together most often') + 1).slice(0, 20);
    const counts = topics.flatMap(({ id }, index) =>
      topics.slice(index + 1).map((other) => countTogether(id, other.id, ['stated', 'understood'])),
    );
    const strongest = counts.toSorted((a, b) => b - a).slice(0, 10);
    for (const [index, count] of strongest.entries()) {
      expect(listed[2 * index]).toBe(String(count));
      const [one = '', other = ''] = (listed[2 * index + 1] ?? '').split(' + ').map((name) => idOf.get(name));
      expect(countTogether(one, other, ['stated', 'understood'])).toBe(count);
    }
  });

  test('has as many topics as the reader asked for, and shades by what was asked for', () => {
    const context = pictureContext(dataset);
    const look = { ...lookOf(context.looks, togetherLook), asked: 8, shade: 'contacts' } as const;
    const picture = togetherPicture({ ...context, looks: new Map([[togetherLook, look]]) });
    const words = pictureWords(picture.draw(roomOf(picture, 'slide', measure)));
    expect(matrixRows(words)).toHaveLength(8);
    expect(words.join(' ')).toContain('Shade: contacts with both topics');
  });

  test('marks the topics that the filter asks for', () => {
    const bold = drawnTexts(drawn('topic=payments&topic=sco').drawings).filter(({ isBold }) => isBold);
    expect(bold.map(({ text }) => text)).toContain('SCO');
  });

  test('says that no contact fits', () => {
    expect(pictureWords(drawn('place=goa&time=2020-01..2020-12').drawings)).toContain('No contact fits.');
  });

  const cases = (['slide', 'column', 'square'] as const).flatMap((id) =>
    (['en', 'hi', 'ru'] as const).flatMap((language) =>
      ['', 'place=goa&topic=payments', 'status=any&level=any'].map((query) => [id, language, query] as const),
    ),
  );
  test.each(cases)('%s, %s, “%s”: words stand clear of each other', (id, language, query) => {
    const { room, drawings } = drawn(query, id, language);
    expect(pictureFaults(drawings, room, measure, room.type.source)).toEqual([]);
  });

  test.each(cases)('%s, %s, “%s”: every column has its name', (id, language, query) => {
    const words = pictureWords(drawn(query, id, language).drawings);
    const names = new Set(
      [...dataset.topics.values()].map(({ shortLabel }) => shortLabel[language] ?? shortLabel.en),
    );
    let [at, rows] = [0, 0];
    for (; names.has(words[at] ?? ''); rows += 1) {
      expect(words[at + rows + 2]).toBe(words[at]);
      at += rows + 3;
    }
    expect(rows).toBeGreaterThanOrEqual(12);
  });
});
