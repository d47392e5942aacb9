import type { Telling } from '#ingest/Draft.ts';
import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { type Focus, focusOf } from './focusOf.ts';
import { hostNames } from './hostNames.ts';
import type { Mention } from './Mention.ts';
import type { Person } from './Person.ts';
import type { Clause } from './readClauses.ts';
import { readMention } from './readMention.ts';
import { type Said, saidIn, whenOf, withDate } from './saidIn.ts';
import { inMode, ofTable, type Table, tableOf } from './tableOf.ts';

/** A clause with what it tells of, and with whom it is. */
export type Read = { readonly clause: Clause; readonly mention: Mention | null; readonly focus: Focus };

/** Reads clause by clause, keeping in mind who and when was spoken of. */
export function readMentions(
  clauses: readonly Clause[],
  vocabulary: IngestVocabulary,
  published: number | null,
): Read[] {
  const hosts = vocabulary.hosts.map(({ country }) => country);
  const names = hostNames(vocabulary).map(
    ({ country, adjective }) => new RegExp(`\\b(?:${country}|${adjective})\\b`),
  );
  const read: Read[] = [];
  let state = atFirst;
  for (const clause of clauses) {
    const previous = read.at(-1)?.clause;
    const focus = focusIn(clause, previous, state);
    const said = isNewParagraph(clause, previous) ? null : state.said;
    const { lastPerson, lastPrincipal, telling } = state;
    const before = state.before?.clause.sentence === clause.sentence ? state.before : null;
    const antecedent = antecedentOf(clause, previous);
    const { table } = state;
    const terms = {
      table,
      focus,
      lastPerson,
      lastPrincipal,
      telling,
      before,
      antecedent,
      hosts,
      names,
      published,
    };
    const own = readMention(clause, terms);
    const when = own && (said ?? whenOf(clause, read.at(-1)) ?? ofTable(own, table));
    const mention = own && inMode(table, withDate(own, when, published));
    read.push({ clause, mention, focus });
    state = {
      ...stateAfter(state, clause, mention, focus),
      said: saidIn(clause, own, said),
      table: tableOf(clause, mention, table),
    };
  }
  return read;
}

function stateAfter(state: State, clause: Clause, mention: Mention | null, focus: Focus): State {
  return {
    ...state,
    focus: mention?.isDirect && mention.level !== 'leader' ? mention.level : focus,
    telling: mention?.telling ?? state.telling,
    hasMinisters: state.hasMinisters || mention?.level === 'minister',
    lastPerson: subjectOf(clause) ?? state.lastPerson,
    lastPrincipal: clause.people.findLast(({ kind }) => kind === 'principal') ?? state.lastPrincipal,
    before: mention?.isDirect ? mention : state.before,
  };
}

/** What is kept in mind from clause to clause. */
type State = {
  readonly focus: Focus;
  readonly telling: Telling | null;
  readonly hasMinisters: boolean;
  readonly lastPerson: Person | null;
  readonly lastPrincipal: Person | null;
  readonly before: Mention | null;
  readonly said: Said | null;
  readonly table: Table | null;
};

const atFirst: State = {
  focus: null,
  telling: null,
  hasMinisters: false,
  lastPerson: null,
  lastPrincipal: null,
  before: null,
  said: null,
  table: null,
};

function isNewParagraph(clause: Clause, previous: Clause | undefined): boolean {
  return previous?.sentence.paragraph !== clause.sentence.paragraph;
}

/** With whom a clause is; a new paragraph goes back to what the report is about. */
function focusIn(clause: Clause, previous: Clause | undefined, { focus, hasMinisters }: State): Focus {
  const isBack = focus === 'other' && hasMinisters && isNewParagraph(clause, previous);
  const isOfDefence = focus === null && clause.people.some(({ kind }) => kind === 'defence');
  return focusOf(clause) ?? (isBack ? 'minister' : isOfDefence ? 'other' : focus);
}

/** Whom “who” is, at the beginning of a clause. */
function antecedentOf(clause: Clause, previous: Clause | undefined): Person | null {
  return previous?.sentence === clause.sentence ? (previous.people.at(-1) ?? null) : null;
}

/** Whom “he” will be: the first who is named; “he and Mr Petrov” are led by the same as before. */
function subjectOf({ people }: Clause): Person | undefined {
  const first = people.find((one) => isSubject(one) || one.kind === 'pronoun');
  return first?.kind === 'pronoun' ? undefined : first;
}

function isSubject({ kind, words }: Person): boolean {
  if (/s$/.test(words) && kind === 'other' && /\b(?:counterpart|colleague|minister)s$/i.test(words))
    return false;
  return kind === 'principal' || kind === 'other' || kind === 'leader' || kind === 'deputy';
}
