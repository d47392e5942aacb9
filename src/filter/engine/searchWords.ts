/**
 * A word as it is compared: `text` with its hyphens and the like, `closed` without them. They stay between figures:
 * `s-400` is `s400`, but `2+2` is not `22`.
 */
export type Word = { readonly text: string; readonly closed: string };

/**
 * A way to read a piece of a folded text: a word, a part of a word with hyphens, or such a word from one of its
 * parts to its end. `start` and `end` are offsets in the folded text; `from` and `to` count its smallest parts, so
 * that what begins at `to` follows directly.
 */
export type Reading = Word & {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/**
 * What a search asks for at once: words that follow each other. `isExact` asks for whole words, else the beginning
 * of a word will do.
 */
export type Term = { readonly words: readonly Word[]; readonly isExact: boolean };

/** Words up to so many letters are found only whole: "UN" is no beginning of "understood". */
const shortWord = 2;

const letters = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*';
const joiner = "[-\u2010-\u2015+.&'’]";
/** So many parts a word has at most; what is joined further begins a word of its own, so that no text costs too much. */
const mostParts = 8;
const wholeWord = new RegExp(`${letters}(?:${joiner}${letters}){0,${mostParts - 1}}`, 'gu');
const wordPart = new RegExp(letters, 'gu');
const anyJoiner = new RegExp(joiner, 'u');
const hyphens = /[\u2010-\u2015]/g;
const idleJoiner = /(?<!\p{N})[-+.&']|[-+.&'](?!\p{N})/gu;
const accents = '[\\u0300-\\u0305\\u0307-\\u036f]|(?<![иИ])\\u0306';
const nukta = '\\u093c';
const invisible = '[\\ufe00-\\ufe0f]|\\p{Cf}';
const foldedAway = new RegExp(`${accents}|${nukta}|${invisible}`, 'gu');
const ascii = /^[\0-\x7f]*$/;
const quoted = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * Text as it is compared: case, accents, width and invisible signs folded away, and the nukta of Devanagari, which
 * many leave out. Vowel signs are kept, and й, which is no и with an accent.
 */
export function foldText(text: string): string {
  // Most texts are plain.
  if (ascii.test(text)) return text.toLowerCase();
  const folded = text.normalize('NFKD').replace(foldedAway, '').toLowerCase();
  return folded.replaceAll('и\u0306', 'й').replaceAll('ς', 'σ');
}

/** All ways to read the words of a folded text, in its order. */
export function readingsOf(folded: string): Reading[] {
  const readings: Reading[] = [];
  let from = 0;
  for (const { 0: whole, index: start } of folded.matchAll(wholeWord)) {
    if (anyJoiner.test(whole)) {
      const parts = readParts(whole, start, from);
      readings.push(...parts);
      from = parts.at(-1)?.to ?? from;
    } else {
      readings.push({ text: whole, closed: whole, start, end: start + whole.length, from, to: from + 1 });
      from += 1;
    }
  }
  return readings;
}

/** The words of a folded text as it has them, hyphens and all; `wordsWithin` takes these apart. */
export function wordsAsWritten(folded: string): readonly string[] {
  return folded.match(wholeWord) ?? [];
}

/** All that a word of a folded text can be found as. */
export function wordsWithin(whole: string): readonly Word[] {
  return anyJoiner.test(whole) ? readParts(whole, 0, 0) : [{ text: whole, closed: whole }];
}

/** The ways to read a word with hyphens or the like. */
function readParts(whole: string, start: number, from: number): Reading[] {
  const parts = [...whole.matchAll(wordPart)];
  return parts.flatMap(({ 0: part, index }, at) => {
    const read = (end: number, count: number) => ({
      ...wordOf(whole.slice(index, end)),
      start: start + index,
      end: start + end,
      from: from + at,
      to: from + at + count,
    });
    const alone = read(index + part.length, 1);
    if (at < parts.length - 1) return [alone, read(whole.length, parts.length - at)];
    // The s of "Russia’s" is no word of its own.
    const isPossessive = part.length === 1 && /['’]/.test(whole.charAt(index - 1));
    return isPossessive ? [] : [alone];
  });
}

/** What a search asks for: each term must be found. Quoted words are one term, found as they are written. */
export function searchTerms(query: string): Term[] {
  const folded = foldText(query);
  const phrases = [...folded.matchAll(quoted)]
    .map(([, words = '']) => ({ words: wordsOf(words), isExact: true }))
    .filter(({ words }) => words.length > 0);
  const single = wordsOf(folded.replace(quoted, ' ')).map((word) => ({
    words: [word],
    isExact: [...word.closed].length <= shortWord,
  }));
  return [...phrases, ...single];
}

/** Whether a word of a text is the one that is asked for. */
export function fits(word: Word, asked: Word, isExact: boolean): boolean {
  if (isExact ? word.text === asked.text : word.text.startsWith(asked.text)) return true;
  return word.closed === asked.closed;
}

/** Where a term stands in a text: offsets of the folded text, as far as the term goes. */
export function* placesOf({ words, isExact }: Term, readings: readonly Reading[]) {
  const [first, ...others] = words;
  if (!first) return;
  const starting = others.length > 0 ? byStart(readings) : null;
  for (const reading of readings.filter((one) => fits(one, first, isExact))) {
    const last = others.reduce<Reading | undefined>(
      (before, word) => before && starting?.get(before.to)?.find((one) => fits(one, word, isExact)),
      reading,
    );
    if (!last) continue;
    const isBeginning = !isExact && last.text.startsWith(first.text);
    yield [reading.start, isBeginning ? last.start + first.text.length : last.end] as const;
  }
}

function byStart(readings: readonly Reading[]): ReadonlyMap<number, readonly Reading[]> {
  const starting = new Map<number, Reading[]>();
  for (const reading of readings) {
    const others = starting.get(reading.from);
    if (others) others.push(reading);
    else starting.set(reading.from, [reading]);
  }
  return starting;
}

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(wholeWord)].map(([word]) => wordOf(word));
}

function wordOf(piece: string): Word {
  if (!anyJoiner.test(piece)) return { text: piece, closed: piece };
  const text = piece.replace(hyphens, '-').replaceAll('’', "'");
  return { text, closed: text.replace(idleJoiner, '') };
}
