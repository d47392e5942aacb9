import type { SearchedText } from './searchText.ts';
import { foldText, placesOf, readingsOf, type Term } from './searchWords.ts';

/** A text, and the terms in it that are still to be accounted for. */
type Candidate = { readonly text: SearchedText; readonly has: readonly Term[] };

/** Picks texts that between them have every term that is not in what is shown: few, and the first there are. */
export function whereFound(
  texts: Iterable<SearchedText>,
  terms: readonly Term[],
  shown: readonly string[],
): SearchedText[] {
  const inShown = new Set(shown.flatMap((text) => termsIn(text, terms)));
  const open = terms.filter((term) => !inShown.has(term));
  const candidates: Candidate[] = [];
  if (open.length === 0) return [];
  for (const text of texts) {
    const has = termsIn(text.text, open);
    if (has.length === open.length) return [text];
    if (has.length > 0) candidates.push({ text, has });
  }
  return fewest(candidates, new Set(open));
}

/** The terms that a text has. */
export function termsIn(text: string, terms: readonly Term[]): Term[] {
  const readings = readingsOf(foldText(text));
  return terms.filter((term) => !placesOf(term, readings).next().done);
}

/** Takes the text that has most of what is missing, until nothing is or no text has it. */
function fewest(candidates: readonly Candidate[], missing: ReadonlySet<Term>): SearchedText[] {
  const gain = ({ has }: Candidate) => has.filter((term) => missing.has(term)).length;
  const [best] = [...candidates].sort((a, b) => gain(b) - gain(a));
  if (!best || gain(best) === 0) return [];
  const left = new Set([...missing].filter((term) => !best.has.includes(term)));
  return [best.text, ...fewest(candidates, left)];
}
