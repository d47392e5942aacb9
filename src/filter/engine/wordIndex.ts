import SearchableMap from 'minisearch/SearchableMap';
import { foldText, type Word, wordsAsWritten, wordsWithin } from './searchWords.ts';

/** Words, and the numbers of the texts that have them. */
export type WordIndex = {
  /** The texts that have a word; unless `isExact` also those with one that begins with it. */
  readonly textsWith: (word: Word, isExact: boolean) => ReadonlySet<number>;
  /** The word that is spelt most like one that no text has, and a text with it; null if none comes near. */
  readonly nearest: (word: Word) => { readonly spelling: string; readonly text: number } | null;
};

/** Numbers of texts, ascending. */
type Texts = number[];

/** Stands before a word that has hyphens in the text, and here has none: it is no beginning of others. */
const closedMark = '=';
/** One letter in so many may be wrong, and two at most. */
const lettersToMistake = 4;

/** Reads texts, in the order of their numbers from 0, into an index. */
export function createWordReader() {
  const found = new Map<string, Texts>();
  const textsOf = (key: string) => entryOf(found, key, () => []);
  /** Where a word as it is written is to be entered: worked out once, since texts repeat their words. */
  const entries = new Map<string, readonly Texts[]>();
  return {
    read: (text: string, number: number): void => {
      for (const written of wordsAsWritten(foldText(text)))
        for (const texts of entryOf(entries, written, () => keysOf(written).map(textsOf)))
          if (texts.at(-1) !== number) texts.push(number);
    },
    finish: (): WordIndex => indexOf(SearchableMap.from<Texts>(found)),
  };
}

function indexOf(found: SearchableMap<Texts>): WordIndex {
  return {
    textsWith: ({ text, closed }, isExact) => {
      const exact = [text, closed, closedMark + closed].map((key) => found.get(key) ?? []);
      const begun = isExact ? [] : [...found.atPrefix(text).values()];
      return new Set([...exact, ...begun].flat());
    },
    nearest: ({ text }) => {
      const mistakes = Math.min(2, Math.floor(text.length / lettersToMistake));
      const [best] = [...found.fuzzyGet(text, mistakes)]
        .filter(([key]) => !key.startsWith(closedMark))
        .sort(([, [a, distance]], [, [b, other]]) => distance - other || b.length - a.length);
      if (!best) return null;
      const [spelling, [texts]] = best;
      return { spelling, text: texts[0] ?? 0 };
    },
  };
}

/** What a word is looked up by. */
function keysOf(written: string): string[] {
  return wordsWithin(written).flatMap(({ text, closed }) =>
    closed === text ? [text] : [text, closedMark + closed],
  );
}

function entryOf<T>(entries: Map<string, T>, key: string, create: () => T): T {
  const entry = entries.get(key) ?? create();
  entries.set(key, entry);
  return entry;
}
