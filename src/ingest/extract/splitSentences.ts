import type { Sentence } from './Sentence.ts';

/** A sentence may end here: a stop, whatever closes behind it, and room before a capital, a digit or a quotation. */
const possibleEnd = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;

/** Words with a stop that ends no sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Shri|Smt|St|Sr|Jr|Prof|Gen|Lt|Col|Hon|H\.E|No|Nos|vs|viz|cf|e\.g|i\.e|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|(?:\p{Lu}\.)+\p{Lu})\.$/u;

/** Splits the paragraphs of a report into sentences; initials, titles and short months do not end one. */
export function splitSentences(paragraphs: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, text] of paragraphs.entries()) {
    let start = 0;
    for (const end of [...sentenceEnds(text), text.length]) {
      const part = text.slice(start, end);
      if (part.trim() !== '') sentences.push({ index: sentences.length, paragraph, start, text: part });
      start = end;
    }
  }
  return sentences;
}

/** Longer than any sentence; what is longer is cut, so that no time is lost on what nobody meant to be read. */
const longestSentence = 600;

function sentenceEnds(text: string): number[] {
  const ends = [...text.matchAll(possibleEnd)]
    .filter(({ index }) => !abbreviation.test(text.slice(Math.max(0, index - 12), index + 1)))
    .map((match) => match.index + match[0].length);
  return ends
    .concat(text.length)
    .flatMap((end, index) => [...cuts(ends[index - 1] ?? 0, end), end])
    .slice(0, -1);
}

function cuts(start: number, end: number): number[] {
  const count = Math.ceil((end - start) / longestSentence) - 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => start + (index + 1) * longestSentence);
}
