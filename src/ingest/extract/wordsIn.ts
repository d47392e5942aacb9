import type { Clause } from './readClauses.ts';
import type { Stretch } from './Sentence.ts';

/** Where words of some patterns are in a clause, as stretches of its sentence. */
export function wordsIn({ text, start }: Clause, ...patterns: readonly RegExp[]): Stretch[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
