import { oncePer } from './oncePer.ts';
import type { Clause } from './readClauses.ts';
import type { Stretch } from './Sentence.ts';

/** The pattern with its `g`. */
const everywhere = oncePer((pattern: RegExp) =>
  pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`),
);

/** Where words of some patterns are in a clause, as stretches of its sentence. */
export function wordsIn({ text, start }: Clause, ...patterns: readonly RegExp[]): Stretch[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(everywhere(pattern))].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
