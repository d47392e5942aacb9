import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlightSegments, type Mark } from '#views/report/highlightSegments.ts';

const mark = (target: string, start: number, end: number): Mark => ({ target, paragraph: 0, start, end });

/** Each piece as its words, the marks on it (the first is what a click means) and those that end with it. */
function pieces(text: string, marks: readonly Mark[]) {
  return highlightSegments(text.length, marks).map((segment) => [
    text.slice(segment.start, segment.end),
    segment.marks.map(({ target }) => target).join(' '),
    segment.ending.map(({ target }) => target).join(' '),
  ]);
}

describe('a paragraph is cut where marks begin and end', () => {
  test('marks beside each other', () => {
    expect(pieces('met in Goa on Friday', [mark('place', 7, 10), mark('date', 11, 20)])).toEqual([
      ['met in ', '', ''],
      ['Goa', 'place', 'place'],
      [' ', '', ''],
      ['on Friday', 'date', 'date'],
    ]);
  });

  test('a mark within another: a click on the inner words means the inner one', () => {
    expect(pieces('spoke of oil and gas', [mark('mode', 0, 20), mark('oil', 9, 12)])).toEqual([
      ['spoke of ', 'mode', ''],
      ['oil', 'oil mode', 'oil'],
      [' and gas', 'mode', 'mode'],
    ]);
  });

  test('marks that overlap, and two of the same words', () => {
    expect(pieces('abcdef', [mark('x', 0, 4), mark('y', 2, 6), mark('z', 2, 6)])).toEqual([
      ['ab', 'x', ''],
      ['cd', 'x y z', 'x'],
      ['ef', 'y z', 'y z'],
    ]);
  });

  test('what lies outside the paragraph is cut off, and what marks nothing is left out', () => {
    const wrong = [
      mark('a', -3, 2),
      mark('b', 2, 2),
      mark('c', 3, 1),
      mark('d', 3, 99),
      mark('e', Number.NaN, 1),
    ];
    expect(pieces('abcd', wrong)).toEqual([
      ['a', 'e a', 'e'],
      ['b', 'a', 'a'],
      ['c', '', ''],
      ['d', 'd', 'd'],
    ]);
  });

  test('without marks it is one piece, and an empty one has none', () => {
    expect(pieces('plain', [])).toEqual([['plain', '', '']]);
    expect(pieces('', [mark('a', 0, 3)])).toEqual([]);
  });

  test('whatever the marks: no character is lost or doubled, and each has the marks that cover it', () => {
    const anyMark = fc
      .tuple(fc.integer({ min: -3, max: 15 }), fc.integer({ min: -3, max: 15 }), fc.nat())
      .map(([start, end, id]) => mark(`m${id}`, start, end));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.array(anyMark, { maxLength: 6 }), (length, marks) => {
        const segments = highlightSegments(length, marks);
        const covered = segments.flatMap(({ start, end, marks: on }) =>
          Array.from({ length: end - start }, (_, at) => [start + at, on.map(({ target }) => target).sort()]),
        );
        const naive = Array.from({ length }, (_, at) => [
          at,
          marks
            .filter(({ start, end }) => start <= at && at < end)
            .map(({ target }) => target)
            .sort(),
        ]);
        expect(covered).toEqual(naive);
        const ended = segments.flatMap(({ ending }) => ending.map(({ target }) => target)).sort();
        const lasting = marks.filter(
          ({ start, end }) => Math.max(0, Math.min(start, length)) < Math.max(0, Math.min(end, length)),
        );
        expect(ended).toEqual(lasting.map(({ target }) => target).sort());
      }),
    );
  });
});
