import { oncePer } from './oncePer.ts';
import type { Clause } from './readClauses.ts';
import type { Stretch } from './Sentence.ts';

/** The pattern with its `g`. */
const everywhere = oncePer((pattern: RegExp) =>
  pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`),
);

/** What was found in a clause, by pattern: many rules ask for the same words. */
const foundIn = oncePer((_: Clause) => new Map<RegExp, readonly Stretch[]>());

/** Where words of some patterns are in a clause, as stretches of its sentence. */
export function wordsIn(clause: Clause, ...patterns: readonly RegExp[]): Stretch[] {
  const found = foundIn(clause);
  return patterns.flatMap((pattern) => {
    const before = found.get(pattern);
    if (before) return before;
    const words = Array.from(clause.text.matchAll(everywhere(pattern)), ({ 0: match, index }) => ({
      start: clause.start + index,
      end: clause.start + index + match.length,
    }));
    found.set(pattern, words);
    return words;
  });
}
