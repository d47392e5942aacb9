import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Room } from '#export/Picture.ts';
import type { Language } from '#i18n/Translator.ts';
import { lifeLinesLook } from '#views/topics/lifeLines/lifeLinesLook.ts';
import { lifeLinesPicture } from '#views/topics/lifeLines/picture/lifeLinesPicture.ts';
import { drawnElements, drawnTexts } from '../fixtures/drawnTexts.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { rememberWidths, roomOf } from '../fixtures/pictureRooms.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const measure = rememberWidths(measureWithFonts());

type ContactRecord = {
  readonly date: string;
  readonly status: string;
  readonly level: string;
  readonly topics: readonly { readonly topic: string; readonly certainty: string }[];
};
const contacts: ContactRecord[] = JSON.parse(readFileSync('public/data/contacts.json', 'utf8'));
const topics: { id: string; broader: string | null; shortLabel: { en: string } }[] = JSON.parse(
  readFileSync('public/data/topics.json', 'utf8'),
);
const coded = topics.filter(({ broader }) => broader !== null);
const millisecondsPerDay = 86_400_000;

/** Dates of the contacts of a topic, and its codings by certainty, from the file. */
function lifeOf(topic: string, certainties: readonly string[]) {
  const dates: string[] = [];
  const codings = { stated: 0, understood: 0 };
  for (const { date, status, level, topics: own } of contacts) {
    if (status !== 'held' || level !== 'minister') continue;
    for (const coding of own) {
      if (coding.topic !== topic || !certainties.includes(coding.certainty)) continue;
      dates.push(date.slice(0, 10));
      codings[coding.certainty as 'stated' | 'understood'] += 1;
    }
  }
  return { last: dates.toSorted().at(-1) ?? null, codings };
}

function drawn(query = '', id: Room['id'] = 'slide', language: Language = 'en') {
  const picture = lifeLinesPicture(pictureContext(dataset, query, language));
  const room = roomOf(picture, id, measure);
  return { room, drawings: picture.draw(room) };
}

describe('the picture of life-lines', () => {
  test.each([
    ['', ['stated', 'understood']],
    ['coding=stated', ['stated']],
  ])('has the year of the last mention of each topic, bold after a silent year: %s', (query, certainties) => {
    const texts = drawnTexts(drawn(query).drawings);
    for (const { id, shortLabel } of coded) {
      const { last } = lifeOf(id, certainties);
      const at = texts.findIndex(({ text }) => text === shortLabel.en);
      const days = last ? (Date.parse('2026-03-12') - Date.parse(last)) / millisecondsPerDay : 0;
      expect(texts[at + 1], shortLabel.en).toEqual({
        text: last ? last.slice(0, 4) : 'never',
        isBold: days > 365,
      });
    }
  });

  test('has a tick for each coding: long where it is stated, short where it is understood', () => {
    const { room, drawings } = drawn();
    const heights = drawnElements(drawings).flatMap(({ tag, attributes }) =>
      tag === 'rect' && attributes.fill === room.paint.colour.slate ? [Number(attributes.height)] : [],
    );
    const tallest = Math.max(...heights);
    const counted = { stated: 0, understood: 0 };
    for (const { id } of coded) {
      const { codings } = lifeOf(id, ['stated', 'understood']);
      counted.stated += codings.stated;
      counted.understood += codings.understood;
    }
    // One of each is in the legend.
    expect(heights.filter((height) => height === tallest)).toHaveLength(counted.stated + 1);
    expect(heights.filter((height) => height < tallest / 2)).toHaveLength(counted.understood + 1);
  });

  test('is dotted to the end where a topic is silent', () => {
    const dotted = drawnElements(drawn().drawings).filter(({ attributes }) => attributes['stroke-dasharray']);
    const silent = coded.filter(({ id }) => {
      const { last } = lifeOf(id, ['stated', 'understood']);
      return last !== null && Date.parse('2026-03-12') - Date.parse(last) > 365 * millisecondsPerDay;
    });
    expect(dotted).toHaveLength(silent.length + 1);
  });

  test('keeps the order that the reader asked for, and says it', () => {
    const context = pictureContext(dataset);
    const picture = lifeLinesPicture({ ...context, looks: new Map([[lifeLinesLook, { order: 'last' }]]) });
    const words = pictureWords(picture.draw(roomOf(picture, 'slide', measure)));
    const regional = coded
      .filter(({ broader }) => broader === 'regional')
      .map(({ id, shortLabel }) => ({
        last: lifeOf(id, ['stated', 'understood']).last ?? '',
        name: shortLabel.en,
      }));
    const inOrder = words.filter((word) => regional.some(({ name }) => name === word));
    const dates = inOrder.map((word) => regional.find(({ name }) => name === word)?.last ?? '');
    expect(dates).toHaveLength(regional.length);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(words).toContain('Sort: last raised');
  });

  test('counts to the end of the time that is asked for', () => {
    const words = pictureWords(drawn('time=2022-02..2024-06').drawings).join(' ');
    expect(words).toContain('30 June 2024');
  });

  test('says that no contact fits', () => {
    expect(pictureWords(drawn('place=goa&time=2020-01..2020-12').drawings)).toContain('No contact fits.');
  });

  const cases = (['slide', 'column', 'square'] as const).flatMap((id) =>
    (['en', 'hi', 'ru'] as const).flatMap((language) =>
      ['', 'place=goa&topic=payments', 'status=any&level=any', 'time=2022-02..2024-06'].map(
        (query) => [id, language, query] as const,
      ),
    ),
  );
  test.each(cases)('%s, %s, “%s”: words stand clear of each other', (id, language, query) => {
    const { room, drawings } = drawn(query, id, language);
    expect(pictureFaults(drawings, room, measure, room.type.source)).toEqual([]);
  });
});
