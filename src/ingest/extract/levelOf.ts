import {
  elsewhereWords,
  meetingWords,
  multilateralWords,
  phoneWords,
  summitWords,
  videoWords,
  visitWords,
} from './cues.ts';
import type { Person } from './findPeople.ts';
import type { Level, Mention } from './Mention.ts';
import { type Clause, isAlike } from './readClauses.ts';

/** Who was spoken of last, so that “the two” and “they” mean somebody. */
export type Focus = Level | 'other' | null;

export type Context = {
  readonly focus: Focus;
  /** Who “he” is. */
  readonly lastPerson: Person | null;
  /** Who was named last in the clause before it: “…, who travelled on”. */
  readonly antecedent: Person | null;
  /** What the clause before it in the same sentence told of: “… and had met in Goa” has the same subject. */
  readonly before: Mention | null;
  /** Countries of the hosts, by side. */
  readonly hosts: readonly string[];
  /** Their names and what is made of them: “Russia”, “Russian”; by side. */
  readonly names: readonly RegExp[];
};

const elliptic =
  /^(?:and|then|before|but)\s+(?:then\s+|also\s+|later\s+|again\s+|had\s+|were\s+|will\s+|\p{L}+ (?:days?|weeks?|months?) \p{Ll}+ |(?:in|on|at) )*[\p{Ll}\d]/u;

/** Whether any of the words is in a text. */
export function doesTell(text: string, ...words: readonly RegExp[]): boolean {
  return words.some((one) => text.search(one) >= 0);
}

/** Who a clause turns to; null leaves it with whom it was. */
export function focusOf({ people, text }: Clause): Focus {
  const has = (kind: Person['kind']) => people.some((one) => one.kind === kind);
  const sides = sidesOf(people);
  if (sides.size > 1 || (has('pair') && has('defence'))) return 'minister';
  if (people.some(({ words }) => /\btwo foreign ministers\b/i.test(words))) return 'minister';
  const isTold = doesTell(text, meetingWords, phoneWords, videoWords, visitWords);
  if (sides.size === 1 && elsewhereWords.test(text)) return 'other';
  if (sides.size === 1) return isWithAnother(people, sides, isTold) ? 'other' : null;
  if (new Set(people.filter(({ kind }) => kind === 'deputy').map(({ side }) => side)).size > 1)
    return 'deputy';
  if (!isTold) return null;
  if (has('other') || has('defence')) return 'other';
  if (has('deputy')) return 'deputy';
  return people.filter(({ kind }) => kind === 'leader').length > 1 ? 'leader' : null;
}

/** A principal with somebody else; one who goes along from the same country is no other party. */
function isWithAnother(
  people: readonly Person[],
  sides: ReadonlySet<number | null>,
  isTold: boolean,
): boolean {
  if (people.some(({ kind }) => kind === 'other'))
    return isTold || people.every(({ kind }) => kind !== 'pair');
  const foreign = people.filter(
    ({ kind, side }) => ['deputy', 'leader', 'defence'].includes(kind) && !sides.has(side),
  );
  return isTold && foreign.length > 0;
}

function sidesOf(people: readonly Person[]): ReadonlySet<number | null> {
  return new Set(people.filter(({ kind }) => kind === 'principal').map(({ side }) => side));
}

/** Between whom a clause tells of a contact; null where it is none of ours. */
export function levelOf(clause: Clause, context: Context): Level | null {
  const whose = clause.people.length === 0 && /^who\b/.test(clause.text) ? context.antecedent : null;
  if (whose) return levelOf({ ...clause, people: [whose] }, { ...context, antecedent: null });
  const people = clause.people.map((one) => (one.kind === 'pronoun' ? whoIs(one, clause, context) : one));
  if (people.length === 0)
    return elliptic.test(clause.text) || isAlike.test(clause.text) ? (context.before?.level ?? null) : null;
  const has = (kind: Person['kind']) => people.some((one) => one.kind === kind);
  const sides = sidesOf(people);
  if (sides.size > 1) return 'minister';
  const isOfLeaders = sides.size === 0 && people.filter(({ kind }) => kind === 'leader').length > 1;
  if (has('pair') && !isOfLeaders) return pairLevel(clause, people, context.focus);
  return has('other') && !isOfLeaders ? null : unpairedLevel(clause, people, context);
}

/** “He” is who was named last before it, in the clause or else before. */
function whoIs(pronoun: Person, { people }: Clause, { lastPerson }: Context): Person {
  const named = people.filter(
    ({ kind, end }) => kind !== 'pronoun' && kind !== 'pair' && end <= pronoun.start,
  );
  // “Lavrov received him”: not himself.
  const isObject = !/^he$/i.test(pronoun.words);
  return (isObject ? lastPerson : named.at(-1)) ?? lastPerson ?? pronoun;
}

/** “The two”, “they”, “the foreign ministers of Russia, India and China”. */
function pairLevel({ text }: Clause, people: readonly Person[], focus: Focus): Level | null {
  const words = people.find(({ kind }) => kind === 'pair')?.words ?? '';
  if (/ of | from /.test(words)) return 'minister';
  if (/^we$/i.test(words)) return focus === 'other' ? null : 'minister';
  if (/officials/i.test(words)) return focus === 'deputy' ? focus : null;
  if (
    focus === null &&
    /\b(?:foreign office|political|inter-?ministry|ministry-level|officials?|deputy) (?:level )?(?:consultations|talks)\b|\bconsultations\b/i.test(
      text,
    )
  )
    return 'deputy';
  const isTable =
    /\b(?:trilateral|three-way|RIC)\b/.test(text) || (multilateralWords.test(text) && !/they/i.test(words));
  const isOfOthers = people.some(({ kind }) => kind === 'other' || kind === 'deputy') && !isTable;
  if (isOfOthers || focus === 'other') return null;
  return focus === null || isOfMinisters(words, focus) ? 'minister' : focus;
}

/** Words that mean the ministers, whoever was spoken of before. */
function isOfMinisters(words: string, focus: Focus): boolean {
  if (focus !== null) return /(?<!deputy |prime )ministers/i.test(words);
  return /foreign ministers|four ministers|foreign and/i.test(words);
}

function unpairedLevel(clause: Clause, people: readonly Person[], { hosts, names }: Context): Level | null {
  const of = (kind: Person['kind']) => people.filter((one) => one.kind === kind);
  const guest = guestOf(clause, people, hosts);
  const principals = of('principal');
  if (principals.length > 0) return guest === 'principal' && of('deputy').length === 0 ? 'minister' : null;
  if (of('deputy').length > 0) return deputyLevel(clause, of('deputy'), guest, names);
  if (
    new Set(of('leader').map(({ side }) => side)).size > 1 &&
    doesTell(clause.text, meetingWords, summitWords, visitWords)
  )
    return 'leader';
  return guest === 'leader' ? 'leader' : null;
}

/** Officials of both ministries, one of them with a counterpart, or one who is in the other’s country. */
function deputyLevel(
  { text }: Clause,
  deputies: readonly Person[],
  guest: Person['kind'] | null,
  names: readonly RegExp[],
): Level | null {
  const sides = new Set(deputies.map(({ side }) => side));
  const isOfBoth = names.every((name, side) => sides.has(side) || name.test(text));
  const isBoth = sides.size > 1 || (isOfBoth && /\b(?:counterpart|opposite number|consultations)\b/i.test(text));
  return isBoth || guest === 'deputy' ? 'deputy' : null;
}

/** Whether somebody is in the country of the other host, and what that one is. */
function guestOf(
  { text, places }: Clause,
  people: readonly Person[],
  hosts: readonly string[],
): Person['kind'] | null {
  if (!doesTell(text, visitWords, summitWords, meetingWords)) return null;
  const guest = people.find(
    ({ side, kind }) =>
      side !== null &&
      ['principal', 'leader', 'deputy'].includes(kind) &&
      places.some(({ country }) => country !== null && hosts.includes(country) && country !== hosts[side]),
  );
  return guest?.kind ?? null;
}
