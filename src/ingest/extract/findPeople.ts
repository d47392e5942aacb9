import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { createTermFinder, type Term } from './createTermFinder.ts';
import { type HostNames, hostNames, leaderOffice } from './hostNames.ts';
import {
  anyOffice,
  deputyPattern,
  leaderPatterns,
  pairPatterns,
  principalPatterns,
} from './officePatterns.ts';
import type { Stretch } from './Sentence.ts';

/**
 * Somebody in a sentence. `pair` are both principals at once, in words such as “the two ministers”; `deputy` an
 * official of one of the two ministries; `defence` and `leader` the ministers of defence and the heads of the two
 * hosts; `other` anybody else. `pronoun` is whoever was spoken of before.
 */
export type Person = Stretch & {
  readonly kind: 'principal' | 'pair' | 'deputy' | 'defence' | 'leader' | 'other' | 'pronoun';
  /** Id of an official, where the list has one. */
  readonly official: string | null;
  /** Which host the person serves: its position among the hosts; null for none or unknown. */
  readonly side: number | null;
  /** The words that stand for the person. */
  readonly words: string;
  /** A name that the list of officials has not. */
  readonly name: string | null;
};

type OfficialKind = Pick<Person, 'kind' | 'side'>;

const pronounPattern = /\b(?:he|him|his guest|his visitor)\b/giu;
const notACountry =
  /^(?:The|A|An|On|In|At|As|When|While|After|Before|His|Her|Their|This|That|It|He|She|They|Both|Two|New|Another|Deputy|First|Acting|External|Then|Late|Former|Visiting|Fellow|Also|And|But|Host|Our|My|What|Dear|Mr|Mrs|Ms|Dr|Prime|Foreign|Defen[cs]e|Security|National|Interior|Finance|Trade|Whether|President|Minister|Council|Vice|Since|With|If|Affairs|Federal|Special|Presidential|Chief|(?!USA|UAE)\p{Lu}{3,}|G\d+|Group|Council|Summit)$/u;
const followingName = /^,? (\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*)/u;

/**
 * Makes a finder of the people in a sentence of a report: those of the data by their names, everybody else by their
 * offices. Officials whose full names are in the report are known by their last names, too.
 */
export function createPeopleFinder(vocabulary: IngestVocabulary, report: string): (text: string) => Person[] {
  const findOfficials = createTermFinder(officialTerms(vocabulary, report));
  const kinds = new Map(vocabulary.officials.map((one) => [one.id, kindOf(one.id, vocabulary)]));
  const hosts = hostNames(vocabulary);
  const findStrangers = createTermFinder(strangersIn(report, hosts, vocabulary));
  return (text) => {
    const named = findOfficials(text).map(
      ({ id, start, end }): Person => ({
        ...(kinds.get(id) as OfficialKind),
        official: id,
        start,
        end,
        words: text.slice(start, end),
        name: null,
      }),
    );
    const found = [
      ...named,
      ...pairPatterns(hosts).flatMap((pattern) => people(text, pattern, { kind: 'pair', side: null })),
      ...hosts.flatMap((host, side) => byOffice(text, host, side, named)),
      ...externalAffairs(text, hosts, named),
      ...deputiesOf(text, hosts),
      ...othersOf(text, hosts),
      ...strangersOf(text, findStrangers),
      ...people(text, pronounPattern, { kind: 'pronoun', side: null }),
    ];
    return withoutTitles(text, inOrder(found)).map((one) =>
      isOfAnother(text, one) ? { ...one, ...stranger } : one,
    );
  };
}

const stranger = { kind: 'other', official: null, side: null } as const;

/** “The president’s aide”, which is somebody else. */
function isOfAnother(text: string, { end }: Person): boolean {
  return /^['’]s (?:\p{Ll}+ ){0,2}(?:aide|advis[eo]r|envoy|spokes\w+|assistant|deputy|predecessor|successor)\b/u.test(
    text.slice(end),
  );
}

function officialTerms({ officials }: IngestVocabulary, report: string): Term[] {
  const full = officials.map(({ id, name, altLabel }) => ({
    id,
    labels: [name.en, ...altLabel.en.filter((label) => label.length > 3)],
  }));
  const named = new Set(createTermFinder(full)(report).map(({ id }) => id));
  return full.map(({ id, labels }) => {
    const last = labels[0]?.split(' ').at(-1) ?? '';
    return { id, labels: named.has(id) && last.length > 3 ? [...labels, last] : labels };
  });
}

function kindOf(id: string, { officials, principals, hosts }: IngestVocabulary): OfficialKind {
  const official = officials.find((one) => one.id === id);
  const position = hosts.findIndex(({ country }) => country === official?.country);
  const side = position < 0 ? null : position;
  if (principals.includes(id)) return { kind: 'principal', side };
  const office = official?.role.en ?? '';
  if (side === null) return { kind: 'other', side };
  if (/\bdefen[cs]e\b/i.test(office)) return { kind: 'defence', side };
  return { kind: leaderOffice.test(office) ? 'leader' : 'deputy', side };
}

function people(text: string, pattern: RegExp, kind: OfficialKind, official: string | null = null): Person[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => {
    const start = index + words.length - words.replace(/^[\s,;“"]+/u, '').length;
    return { ...kind, official, start, end: index + words.length, words, name: null };
  });
}

/** The principal and the leader of a host, where they are named by office; with another name behind it, it is another. */
function byOffice(text: string, host: HostNames, side: number, named: readonly Person[]): Person[] {
  const principals = principalPatterns(host).flatMap((pattern) =>
    people(text, pattern, { kind: 'principal', side }, host.principal).map((one) =>
      isSomebodyElse(text, one, named) ? { ...one, kind: 'other' as const, official: null } : one,
    ),
  );
  const leaders = leaderPatterns(host).flatMap((pattern) => people(text, pattern, { kind: 'leader', side }));
  return [...principals, ...leaders];
}

function isSomebodyElse(text: string, { end, side }: Person, named: readonly Person[]): boolean {
  const next = followingName.exec(text.slice(end, end + 40));
  if (!next) return false;
  const start = end + (next.index ?? 0);
  return !named.some(
    (one) => one.side === side && one.kind === 'principal' && one.start >= start && one.start < end + 40,
  );
}

/** One of the hosts may have a minister of external affairs, rather than a foreign minister. */
function externalAffairs(text: string, hosts: readonly HostNames[], named: readonly Person[]): Person[] {
  const side = hosts.findIndex(({ isExternal }) => isExternal);
  if (side < 0) return [];
  const pattern = /\b(?:EAM|external affairs minister|minister (?:of|for) external affairs)\b/giu;
  const found = people(text, pattern, { kind: 'principal', side }, hosts[side]?.principal ?? null);
  return found.filter((one) => !isSomebodyElse(text, one, named));
}

function deputiesOf(text: string, hosts: readonly HostNames[]): Person[] {
  return [...text.matchAll(deputyPattern)].map(({ 0: words, 1: name = null, index }) => {
    const around = text.slice(Math.max(0, index - 12), index + words.length);
    const side = hosts.findIndex(
      ({ adjective, country }) => around.includes(adjective) || around.includes(country),
    );
    const isOfExternal = /foreign secretary|secretary \(|external|additional|joint/i.test(words);
    const own = isOfExternal ? hosts.findIndex(({ isExternal }) => isExternal) : -1;
    const known = side >= 0 ? side : own >= 0 ? own : null;
    return {
      kind: 'deputy',
      side: known,
      official: null,
      start: index,
      end: index + words.length,
      words,
      name,
    };
  });
}

/** Anybody with an office of another country, and “China’s Somebody”. */
function othersOf(text: string, hosts: readonly HostNames[]): Person[] {
  const ours = hosts.flatMap(({ adjective, country }) => [adjective, country]);
  const patterns = [
    new RegExp(`\\b(\\p{Lu}[\\p{L}.]+)(?:['’]s)?(?: \\p{Lu}\\p{Ll}+)? ${anyOffice}s?\\b`, 'gu'),
    /\b(\p{Lu}\p{L}+)['’]s (\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}.'’-]+)/gu,
    new RegExp(
      `\\b(?:ministers|counterparts|colleagues|colleague|counterpart) (?:of|from) (?!${ours.join('|')})(?:the )?(\\p{Lu}\\p{L}+)`,
      'gu',
    ),
    /\b(?:[Oo]ther|[Ss]everal|[Mm]any|[Hh]is|[Hh]er) (?:(?!two)\p{Ll}+ )?(?:counterparts|colleagues)\b/gu,
    /\b[Ff]oreign [Mm]inister (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/gu,
    /\b(?:[Nn]ational )?[Ss]ecurity [Aa]dvis[eo]r,? (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu,
    /\b(?:[Ff]irst )?[Dd]eputy [Pp]rime [Mm]inister (\p{Lu}\p{L}+ \p{Lu}\p{L}+)/gu,
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: words, 1: whose = '', index }) => {
      const isOurs =
        notACountry.test(whose) ||
        /\b(?:Summit|Council|Conference|Forum|Cooperation)\b/.test(words) ||
        ours.some((one) => words.startsWith(one));
      const person = { kind: 'other', official: null, side: null, name: null } as const;
      return isOurs ? [] : [{ ...person, start: index, end: index + words.length, words }];
    }),
  );
}

/** Last names of those whom a report calls by the office of another country: “Blinken”, once it was “US Secretary of State Antony Blinken”. */
function strangersIn(report: string, hosts: readonly HostNames[], { officials }: IngestVocabulary): Term[] {
  const ours = new Set(officials.flatMap(({ name }) => name.en.split(' ')));
  const names = othersOf(report, hosts)
    .filter(({ words }) => !/ (?:of|from) /.test(words))
    .flatMap(({ words, end }) => {
      const name =
        followingName.exec(report.slice(end, end + 60))?.[1] ?? /['’]s (\p{Lu}.*)$/u.exec(words)?.[1] ?? '';
      return name.replace(/[.,]$/, '').split(/[ \n]/);
    });
  const own = names.filter((name) => name.length > 2 && /^\p{Lu}\p{Ll}/u.test(name) && !ours.has(name));
  return own.map((name) => ({ id: name, labels: [name] }));
}

function strangersOf(text: string, find: (text: string) => readonly Stretch[]): Person[] {
  const other = { kind: 'other', official: null, side: null, name: null } as const;
  const polite = [...text.matchAll(/\b(?:Mr|Mrs|Ms)\.? \p{Lu}\p{L}+/gu)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
  return [...find(text), ...polite].map(({ start, end }) => ({
    ...other,
    start,
    end,
    words: text.slice(start, end),
  }));
}

/** In order of place; of those that overlap the first of the list, which says most. */
function inOrder(found: readonly Person[]): Person[] {
  const kept: Person[] = [];
  for (const one of found)
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** An office right before or behind a name is that person’s. */
function withoutTitles(text: string, found: readonly Person[]): Person[] {
  return found.filter((one, index) => {
    if (one.official !== null && one.kind !== 'principal') return true;
    if (one.kind === 'pair' || one.kind === 'pronoun' || one.name !== null) return true;
    const [before, after] = [found[index - 1], found[index + 1]];
    const isTitle =
      after?.official != null &&
      isBeside(text, one, after) &&
      (one.official === null || one.official === after.official);
    const isBehind = before?.official != null && one.kind === 'deputy' && isBeside(text, before, one);
    return !isTitle && !isBehind;
  });
}

function isBeside(text: string, one: Stretch, other: Stretch): boolean {
  return other.start >= one.end && /^,?\s?(?:Dr\.? |Mr\.? |Shri )?$/u.test(text.slice(one.end, other.start));
}
