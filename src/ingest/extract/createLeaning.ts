import { cancelWords, futureWords, pastWords, presentVerbs, presentWords, recallWords } from './cues.ts';
import type { Leaning } from './resolveMoment.ts';

const monthName = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const pastFuture =
  /\b(?:would|was to|were to|had (?:been )?(?:pencilled|fixed|planned|scheduled|due|set|expected|arranged|intended|hoped))\b/iu;
/** Where a sentence may turn to something else. */
export const clauseEdge = /[;,]|\b(?:and|while|when|which|who|as|after|before|ahead of|where|but)\b/giu;

/** Letters before a date whose verb is that of the date. */
const closeBefore = 50;

/** A contact that has been, whatever else is said. */
const wasContact =
  /\b(?:held|met|took place|spoke|arrived|hosted|received|visited|came|sat|talked|saw|(?:was|were) in)\b/;

/** “… on the coming contacts at talks held on Monday”: what stands close to the date decides. */
function isPastAlone(before: string): boolean {
  return wasContact.test(before) && !futureWords.test(before);
}

/** “… leaves for Moscow on Wednesday”, whatever was before. */
function isPresentAlone(near: string): boolean {
  return presentVerbs.test(near) && !pastWords.test(near) && !recallWords.test(near);
}

function edgeBefore(edges: readonly number[], position: number): number {
  return edges.findLast((edge) => edge <= position) ?? 0;
}

/** “… on Thursday cleared the papers for the summit that …”. */
const verbBehind =
  /^(?:on )?(?:last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?!expected|planned|scheduled|proposed)\p{Ll}+ed\b/u;

/** Parts of a sentence that are read to either side of a date. */
const mostParts = 6;

/** Which way dates lean: by the words around each, as far as they must be read to tell, else by those of the sentence. */
export function createLeaning(text: string): (position: number) => Leaning {
  const edges = [0, ...[...text.matchAll(clauseEdge)].map(({ index }) => index), text.length];
  const otherwise = presentWords.test(text) ? 'future' : 'past';
  const known = new Map<string, Lean>();
  const lean = (near: string) => {
    const own = known.get(near) ?? leanOf(near);
    known.set(near, own);
    return own;
  };
  return (position) => {
    const around = widening(edges, position).map(([from, to]) => text.slice(from, to));
    const closest = text.slice(Math.max(0, position - closeBefore, edgeBefore(edges, position)), position);
    if (isPastAlone(closest) || verbBehind.test(text.slice(position, position + 40))) return 'past';
    if (isPresentAlone(around[0] ?? text)) return 'future';
    const isMonth = isMonthAt(text, position);
    for (const near of [...around, text]) {
      const leaning = leaningFrom(lean(near), isMonth, lean(text).isPast);
      if (leaning) return leaning;
    }
    return otherwise;
  };
}

/** The part of a sentence that a position is in, then with one more before it, and after those one more behind it. */
function widening(edges: readonly number[], position: number): [number, number][] {
  let first = edges.findLastIndex((edge) => edge <= position);
  let last = edges.findIndex((edge) => edge > position);
  const stretches: [number, number][] = [];
  for (let read = 0; read < mostParts && (first > 0 || last < edges.length - 1); read++) {
    stretches.push([edges[first] ?? 0, edges[last] ?? position]);
    if (first > 0) first -= 1;
    else last += 1;
  }
  return stretches.length > 0 ? stretches : [[0, edges.at(-1) ?? position]];
}

/** A date that is of one year or another, rather than of one week or another. */
function isMonthAt(text: string, position: number): boolean {
  return monthName.test(text.slice(position, position + 12));
}

/** What the words around a date say of it. */
type Lean = {
  readonly isRecalled: boolean;
  readonly isUndone: boolean;
  readonly isAhead: boolean;
  readonly wasMet: boolean;
  readonly isPast: boolean;
};

function leanOf(words: string): Lean {
  // “prepared for next week’s conference” says nothing of when that was.
  const near = words.replace(/\b(?:next|this|the coming) (?:week|month|year)['’]s\b/giu, '');
  return {
    isRecalled: recallWords.test(near),
    isUndone: pastFuture.test(near) || cancelWords.test(near),
    isAhead: futureWords.test(near),
    isPast: pastWords.test(near),
    wasMet: wasContact.test(near),
  };
}

function leaningFrom(lean: Lean, isMonth: boolean, isToldPast: boolean): Leaning | null {
  if (lean.isRecalled) return 'past';
  // “was to bring both to Sochi on March 22” may be before or after: another year would be said.
  if (isMonth && lean.isUndone && isToldPast) return 'near';
  if (lean.isAhead) return 'future';
  if (!lean.isPast) return null;
  return isMonth && !lean.wasMet ? 'near' : 'past';
}
