import { matchedRanges } from './matchedRanges.ts';
import type { Term, Word } from './searchWords.ts';

/**
 * A query with each of some terms replaced by a likelier spelling; null if one of them has none, since the query
 * would then still find nothing.
 */
export function correction(
  query: string,
  unknown: readonly Term[],
  likeliest: (word: Word) => string | null,
): string | null {
  let corrected = query;
  for (const term of unknown) {
    const [word, ...others] = term.words;
    const spelling = word && others.length === 0 ? likeliest(word) : null;
    const [range] = matchedRanges(corrected, [term]);
    if (spelling === null || !range) return null;
    corrected = corrected.slice(0, range[0]) + spelling + corrected.slice(range[1]);
  }
  return unknown.length === 0 ? null : corrected;
}
