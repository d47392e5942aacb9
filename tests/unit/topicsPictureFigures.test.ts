import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Picture } from '#export/Picture.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { compareLook } from '#views/topics/compare/compareLook.ts';
import { comparePicture } from '#views/topics/compare/picture/comparePicture.ts';
import { frequencyLook } from '#views/topics/frequency/frequencyLook.ts';
import { frequencyPicture } from '#views/topics/frequency/picture/frequencyPicture.ts';
import { overTimeLook } from '#views/topics/overTime/overTimeLook.ts';
import { overTimePicture } from '#views/topics/overTime/picture/overTimePicture.ts';
import { drawnElements, drawnTexts } from '../fixtures/drawnTexts.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureWords } from '../fixtures/pictureFaults.ts';
import { rememberWidths, roomOf } from '../fixtures/pictureRooms.ts';
import { lightPaint as paint } from '../fixtures/samplePicture.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';

const dataset = shippedDataset();
const measure = rememberWidths(measureWithFonts());

type Coding = { readonly topic: string; readonly certainty: string; readonly documents: readonly string[] };
type ContactRecord = {
  readonly date: string;
  readonly status: string;
  readonly level: string;
  readonly mode: string;
  readonly topics: readonly Coding[];
};
const read = (name: string) => JSON.parse(readFileSync(`public/data/${name}.json`, 'utf8'));
const contacts: ContactRecord[] = read('contacts');
const topics: { id: string; broader: string | null; shortLabel: { en: string } }[] = read('topics');
const coded = topics.filter(({ broader }) => broader !== null);
const held = contacts.filter(({ status, level }) => status === 'held' && level === 'minister');
const inPerson = held.filter(({ mode }) => mode === 'in-person');

/** Two filters, with what they select. */
const selections = [
  { query: '', selected: held },
  { query: 'mode=in-person', selected: inPerson },
];

function countOf(topic: string, certainty: string | null, among: readonly ContactRecord[]): number {
  let count = 0;
  for (const contact of among)
    for (const coding of contact.topics)
      if (coding.topic === topic && (certainty === null || coding.certainty === certainty)) count += 1;
  return count;
}

function roomFor(picture: Picture, id: 'slide' | 'column' = 'slide') {
  return roomOf(picture, id, measure);
}

/** What stands between the name of a topic and that of the next row. */
function rowAfter(words: readonly string[], label: string): string[] {
  const names = new Set(topics.map(({ shortLabel }) => shortLabel.en));
  const at = words.indexOf(label);
  expect(at, label).toBeGreaterThanOrEqual(0);
  const rest = words.slice(at + 1);
  const end = rest.findIndex((word) => names.has(word) || !/^[\d+−–%/]+$/.test(word));
  return rest.slice(0, end === -1 ? rest.length : end);
}

function withLook(context: PictureContext, ...looks: (readonly [object, object])[]): PictureContext {
  return { ...context, looks: new Map(looks as never) };
}

function documentsOf(topic: string): number {
  const bearing = new Set<string>();
  for (const contact of held)
    for (const coding of contact.topics)
      if (coding.topic === topic) for (const document of coding.documents) bearing.add(document);
  return bearing.size;
}

function measuredBy(measureName: 'share' | 'documents') {
  const look = { measure: measureName };
  const picture = frequencyPicture(withLook(pictureContext(dataset), [frequencyLook, look]));
  return { words: pictureWords(picture.draw(roomFor(picture))), chart: picture.chart?.(paint) ?? null };
}

describe('the picture of frequencies', () => {
  test.each(selections)('prints the contacts of every topic: "$query"', ({ query, selected }) => {
    const picture = frequencyPicture(pictureContext(dataset, query));
    const words = pictureWords(picture.draw(roomFor(picture)));
    for (const { id, shortLabel } of coded)
      expect(rowAfter(words, shortLabel.en), shortLabel.en).toEqual([String(countOf(id, null, selected))]);
    expect(words.join(' ')).toContain(`bars do not add up to ${selected.length}`);
  });

  test.each(selections)('draws what is stated as long as it is frequent: "$query"', ({ query, selected }) => {
    const picture = frequencyPicture(pictureContext(dataset, query));
    const room = roomFor(picture);
    const drawings = picture.draw(room);
    const inOrder = pictureWords(drawings).flatMap(
      (word) => coded.find(({ shortLabel }) => shortLabel.en === word) ?? [],
    );
    const stated = inOrder.map(({ id }) => countOf(id, 'stated', selected)).filter((count) => count > 0);
    const bars = drawnElements(drawings)
      .filter(({ tag, attributes }) => tag === 'rect' && attributes.fill === room.paint.colour.slate)
      .map(({ attributes }) => Number(attributes.width))
      // The last is the key of the legend.
      .slice(0, -1);
    expect(bars).toHaveLength(stated.length);
    const unit = (bars[0] ?? 0) / (stated[0] ?? 1);
    for (const [index, bar] of bars.entries()) expect(bar / unit).toBeCloseTo(stated[index] ?? 0, 6);
  });

  test.each(selections)('is a chart of what is stated and understood: "$query"', ({ query, selected }) => {
    const chart = frequencyPicture(pictureContext(dataset, query)).chart?.(paint);
    expect(chart).toMatchObject({ kind: 'bars', isStacked: true, unit: 'contacts' });
    expect(chart?.groups).toEqual([
      { name: 'Bilateral', count: 16 },
      { name: 'Regional', count: 10 },
      { name: 'Multilateral', count: 10 },
    ]);
    for (const { id, shortLabel } of coded) {
      const at = chart?.categories.indexOf(shortLabel.en) ?? -1;
      expect(
        chart?.series.map(({ values }) => values[at]),
        shortLabel.en,
      ).toEqual([countOf(id, 'stated', selected), countOf(id, 'understood', selected)]);
    }
  });

  test('says what was expected with a filter, and not without', () => {
    const wordsFor = (query: string) => {
      const picture = frequencyPicture(pictureContext(dataset, query));
      return pictureWords(picture.draw(roomFor(picture)));
    };
    const key = `expected if as frequent as in the default ${held.length}`;
    expect(wordsFor('mode=in-person')).toContain(key);
    expect(wordsFor('')).not.toContain(key);
  });

  test('measures shares as the page does', () => {
    const { words, chart } = measuredBy('share');
    for (const { id, shortLabel } of coded) {
      const share = Math.round((countOf(id, null, held) / held.length) * 100);
      expect(rowAfter(words, shortLabel.en)).toEqual([`${share}%`]);
    }
    expect(chart?.isShare).toBe(true);
    expect(Math.max(...(chart?.series[0]?.values ?? []))).toBeLessThanOrEqual(1);
  });

  test('measures documents as the page does', () => {
    const { words, chart } = measuredBy('documents');
    for (const { id, shortLabel } of coded)
      expect(rowAfter(words, shortLabel.en)).toEqual([String(documentsOf(id))]);
    expect(chart?.unit).toBe('documents');
  });

  test('marks a topic that is asked for, and counts all the same', () => {
    const picture = frequencyPicture(pictureContext(dataset, 'topic=payments'));
    const texts = drawnTexts(picture.draw(roomFor(picture)));
    const at = texts.findIndex(({ text }) => text === 'Payments');
    expect(texts.slice(at, at + 2)).toEqual([
      { text: 'Payments', isBold: true },
      { text: String(countOf('payments', null, held)), isBold: true },
    ]);
    expect(texts.filter(({ text, isBold }) => isBold && text === 'Space')).toEqual([]);
    expect(texts.some(({ text }) => text.startsWith('The chosen topic is marked'))).toBe(true);
  });
});

describe('the picture of years', () => {
  const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026'];
  const inYear = (year: string, among: readonly ContactRecord[]) =>
    among.filter(({ date }) => date.startsWith(year));

  test.each(selections)('prints the contacts of every topic by year: "$query"', ({ query, selected }) => {
    const picture = overTimePicture(pictureContext(dataset, query));
    const room = roomFor(picture);
    const drawings = picture.draw(room);
    const words = pictureWords(drawings);
    let outlined = 0;
    for (const { id, shortLabel } of coded) {
      const counts = years.map((year) => countOf(id, null, inYear(year, selected)));
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(rowAfter(words, shortLabel.en), shortLabel.en).toEqual([
        ...counts.filter((count) => count > 0).map(String),
        String(all),
      ]);
      outlined += years.filter(
        (year, index) => inYear(year, selected).length < 5 && (counts[index] ?? 0) > 0,
      ).length;
    }
    const outlines = drawnElements(drawings).filter(
      ({ tag, attributes }) => tag === 'rect' && attributes.stroke === room.paint.colour.control,
    );
    expect(outlines).toHaveLength(outlined);
    expect(outlined).toBeGreaterThan(0);
  });

  test.each(selections)('is a chart of codings by year and group: "$query"', ({ query, selected }) => {
    const chart = overTimePicture(pictureContext(dataset, query)).chart?.(paint);
    expect(chart).toMatchObject({ kind: 'columns', isStacked: true, categories: years });
    for (const [index, group] of ['bilateral', 'regional', 'multilateral'].entries()) {
      const own = coded.filter(({ broader }) => broader === group).map(({ id }) => id);
      expect(chart?.series[index]?.values).toEqual(
        years.map((year) =>
          own.reduce((sum, topic) => sum + countOf(topic, null, inYear(year, selected)), 0),
        ),
      );
    }
  });

  test('has a chart of the groups in its legend when it is drawn as bars', () => {
    const picture = overTimePicture(withLook(pictureContext(dataset), [overTimeLook, { drawing: 'bars' }]));
    const words = pictureWords(picture.draw(roomFor(picture)));
    const codings = years.map((year) =>
      inYear(year, held).reduce((sum, contact) => sum + contact.topics.length, 0),
    );
    expect(words).toEqual(expect.arrayContaining(codings.map(String)));
    expect(words).toContain('Codings by year and group');
  });
});

function withSign(whole: number): string {
  if (whole === 0) return '0';
  return `${whole > 0 ? '+' : '−'}${Math.abs(whole)}`;
}

describe('the picture of a comparison', () => {
  const split = '2022-02-24';
  const parts = (among: readonly ContactRecord[]) => {
    // No date of the data is so vague that it may lie on both sides.
    expect(among.filter(({ date }) => date.startsWith('2022-02') && date.length < 10)).toEqual([]);
    return [among.filter(({ date }) => date < split), among.filter(({ date }) => date >= split)] as const;
  };

  test.each(selections)('prints the change of every topic in points: "$query"', ({ query, selected }) => {
    const picture = comparePicture(pictureContext(dataset, query));
    const texts = drawnTexts(picture.draw(roomFor(picture)));
    const words = texts.map(({ text }) => text);
    const [before, after] = parts(selected);
    for (const { id, shortLabel } of coded) {
      const [one, other] = [countOf(id, null, before), countOf(id, null, after)];
      const points = (other * 100) / after.length - (one * 100) / before.length;
      const whole = Math.sign(points) * Math.round(Math.abs(points));
      const text = one + other === 0 ? '–' : withSign(whole);
      expect(rowAfter(words, shortLabel.en), shortLabel.en).toEqual([text]);
      expect(texts[words.indexOf(shortLabel.en) + 1]?.isBold).toBe(one + other > 0 && Math.abs(whole) >= 25);
    }
    expect(words).toContain(`before 24 February 2022, n = ${before.length} contacts`);
    expect(words).toContain(`from 24 February 2022, n = ${after.length} contacts`);
  });

  test.each(selections)('is a chart of the shares in both periods: "$query"', ({ query, selected }) => {
    const chart = comparePicture(pictureContext(dataset, query)).chart?.(paint);
    const [before, after] = parts(selected);
    expect(chart).toMatchObject({ kind: 'bars', isStacked: false, isShare: true });
    expect(chart?.series.map(({ name }) => name)).toEqual([
      `before 24 February 2022, n = ${before.length} contacts`,
      `from 24 February 2022, n = ${after.length} contacts`,
    ]);
    for (const { id, shortLabel } of coded) {
      const at = chart?.categories.indexOf(shortLabel.en) ?? -1;
      expect(chart?.series[0]?.values[at]).toBeCloseTo(countOf(id, null, before) / before.length, 9);
      expect(chart?.series[1]?.values[at]).toBeCloseTo(countOf(id, null, after) / after.length, 9);
    }
  });

  test('warns of few contacts, sets nothing in bold, and keeps the order of the page', () => {
    const context = pictureContext(dataset, 'mode=video');
    const counts = parts(held.filter(({ mode }) => mode === 'video')).map(({ length }) => length);
    expect(Math.min(...counts)).toBeGreaterThan(0);
    expect(Math.min(...counts)).toBeLessThan(10);
    const picture = comparePicture(withLook(context, [compareLook, { order: 'frequency' }]));
    const texts = drawnTexts(picture.draw(roomFor(picture)));
    expect(texts.some(({ text }) => text.startsWith('Fewer than 10 contacts'))).toBe(true);
    expect(texts.filter(({ text, isBold }) => isBold && /^[+−]\d/.test(text))).toEqual([]);
    const firsts = texts.flatMap(({ text }) => coded.find(({ shortLabel }) => shortLabel.en === text) ?? []);
    const totals = firsts
      .filter(({ broader }) => broader === 'bilateral')
      .map(({ id }) =>
        countOf(
          id,
          null,
          held.filter(({ mode }) => mode === 'video'),
        ),
      );
    expect(totals).toEqual(totals.toSorted((a, b) => b - a));
  });
});
