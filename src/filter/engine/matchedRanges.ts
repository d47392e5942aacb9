import { foldText, placesOf, readingsOf, type Term } from './searchWords.ts';

/** A stretch of a text, by offsets in UTF-16 units; `end` is the first one beyond it. */
export type TextRange = readonly [start: number, end: number];

const letters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Where a text has what is searched for: apart, in order, and never through the middle of a letter with its signs.
 */
export function matchedRanges(text: string, terms: readonly Term[]): TextRange[] {
  const readings = readingsOf(foldText(text));
  const places = terms.flatMap((term) => [...placesOf(term, readings)]);
  return places.length === 0 ? [] : asWritten(text, joined(places));
}

/** Ranges that touch or overlap made one. */
function joined(ranges: readonly TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = apart.at(-1);
    if (last && start <= last[1]) apart[apart.length - 1] = [last[0], Math.max(last[1], end)];
    else apart.push([start, end]);
  }
  return apart;
}

/** Ranges of the folded text as ranges of the text itself, widened to whole letters. */
function asWritten(text: string, folded: readonly TextRange[]): TextRange[] {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of letters.segment(text))
    for (let units = foldText(segment).length; units > 0; units -= 1) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  return joined(folded.map(([start, end]) => [starts[start] ?? 0, ends[end - 1] ?? text.length]));
}
