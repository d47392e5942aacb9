import { clauseEdge, createLeaning } from './createLeaning.ts';
import { meetingWords, phoneWords, visitWords } from './cues.ts';
import { type DateFound, type DateTerms, findDates, isSinceWhen } from './findDates.ts';
import { type CountryFound, datelineLength, type PlaceFound } from './findPlaces.ts';
import type { Person } from './Person.ts';
import type { Sentence, Stretch } from './Sentence.ts';

/** A part of a sentence that tells of one thing, with what is named in it; offsets are the sentence's. */
export type Clause = Stretch & {
  readonly sentence: Sentence;
  readonly text: string;
  readonly people: readonly Person[];
  readonly places: readonly PlaceFound[];
  readonly countries: readonly CountryFound[];
  readonly dates: readonly DateFound[];
};

export type Finders = {
  readonly findPeople: (text: string) => Person[];
  readonly findPlaces: (text: string, isOpening: boolean) => PlaceFound[];
  readonly findCountries: (text: string) => CountryFound[];
};

/** Where a sentence can turn to something else. */
const turns =
  /;\s*|,\s+(?=(?:and|but|while|when|where|as|after|before|who|which|having|then|though|although|whereas)\b)|\s+(?=(?:and|while|after|before|following|ahead of|on the eve of|since|until|when|where|whereas|which|but)\b)|,?\s+(?=and \p{Lu}[\p{L} ]{2,20} (?:in|on) (?:\p{Lu}\p{Ll}|\d))|,\s+(?=\p{Lu}|(?:and\s+)?(?:again\s+)?in\s+\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? in \p{Lu})|\s[—–]\s|,\s+(?=(?:and\s+)?(?:a|another|one)\s+(?:\p{Ll}+\s+){0,5}?(?:meeting|talks?|conversation|visit|trip|encounter|round|session|in|on|at|beside)\b)/gu;
const isRelative = /^(?:which|who|where|when|having)\b/iu;
/** “…, and in Tashkent on July 15-16”, “…, Moscow in August”: the same, elsewhere. */
export const isAlike =
  /^(?:and )?(?:then |again |finally |lastly |also )?(?:with \p{Lu}|(?:in|at) \p{Lu}|\p{Lu}[\p{L} ]{2,20} (?:in|on) (?:\p{Lu}\p{Ll}|\d)|(?:a|another|one) (?:\p{Ll}+ ){0,5}?(?:meeting|talks?|conversation|visit|trip|encounter|round|session|in|on|at|beside)\b)/u;
/** What may stand between “and” and a name. */
const titles = /^and (?:the |his |her )?(?:\p{Lu}[\p{L}.'’-]* ){0,5}$/u;

/** Splits a sentence where it turns from one event to another: each side has a verb of contact and a date, a place or a name. */
export function readClauses(
  sentence: Sentence,
  { findPeople, findPlaces, findCountries }: Finders,
  isOpening: boolean,
  terms: Pick<DateTerms, 'reference' | 'previous' | 'ahead'>,
): Clause[] {
  const { text } = sentence;
  const people = findPeople(text);
  const places = findPlaces(text, isOpening);
  const countries = findCountries(text);
  const dateline = isOpening ? datelineLength(text) : 0;
  const dates = findDates(text, { ...terms, leaningAt: createLeaning(text) }).filter(
    ({ start }) => start >= dateline,
  );
  return clauseBounds(text, { people, marks: [...places, ...dates] }).map(({ start, end }) => {
    const within = <T extends Stretch>(all: readonly T[]) => all.filter((one) => isIn(one, start, end));
    return {
      sentence,
      start,
      end,
      text: text.slice(start, end),
      people: within(people),
      places: within(places),
      countries: within(countries),
      dates: dates.filter((date) =>
        isIn(isSinceWhen(text, date.start, date.end) ? { ...date, start: date.end + 2 } : date, start, end),
      ),
    };
  });
}

function isIn(one: Stretch, from: number, to: number): boolean {
  return one.start >= from && one.start < to;
}

type Named = { readonly people: readonly Stretch[]; readonly marks: readonly Stretch[] };

function clauseBounds(text: string, named: Named): Stretch[] {
  const bounds: Stretch[] = [];
  let start = 0;
  for (const turn of text.matchAll(turns)) {
    if (!isTurn(text, start, turn, named)) continue;
    bounds.push({ start, end: turn.index });
    start = turn.index + turn[0].length;
  }
  return [...bounds, { start, end: text.length }];
}

function isTurn(text: string, start: number, turn: RegExpExecArray, { people, marks }: Named): boolean {
  const next = turn.index + turn[0].length;
  const [before, after] = [text.slice(start, turn.index), text.slice(next)];
  const all = [...people, ...marks];
  if (/\bthe$/i.test(before) || isBetweenNames(people, turn) || isOfSame(after, next, people)) return false;
  if (all.some((one) => one.start < turn.index && next < one.end)) return false;
  const has = (some: readonly Stretch[], from: number, to: number) => some.some((one) => isIn(one, from, to));
  const isMarked = isRelative.test(after) || isAlike.test(after);
  const isEnough = has(isMarked ? marks : people, start, turn.index);
  const isTold = tells(before) || isAlike.test(before);
  if (!isEnough || !isTold || !has(all, next, text.length)) return false;
  if (isBareName(text, turn)) return isAlike.test(after);
  return (tells(after) || isAlike.test(after)) && !isList(after);
}

/** “… addressed the press following talks in Moscow”, with nobody else. */
function isOfSame(after: string, next: number, people: readonly Stretch[]): boolean {
  return (
    /^(?:following|after) (?:the |their |these )?(?:talks|meeting|consultations|negotiations|conversation)\b/i.test(
      after,
    ) && !people.some(({ start }) => start >= next)
  );
}

/** “Lavrov and Jaishankar”. */
function isBetweenNames(people: readonly Stretch[], turn: RegExpExecArray): boolean {
  const next = turn.index + turn[0].length;
  const isAfterName = people.some(({ end }) => end === turn.index);
  return (
    isAfterName && people.some(({ start }) => start >= next && titles.test(turn.input.slice(next, start)))
  );
}

/** “the Russian minister, Sergey Lavrov, who …”: a name behind a comma, with no verb of its own, says who was meant. */
function isBareName(text: string, turn: RegExpExecArray): boolean {
  const after = text.slice(turn.index + turn[0].length);
  const name = after.split(clauseEdge)[0] ?? '';
  return /^,\s+$/.test(turn[0]) && /^\p{Lu}/u.test(after) && !tells(name);
}

function tells(text: string): boolean {
  const isSpoken = /\bsummit\b|\btook stock\b|\breviewed\b|\bdiscussed\b/i.test(text);
  return isSpoken || [meetingWords, phoneWords, visitWords].some((words) => text.search(words) >= 0);
}

/** Names in a row are no turn, nor is a comma before a name that has no verb of its own. */
function isList(after: string): boolean {
  const opening = after.slice(0, 90);
  return /^(?:and\s+)?(?:\p{Lu}[\p{L}.]+\s*){1,3}(?:,|and\b)/u.test(opening) && !tells(opening);
}
