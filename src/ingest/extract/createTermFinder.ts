import type { Stretch } from './Sentence.ts';

/** Something that a text can speak of, and the names that it goes by. */
export type Term = { readonly id: string; readonly labels: readonly string[] };

export type Found = Stretch & { readonly id: string };

type Node = { readonly next: Map<string, Node>; id?: string };
type Token = Stretch & { readonly forms: readonly string[] };

const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Letters of an acronym: longer ones are words in capitals, as in a dateline. */
const longestAcronym = 5;

/**
 * Makes a finder of names in a text: whole words, the longest name first. Hyphens count as spaces; capitals count
 * in acronyms alone (`UN`, not `un`); a plural is its singular, and -ize is -ise. Its time is linear in the text.
 */
export function createTermFinder(terms: readonly Term[]): (text: string) => Found[] {
  const root: Node = { next: new Map() };
  for (const { id, labels } of terms) for (const label of labels) plant(root, label, id);
  return (text) => find(root, text);
}

function plant(root: Node, label: string, id: string): void {
  let node = root;
  for (const { forms } of tokensOf(label)) {
    const form = forms[0] ?? '';
    const next = node.next.get(form) ?? { next: new Map() };
    node.next.set(form, next);
    node = next;
  }
  if (node !== root) node.id ??= id;
}

function find(root: Node, text: string): Found[] {
  const tokens = tokensOf(text);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; ) {
    const begins = tokens[at]?.forms.some((form) => root.next.has(form));
    const match = begins ? longestAt(root, tokens, at) : null;
    if (match) found.push(match.found);
    at += match?.length ?? 1;
  }
  return found;
}

function longestAt(root: Node, tokens: readonly Token[], at: number) {
  let best: { found: Found; length: number } | null = null;
  let nodes: readonly Node[] = [root];
  for (let length = 1; nodes.length > 0 && at + length <= tokens.length; length++) {
    const token = tokens[at + length - 1] as Token;
    nodes = nodes.flatMap(({ next }) => token.forms.flatMap((form) => next.get(form) ?? []));
    const id = nodes.find((node) => node.id !== undefined)?.id;
    const { start } = tokens[at] as Token;
    if (id !== undefined) best = { found: { id, start, end: token.end }, length };
  }
  return best;
}

/** Many finders read the same text one after the other. */
let lastRead: { readonly text: string; readonly tokens: readonly Token[] } = { text: '', tokens: [] };

function tokensOf(text: string): readonly Token[] {
  if (text !== lastRead.text)
    lastRead = {
      text,
      tokens: Array.from(text.matchAll(word), ({ 0: letters, index }) => ({
        start: index,
        end: index + letters.length,
        forms: formsOf(letters),
      })),
    };
  return lastRead.tokens;
}

/** How a word is looked up: an acronym as it stands, and else, or in capitals, as a plain word. */
function formsOf(letters: string): string[] {
  const isAcronym =
    letters.length > 1 &&
    letters.length <= longestAcronym &&
    /\p{Lu}/u.test(letters) &&
    !/\p{Ll}/u.test(letters);
  return isAcronym ? [letters, plainForm(letters)] : [plainForm(letters)];
}

function plainForm(letters: string): string {
  const lower = letters.toLowerCase().replace(/iz(?=(?:e|ing|ation)s?$)/, 'is');
  return lower.length > 3 && /[^s]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
