import type { Contact, Dataset } from '#model/Dataset.ts';
import { correction } from './correction.ts';
import { excerptOf } from './excerptOf.ts';
import { matchedRanges } from './matchedRanges.ts';
import type { SearchedText } from './searchText.ts';
import { searchTerms, type Term, type Word } from './searchWords.ts';
import type { TextSearch } from './TextSearch.ts';
import { type TextOwners, textOwners } from './textOwners.ts';
import { termsIn, whereFound } from './whereFound.ts';
import { createWordReader, type WordIndex } from './wordIndex.ts';

/** What was asked: its terms, and the owners that have each of them. */
type Question = {
  readonly query: string;
  readonly terms: readonly Term[];
  readonly having: readonly ReadonlySet<number>[];
};

/** So many owners are read at a time, before the page has its turn. */
const slice = 500;
/** So many questions are remembered: the newest text, and the one that settled views still show. */
const remembered = 2;
/** Characters of a text before what was looked for in it. */
const excerptLead = 32;

/** Makes a dataset ready for free text, all at once. */
export function createTextSearch(dataset: Dataset): TextSearch {
  const reading = readTexts(dataset);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** Does the same, and lets the page go on meanwhile. */
export async function createTextSearchInSlices(dataset: Dataset): Promise<TextSearch> {
  const reading = readTexts(dataset);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/** Reads all texts, and pauses after each slice. */
function* readTexts(dataset: Dataset): Generator<undefined, TextSearch> {
  const owners = textOwners(dataset);
  const reader = createWordReader();
  for (const [number, { texts }] of owners.all.entries()) {
    for (const { text } of texts()) reader.read(text, number);
    if (number % slice === slice - 1) yield;
  }
  return searchIn(dataset, owners, reader.finish());
}

function searchIn({ contacts }: Dataset, owners: TextOwners, index: WordIndex): TextSearch {
  let asked: readonly Question[] = [];
  const ask = (query: string): Question => {
    const known = asked.find((question) => question.query === query);
    if (known) return known;
    const terms = searchTerms(query);
    const question = { query, terms, having: terms.map((term) => ownersHaving(term, owners, index)) };
    asked = [question, ...asked].slice(0, remembered);
    return question;
  };
  return {
    find: (query) => {
      if (query.trim() === '') return null;
      const { having } = ask(query);
      const found = termsFound(having, owners, contacts.length);
      // A query without a word, such as "?", is found nowhere.
      return (at) => having.length > 0 && found[at] === having.length;
    },
    ranges: (text, query) => matchedRanges(text, ask(query).terms),
    whereFound: (contact, query, shown) => {
      const { terms, having } = ask(query);
      return whereFound(textsHaving(contact, owners, having), terms, shown).map((found) => {
        const [start = 0] = matchedRanges(found.text, terms)[0] ?? [];
        return { ...found, excerpt: excerptOf(found.text, start, excerptLead) };
      });
    },
    correction: (query) => {
      const { terms, having } = ask(query);
      const unknown = terms.filter((_, number) => having[number]?.size === 0);
      return correction(query, unknown, (word) => likeliest(word, owners, index));
    },
  };
}

/** How many terms each contact has, counted as far as it has all of those before. */
function termsFound(
  having: readonly ReadonlySet<number>[],
  { all }: TextOwners,
  contacts: number,
): Uint16Array {
  const found = new Uint16Array(contacts);
  for (const [before, owners] of having.entries())
    for (const owner of owners)
      for (const at of all[owner]?.contacts ?? []) if (found[at] === before) found[at] = before + 1;
  return found;
}

/** The owners that have a term: the index knows the words, the texts their order. */
function ownersHaving(term: Term, { all }: TextOwners, index: WordIndex): ReadonlySet<number> {
  const [first = new Set<number>(), ...others] = term.words.map((word) =>
    index.textsWith(word, term.isExact),
  );
  if (others.length === 0) return first;
  const inOrder = [...first].filter(
    (owner) =>
      others.every((owners) => owners.has(owner)) &&
      all[owner]?.texts().some(({ text }) => termsIn(text, [term]).length > 0),
  );
  return new Set(inOrder);
}

function* textsHaving(
  contact: Contact,
  { all, of }: TextOwners,
  having: readonly ReadonlySet<number>[],
): Generator<SearchedText> {
  for (const owner of of(contact))
    if (having.some((found) => found.has(owner))) yield* all[owner]?.texts() ?? [];
}

/** A word of the data that is spelt much like one that is not in it, as a text has it. */
function likeliest(word: Word, { all }: TextOwners, index: WordIndex): string | null {
  const nearest = index.nearest(word);
  if (!nearest) return null;
  const asked = { words: [{ text: nearest.spelling, closed: nearest.spelling }], isExact: true };
  for (const { text } of all[nearest.text]?.texts() ?? []) {
    const [range] = matchedRanges(text, [asked]);
    if (range) return text.slice(...range);
  }
  return null;
}
