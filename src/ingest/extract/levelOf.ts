import { meetingWords, sessionWords, summitWords, visitWords } from './cues.ts';
import { doesTell } from './doesTell.ts';
import { type Focus, sidesOf } from './focusOf.ts';
import type { Level, Mention } from './Mention.ts';
import type { Person } from './Person.ts';
import { pairLevel } from './pairLevel.ts';
import { type Clause, isAlike } from './readClauses.ts';
import { isAtTable, type Table } from './tableOf.ts';

export type Context = {
  readonly focus: Focus;
  /** Who “he” is. */
  readonly lastPerson: Person | null;
  /** The principal who was named last. */
  readonly lastPrincipal: Person | null;
  /** Who was named last in the clause before it: “…, who travelled on”. */
  readonly antecedent: Person | null;
  /** What the clause before it in the same sentence told of: “… and had met in Goa” has the same subject. */
  readonly before: Mention | null;
  /** Who sat at a table of more, earlier in the paragraph. */
  readonly table: Table | null;
  /** Countries of the hosts, by side. */
  readonly hosts: readonly string[];
  /** Their names and what is made of them: “Russia”, “Russian”; by side. */
  readonly names: readonly RegExp[];
};

const elliptic =
  /^(?:and|then|before(?! the | an? | \p{Lu})|but)\s+(?:then\s+|also\s+|later\s+|again\s+|had\s+|were\s+|will\s+|\p{L}+ (?:days?|weeks?|months?) \p{Ll}+ |(?:in|on|at) )*[\p{Ll}\d]/u;

/** The leaders of the two, though neither is named. */
const leadersSummit = /^the leaders['’] summit\b|\bsummit (?:of|between) the two leaders\b/iu;

/** Between whom a clause tells of a contact; null where it is none of ours. */
export function levelOf(clause: Clause, context: Context): Level | null {
  const people = peopleOf(clause, context);
  if (isWithAnother(clause, people, context)) return context.before?.level ?? null;
  if (areMinisters(clause, people, context)) return 'minister';
  if (people.length === 0 && leadersSummit.test(clause.text)) return 'leader';
  if (isOfLeaders(people)) return unpairedLevel(clause, people, context);
  const has = (kind: Person['kind']) => people.some((one) => one.kind === kind);
  if (has('pair')) return pairLevel(clause, people, context.focus);
  return has('other') || people.length === 0 ? null : unpairedLevel(clause, people, context);
}

/** “… and in Tashkent in July”, “and with Secretary Verma in Moscow”: as the clause before. */
function isWithAnother({ text }: Clause, people: readonly Person[], { before }: Context): boolean {
  if (people.length === 0) return elliptic.test(text) || isAlike.test(text);
  return /^(?:and )?with \p{Lu}/u.test(text) && people.every(({ kind }) => kind === before?.people[0]?.kind);
}

function areMinisters(clause: Clause, people: readonly Person[], context: Context): boolean {
  return (
    sidesOf(people).size > 1 || isWithLast(clause, people, context) || isAtTable(clause, people, context)
  );
}

function isOfLeaders(people: readonly Person[]): boolean {
  const leaders = people.filter(({ kind }) => kind === 'leader');
  return leaders.length > 1 && people.every(({ kind }) => kind !== 'principal');
}

const withSomebody =
  /\b(?:calls?|conversations?|meetings?|talks?|encounters?|consultations)\b (?:\p{Ll}+ ){0,3}?with\b|^(?:his|her|their|the|\p{L}+['’]s) (?:[\p{L}-]+ ){0,3}(?:talks?|meeting|conversation|call|discussions?|consultations)s? with\b|\b(?:calls?|conversations?|meetings?|talks?|one|another|first|last|longest|call list) (?:\p{Ll}+ ){0,3}(?:was|were|is|are|had been|will be) (?:to be )?with\b/iu;

/** “His talks with Jaishankar”, “the longest of the calls was with Lavrov”: with the one of whom was spoken before. */
function isWithLast(
  { text, start }: Clause,
  people: readonly Person[],
  { lastPerson, lastPrincipal }: Context,
): boolean {
  const [only, ...more] = people.filter(({ kind }) => kind !== 'pronoun');
  const other = people.length > 1 ? lastPerson : lastPrincipal;
  if (only?.kind !== 'principal' || more.length > 0 || other?.kind !== 'principal') return false;
  const isObject = /\bwith (?:[\p{L}.'’-]+ ){0,6}$/u.test(text.slice(0, only.start - start));
  return other.side !== only.side && isObject && withSomebody.test(text);
}

/** Who is in a clause: “he” and “who” are somebody, too. */
function peopleOf(clause: Clause, context: Context): Person[] {
  const named = clause.people.map((one) => (one.kind === 'pronoun' ? whoIs(one, clause, context) : one));
  return context.antecedent && /^who\b/.test(clause.text) ? [context.antecedent, ...named] : named;
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

function unpairedLevel(clause: Clause, people: readonly Person[], { hosts, names }: Context): Level | null {
  const of = (kind: Person['kind']) => people.filter((one) => one.kind === kind);
  const guest = guestOf(clause, people, hosts);
  const principals = of('principal');
  if (principals.length > 0 && !(guest === 'leader' && principals.every((one) => isSpeaker(clause, one))))
    return guest === 'principal' && of('deputy').length === 0 ? 'minister' : null;
  if (of('deputy').length > 0) return deputyLevel(clause, of('deputy'), guest, names);
  if (
    new Set(of('leader').map(({ side }) => side)).size > 1 &&
    doesTell(clause.text, meetingWords, summitWords, visitWords, sessionWords)
  )
    return 'leader';
  return guest === 'leader' ? 'leader' : null;
}

/** “Lavrov told a press conference that …”: who says so is not there. */
function isSpeaker({ text, start }: Clause, { end }: Person): boolean {
  return /^[^,.;]{0,40}\b(?:said|says|told|announced|confirmed|added|noted|disclosed|mentioned)\b[^.;]* that\b/.test(
    text.slice(end - start),
  );
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
  const isBoth =
    sides.size > 1 || (isOfBoth && /\b(?:counterpart|opposite number|consultations)\b/i.test(text));
  return isBoth || guest === 'deputy' ? 'deputy' : null;
}

/** Whether somebody is in the country of the other host, and what that one is. */
function guestOf(
  { text, places, countries }: Clause,
  people: readonly Person[],
  hosts: readonly string[],
): Person['kind'] | null {
  if (!doesTell(text, visitWords, summitWords, meetingWords)) return null;
  const abroad = (side: number) =>
    [...places, ...countries].find(
      ({ country }) => country !== null && hosts.includes(country) && country !== hosts[side],
    );
  const guests = people.flatMap(({ side, kind, start }) => {
    const place =
      side !== null && ['principal', 'leader', 'deputy'].includes(kind) ? abroad(side) : undefined;
    return place ? [{ kind, isBefore: start < place.start }] : [];
  });
  return (guests.findLast(({ isBefore }) => isBefore) ?? guests[0])?.kind ?? null;
}
