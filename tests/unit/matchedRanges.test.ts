import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchedRanges } from '#filter/engine/matchedRanges.ts';
import { foldText, searchTerms } from '#filter/engine/searchWords.ts';

/** The text with its matches in brackets. */
function marked(text: string, query: string): string {
  const ranges = [...matchedRanges(text, searchTerms(query))].reverse();
  return ranges.reduce(
    (rest, [start, end]) => `${rest.slice(0, start)}[${rest.slice(start, end)}]${rest.slice(end)}`,
    text,
  );
}

describe('what is marked', () => {
  test.each([
    // As far as it was typed, and no further.
    ['Payments in rupees', 'pay', '[Pay]ments in rupees'],
    ['repayments', 'pay', 'repayments'],
    ['the UN and the union', 'un', 'the [UN] and the union'],
    ['Goa, then goals', '"goa"', '[Goa], then goals'],
    // Accents and letters of two signs: the offsets are those of the text, whichever way it is written.
    ['Café e São Paulo', 'cafe sao', '[Café] e [São] Paulo'],
    ['Cafe\u0301 e Sa\u0303o', 'café são', '[Cafe\u0301] e [Sa\u0303o]'],
    ['ё, ещё и ёлка', 'еще ел', 'ё, [ещё] и ёлка'],
    ['ё, ещё и ёлка', 'елк', 'ё, ещё и [ёлк]а'],
    ['мой и мои', 'мои', 'мой и [мои]'],
    ['ﬁnance oﬃce', 'fin off', '[ﬁn]ance [oﬃ]ce'],
    ['㎏ and Ⅻ', 'kg xii', '[㎏] and [Ⅻ]'],
    // Devanagari: the nukta may be left out, and no letter is cut from its signs.
    ['फ़ोन पर बातचीत', 'फोन', '[फ़ोन] पर बातचीत'],
    ['\u095eोन', 'फोन', '[\u095eोन]'],
    ['मॉस्को में', 'मॉस', '[मॉस्को] में'],
    ['Москва, о Москве', 'Москв', '[Москв]а, о [Москв]е'],
    // Hyphens and the like.
    ['the S-400s and S400', 's-400', 'the [S-400]s and [S400]'],
    ['the S-400 and S 400', 's400', 'the [S-400] and S 400'],
    ['India–China border', 'china', 'India–[China] border'],
    ['a 2+2 on the 22nd', '2+2', 'a [2+2] on the 22nd'],
    ['Russia’s answer', 'russia', '[Russia]’s answer'],
    ['Russia’s answer', 's', 'Russia’s answer'],
    ['the UN Security Council of Security', '"security council"', 'the UN [Security Council] of Security'],
    ['India-China border talks', '"china border"', 'India-[China border] talks'],
    ['soft\u00adly \u200bspoken', 'softly spoken', '[soft\u00adly] \u200b[spoken]'],
    ['🙂 oil 🙂', 'oil', '🙂 [oil] 🙂'],
    ['oil', '', 'oil'],
    ['oil', '?', 'oil'],
  ])('in “%s” for “%s”', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test('lies in the text, apart and in order, and is what was found', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 6 }), fc.constantFrom('a', 'и', 'क')),
        (text, query) => {
          const ranges = matchedRanges(`${text} ${query}`, searchTerms(query));
          if (searchTerms(query).length > 0) expect(ranges.length).toBeGreaterThan(0);
          let before = -1;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThan(before);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length + 1 + query.length);
            before = end;
          }
        },
      ),
    );
  });

  test('a text is folded letter by letter as it is as a whole', () => {
    const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const parts = [...letters.segment(text)].map(({ segment }) => foldText(segment));
        expect(parts.join('')).toBe(foldText(text));
      }),
      { numRuns: 1000 },
    );
  });
});
