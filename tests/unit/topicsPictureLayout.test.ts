import { describe, expect, test } from 'vitest';
import { draw } from '#export/drawing/Drawing.ts';
import type { Picture, Room } from '#export/Picture.ts';
import { type Language, languages } from '#i18n/Translator.ts';
import type { TopicGroup, TopicRow } from '#selectors/topicGroups.ts';
import type { PictureContext } from '#views/PictureContext.ts';
import { comparePicture } from '#views/topics/compare/picture/comparePicture.ts';
import { frequencyPicture } from '#views/topics/frequency/picture/frequencyPicture.ts';
import { overTimeLook } from '#views/topics/overTime/overTimeLook.ts';
import { overTimePicture } from '#views/topics/overTime/picture/overTimePicture.ts';
import { drawColumns } from '#views/topics/picture/drawColumns.ts';
import { fillColumns } from '#views/topics/picture/fillColumns.ts';
import { legendKeys } from '#views/topics/picture/legendBlocks.ts';
import type { PictureForm } from '#views/topics/picture/PictureForm.ts';
import { measureWithFonts, pictureContext } from '../fixtures/pictureContext.ts';
import { pictureFaults, pictureWords } from '../fixtures/pictureFaults.ts';
import { rememberWidths, roomOf } from '../fixtures/pictureRooms.ts';
import { shippedDataset } from '../fixtures/shippedDataset.ts';
import { translatorOf } from '../fixtures/translators.ts';

const dataset = shippedDataset();
const measure = rememberWidths(measureWithFonts());
const leastType = { slide: 15, square: 13, column: 11 };
const presets = ['slide', 'column', 'square'] as const;

const pictures: Record<string, (context: PictureContext) => Picture> = {
  frequency: frequencyPicture,
  'over time': overTimePicture,
  'over time, as bars': (context) =>
    overTimePicture({ ...context, looks: new Map([[overTimeLook, { drawing: 'bars' }]]) }),
  compare: comparePicture,
};

describe.each(Object.keys(pictures))('the picture of topics: %s', (name) => {
  test.each(
    languages.flatMap((language) =>
      ['', 'place=goa', 'time=2022-02..2024-06&topic=payments'].map((query) => ({ language, query })),
    ),
  )('has room for all its words in $language: "$query"', ({ language, query }) => {
    const picture = pictures[name]?.(pictureContext(dataset, query, language as Language));
    if (!picture) throw new Error(name);
    for (const preset of presets) {
      const room = roomOf(picture, preset, measure);
      const drawings = picture.draw(room);
      expect(pictureFaults(drawings, room, measure, leastType[preset])).toEqual([]);
      const words = pictureWords(drawings);
      const labels = [...dataset.topics.values()].map(({ shortLabel }) => shortLabel[language as Language]);
      expect(words).toEqual(expect.arrayContaining(labels));
    }
  });
});

describe('the columns of a picture with other topics', () => {
  const translator = translatorOf('en');
  const picture: Picture = { title: 'Topics', boundaries: null, draw: () => [], chart: null };

  function rows(count: number, first = 1): TopicRow[] {
    return Array.from({ length: count }, (_, index) => {
      const total = count - index;
      return {
        topic: { id: `topic-${first + index}` } as TopicRow['topic'],
        label: `Topic number ${first + index}`,
        tally: { stated: total, understood: 0 },
        total,
        expected: null,
        documents: total,
      };
    });
  }

  function drawnIn(id: Room['id'], groups: readonly TopicGroup[], chosen: readonly string[] = []) {
    const room = roomOf(picture, id, measure);
    const form: PictureForm = {
      unit: 'contacts',
      hasBaseline: true,
      leastZone: 60 * room.scale,
      marks: (_, { width }) => [draw('rect', { x: 0, y: -4, width, height: 8, fill: '#000000' })],
      number: ({ total }) => ({ text: String(total) }),
      legend: [legendKeys([{ sign: [], width: 20, text: 'a bar is a topic' }], room)],
      notes: ['One note.'],
    };
    const drawings = drawColumns({ groups, form, chosen, translator }, room);
    return { words: pictureWords(drawings), faults: pictureFaults(drawings, room, measure, leastType[id]) };
  }

  test.each(presets)('part one long group where rows would be too low, in the %s', (preset) => {
    const { words, faults } = drawnIn(preset, [{ id: 'all', label: 'All', rows: rows(60) }]);
    expect(faults).toEqual([]);
    expect(words.filter((word) => word.startsWith('Topic number'))).toHaveLength(60);
    expect(words).toContain('All (continued)');
  });

  test.each(presets)('share many small groups out, none parted, in the %s', (preset) => {
    const groups = Array.from({ length: 7 }, (_, index) => ({
      id: `group-${index}`,
      label: `Group ${index}`,
      rows: rows(4, index * 4 + 1),
    }));
    const { words, faults } = drawnIn(preset, groups);
    expect(faults).toEqual([]);
    expect(words.filter((word) => word.startsWith('Topic number'))).toHaveLength(28);
    expect(words.filter((word) => word.includes('continued'))).toEqual([]);
    expect(words).toEqual(expect.arrayContaining(groups.map(({ label }) => label)));
  });

  test('name topics without a group, and have room for a single one', () => {
    const { words, faults } = drawnIn('column', [{ id: '', label: null, rows: rows(1) }]);
    expect(faults).toEqual([]);
    expect(words).toEqual(['Other', 'contacts', 'Topic number 1', '1', 'a bar is a topic', 'One note.']);
  });

  test.each(presets)('say how many topics there was no room for, in the %s', (preset) => {
    const { words, faults } = drawnIn(preset, [{ id: 'all', label: 'All', rows: rows(400) }], ['topic-400']);
    expect(faults).toEqual([]);
    const drawn = words.filter((word) => word.startsWith('Topic number'));
    expect(drawn).toContain('Topic number 400');
    expect(drawn.length).toBeGreaterThan(30);
    // The rarest is drawn because it is asked for: the most frequent of the others counts one contact a topic left out, and itself.
    const left = 400 - drawn.length;
    expect(words.join(' ')).toContain(
      `${left} further topics are not drawn; each was raised at ${left + 1} contacts at most.`,
    );
  });

  test.each(presets)(
    'put the unit under the name of a group that leaves no room beside it, in the %s',
    (preset) => {
      const groups = ['one', 'two', 'three', 'four'].map((name, index) => ({
        id: name,
        label: `Group number ${name} of all`,
        rows: rows(9, index * 9 + 1),
      }));
      const { words, faults } = drawnIn(preset, groups);
      expect(faults).toEqual([]);
      expect(words).toEqual(expect.arrayContaining(groups.map(({ label }) => label)));
    },
  );

  test('are of even height when a group is parted, and none begins with less than three rows', () => {
    const groups = [10, 50].map((count) => ({ id: `${count}`, label: `${count}`, rows: rows(count) }));
    const columns = fillColumns(groups, 3, { headRows: 2, canSplit: true });
    expect(columns.map((column) => column.map((stretch) => stretch.rows.length))).toEqual([
      [10, 9],
      [21],
      [20],
    ]);
    const uneven = [20, 46].map((count) => ({ id: `${count}`, label: `${count}`, rows: rows(count) }));
    const [first] = fillColumns(uneven, 3, { headRows: 2, canSplit: true });
    expect(first?.map((stretch) => stretch.rows.length)).toEqual([20]);
  });
});
