import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Room } from '#export/Picture.ts';
import type { Language } from '#i18n/Translator.ts';
import { whoSaidItPicture } from '#views/topics/whoSaidIt/picture/whoSaidItPicture.ts';
import { whoSaidItLook } from '#views/topics/whoSaidIt/whoSaidItLook.ts';
import { drawnTexts } from '../fixtures/drawnTexts.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { rememberWidths, roomOf } from '../fixtures/pictureRooms.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const measure = rememberWidths(measureWithFonts());

type Coding = { readonly topic: string; readonly certainty: string; readonly documents: readonly string[] };
type ContactRecord = {
  readonly status: string;
  readonly level: string;
  readonly topics: readonly Coding[];
  readonly documents: readonly string[];
};
const read = (name: string) => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
const contacts: ContactRecord[] = read('contacts');
const topics: { id: string; broader: string | null; shortLabel: { en: string } }[] = read('topics');
const documents: { id: string; side: string }[] = read('documents');
const sides = new Map(documents.map(({ id, side }) => [id, side]));
const coded = topics.filter(({ broader }) => broader !== null);
const held = contacts.filter(({ status, level }) => status === 'held' && level === 'minister');

/** Which cell some documents put a contact in: the first host's alone, both, the second's alone, neither. */
function cellOf(ids: readonly string[]): 0 | 1 | 2 | 3 {
  let [isFirst, isSecond] = [false, false];
  for (const id of ids) {
    if (sides.get(id) === 'india') isFirst = true;
    if (sides.get(id) === 'russia') isSecond = true;
  }
  if (isFirst && isSecond) return 1;
  if (isFirst) return 0;
  return isSecond ? 2 : 3;
}

function cellsOf(topic: string, certainties: readonly string[], among = held): number[] {
  const cells = [0, 0, 0, 0];
  for (const { topics: own } of among)
    for (const coding of own)
      if (coding.topic === topic && certainties.includes(coding.certainty))
        cells[cellOf(coding.documents)] = (cells[cellOf(coding.documents)] ?? 0) + 1;
  return cells;
}

function drawn(query = '', id: Room['id'] = 'slide', language: Language = 'en') {
  const picture = whoSaidItPicture(pictureContext(dataset, query, language));
  const room = roomOf(picture, id, measure);
  return { room, drawings: picture.draw(room) };
}

function expectCells(words: readonly string[], certainties: readonly string[], among = held) {
  for (const { id, shortLabel } of coded) {
    const at = words.indexOf(shortLabel.en);
    const cells = cellsOf(id, certainties, among);
    const total = cells.reduce((sum, count) => sum + count, 0);
    expect(words.slice(at + 1, at + 6).map(Number), shortLabel.en).toEqual([...cells, total]);
  }
}

describe('the picture of who said it', () => {
  test.each([
    ['', ['stated', 'understood']],
    ['coding=stated', ['stated']],
  ])('counts as the files do: %s', (query, certainties) => {
    expectCells(pictureWords(drawn(query).drawings), certainties);
  });

  test('warns in bold where few contacts have readouts of both sides, and gives their number', () => {
    const texts = drawnTexts(drawn().drawings);
    const readouts = [0, 0, 0, 0];
    for (const { documents: ids } of held) readouts[cellOf(ids)] = (readouts[cellOf(ids)] ?? 0) + 1;
    expect(readouts[1]).toBeLessThan(10);
    const bold = texts.filter(({ isBold }) => isBold).map(({ text }) => text);
    expect(bold.join(' ')).toContain(`Only ${readouts[1]} contact`);
    const all = texts.map(({ text }) => text).join(' ');
    expect(all).toContain(`Indian readout only: ${readouts[0]} contacts`);
    expect(all).toContain(`Russian readout only: ${readouts[2]} contacts`);
    expect(all).toContain(`Neither (press or other officials only): ${readouts[3]} contacts`);
  });

  test('counts only contacts with readouts of both sides where the reader asked for them', () => {
    const context = pictureContext(dataset);
    const picture = whoSaidItPicture({ ...context, looks: new Map([[whoSaidItLook, { scope: 'both' }]]) });
    const words = pictureWords(picture.draw(roomOf(picture, 'slide', measure)));
    const both = held.filter(({ documents: ids }) => cellOf(ids) === 1);
    expectCells(words, ['stated', 'understood'], both);
    expect(words.join(' ')).toContain(
      `Only contacts with readouts of both sides are counted: ${both.length}.`,
    );
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
});
