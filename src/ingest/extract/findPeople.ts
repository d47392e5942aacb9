import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { createTermFinder, type Term } from './createTermFinder.ts';
import { createOthersFinder, followingName, stranger } from './findOthers.ts';
import { type HostNames, hostNames, leaderOffice } from './hostNames.ts';
import { deputyPattern, leaderPatterns, pairPatterns, principalPatterns } from './officePatterns.ts';
import type { Person } from './Person.ts';
import type { Stretch } from './Sentence.ts';

type OfficialKind = Pick<Person, 'kind' | 'side'>;

const externalPattern = /\b(?:EAM|external affairs minister|minister (?:of|for) external affairs)\b/giu;
const pronounPattern = /\b(?:he|him|his guest|his visitor)\b/giu;

/**
 * Makes a finder of the people in a sentence of a report: those of the data by their names, everybody else by their
 * offices. Officials whose full names are in the report are known by their last names, too.
 */
export function createPeopleFinder(vocabulary: IngestVocabulary, report: string): (text: string) => Person[] {
  const findOfficials = createTermFinder(officialTerms(vocabulary, report));
  const kinds = new Map(vocabulary.officials.map((one) => [one.id, kindOf(one.id, vocabulary)]));
  const hosts = hostNames(vocabulary);
  const findOthers = createOthersFinder(vocabulary, hosts, report);
  const pairs = pairPatterns(hosts);
  const offices = hosts.map((host) => ({
    host,
    principals: principalPatterns(host),
    leaders: leaderPatterns(host),
  }));
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
      ...pairs.flatMap((pattern) => people(text, pattern, { kind: 'pair', side: null })),
      ...offices.flatMap((one, side) => byOffice(text, one, side, named)),
      ...externalAffairs(text, hosts, named),
      ...deputiesOf(text, hosts),
      ...findOthers(text),
      ...people(text, pronounPattern, { kind: 'pronoun', side: null }),
    ];
    return withoutTitles(text, inOrder(found)).map((one) =>
      isOfAnother(text, one) ? { ...one, ...stranger } : one,
    );
  };
}

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
    return { id, labels: named.has(id) && last.length > 2 ? [...labels, last] : labels };
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

/** Patterns of the offices of a host. */
type Office = {
  readonly host: HostNames;
  readonly principals: readonly RegExp[];
  readonly leaders: readonly RegExp[];
};

/** The principal and the leader of a host, where they are named by office; with another name behind it, it is another. */
function byOffice(text: string, office: Office, side: number, named: readonly Person[]): Person[] {
  const principals = office.principals.flatMap((pattern) =>
    people(text, pattern, { kind: 'principal', side }, office.host.principal).map((one) =>
      isSomebodyElse(text, one, named) ? { ...one, kind: 'other' as const, official: null } : one,
    ),
  );
  const leaders = office.leaders.flatMap((pattern) => people(text, pattern, { kind: 'leader', side }));
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
  const found = people(text, externalPattern, { kind: 'principal', side }, hosts[side]?.principal ?? null);
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
