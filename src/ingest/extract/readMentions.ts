import type { Report, Telling } from '#ingest/Draft.ts';
import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { doMeet } from './calendar.ts';
import { futureWords, multilateralWords, phoneWords, tableWords, videoWords } from './cues.ts';
import type { DateFound } from './findDates.ts';
import { createPeopleFinder } from './findPeople.ts';
import { createCountryFinder, createPlaceFinder, type PlaceFound } from './findPlaces.ts';
import { type Focus, focusOf } from './focusOf.ts';
import { hostNames } from './hostNames.ts';
import { doesAttend, type Table } from './levelOf.ts';
import type { Mention } from './Mention.ts';
import type { Person } from './Person.ts';
import { type Clause, readClauses } from './readClauses.ts';
import { readMention } from './readMention.ts';
import type { Sentence, Stretch } from './Sentence.ts';
import { splitSentences } from './splitSentences.ts';
import { wordsIn } from './wordsIn.ts';

/** The clauses of a report, in order. */
export function clausesOf(report: Report, vocabulary: IngestVocabulary, published: number | null): Clause[] {
  const finders = {
    findPeople: createPeopleFinder(vocabulary, report.paragraphs.join('\n')),
    findPlaces: createPlaceFinder(vocabulary, report.paragraphs.join('\n')),
    findCountries: createCountryFinder(vocabulary),
  };
  const clauses: Clause[] = [];
  let days: Days = { previous: null, ahead: null };
  for (const sentence of splitSentences(report.paragraphs)) {
    const isOpening = sentence.start === 0;
    const own = readClauses(sentence, finders, isOpening, { reference: published, ...days });
    days = lastDays(own, published, days);
    clauses.push(...own);
  }
  return clauses;
}

/** What “the same day” counts from: the last day that has been, rather than a month, and the last one to come. */
type Days = { readonly previous: number | null; readonly ahead: number | null };

function lastDays(clauses: readonly Clause[], published: number | null, { previous, ahead }: Days): Days {
  const dates = clauses.flatMap((clause) => clause.dates).filter(({ span }) => span.precision !== 'year');
  const days = dates.filter(({ span }) => span.precision === 'day');
  const been = days.findLast(({ span }) => published === null || span.from <= published);
  const months = dates.filter(({ span }) => published === null || span.from <= published);
  const other = days.length > 0 ? undefined : months.at(-1);
  const next = been ? null : (days.at(-1)?.span.from ?? ahead);
  return { previous: been?.span.from ?? other?.span.from ?? previous ?? next, ahead: next };
}

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

/** Longer than a heading. */
const longestHeading = 40;

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

/** Paragraphs in which a report goes on about a session. */
const longestSession = 2;

/** The session that a report is at: the one that it was at, or one that the clause tells of. */
function tableOf(clause: Clause, mention: Mention | null, table: Table | null): Table | null {
  const { text, people, sentence } = clause;
  const isBeside = mention?.isDirect && (mention.telling === 'recalled' || mention.isSidelines);
  const isOfMore = !isBeside && (multilateralWords.test(text) || tableWords.test(text));
  const isOver = table !== null && sentence.paragraph - table.clause.sentence.paragraph > longestSession;
  const before = isOver || (isOfMore && clause.dates.length > 0) ? null : table;
  if (before === null && !isOfMore) return null;
  const isThere = isOfMore || doesAttend(text);
  const there = isThere ? people.filter(({ kind }) => kind === 'principal').map(({ side }) => side) : [];
  return { clause: before?.clause ?? clause, sides: new Set([...(before?.sides ?? []), ...there]) };
}

/** A session that was held by video, as its first sentence says. */
function inMode(table: Table | null, mention: Mention): Mention {
  if (!table || !mention.isSession || mention.mode === 'video') return mention;
  const modeWords = wordsIn(table.clause, videoWords)
    .filter(({ start }) => !futureWords.test(table.clause.text.slice(0, start - table.clause.start)))
    .slice(0, 1);
  const isOfIt =
    mention.span === null ||
    table.clause.dates.some(({ span }) => mention.span && doMeet(span, mention.span));
  return modeWords.length > 0 && isOfIt
    ? { ...mention, mode: 'video', modeWords, modeSentence: table.clause.sentence, place: null }
    : mention;
}

/** When and where a session was, that a later clause says was attended. */
function ofTable(mention: Mention, table: Table | null): Said | null {
  if (!table || !mention.isSession) return null;
  const { dates, places, sentence } = table.clause;
  const date = dates.find(({ isOfReport }) => !isOfReport);
  if (!date || (mention.span && !doMeet(mention.span, date.span))) return null;
  return { date, dated: sentence, place: places[0] ?? null, placed: sentence };
}

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

/** A date and a place, each with the sentence that it stands in. */
type Said = {
  readonly date: DateFound | null;
  readonly dated: Sentence;
  readonly place: PlaceFound | null;
  readonly placed: Sentence | undefined;
  /** Words of a telephone. */
  readonly phone?: readonly Stretch[];
};

/** Of somebody else, and not at a table of more. */
function isOfOthers({ text, people }: Clause): boolean {
  return (
    people.some(({ kind }) => ['other', 'defence', 'deputy'].includes(kind)) && !multilateralWords.test(text)
  );
}

/** “New York, Wednesday.” or “Yesterday came the main part.” says when, and where, of what the paragraph goes on to tell. */
function saidIn(clause: Clause, mention: Mention | null, said: Said | null): Said | null {
  if (mention && (mention.isDirect || mention.span?.precision !== 'day')) return mention.span ? null : said;
  const date = clause.dates.find(({ isOfReport, span }) => !isOfReport && span.precision === 'day');
  const isWhole = clause.text.trim() === clause.sentence.text.trim();
  const isPlain = (isWhole && clause.text.length < longestHeading) || (date && clause.people.length === 0);
  const place = isPlain ? clause.places[0] : undefined;
  if (isOfOthers(clause) || (!date && !place)) return said;
  const where = place
    ? { place, placed: clause.sentence }
    : { place: said?.place ?? null, placed: said?.placed };
  const phone = wordsIn(clause, phoneWords).slice(0, 1);
  return date
    ? { date, dated: clause.sentence, phone, ...where }
    : {
        date: said?.date ?? null,
        dated: said?.dated ?? clause.sentence,
        phone: said?.phone ?? phone,
        ...where,
      };
}

/** “The last summit took place in December 2021, when Putin came to New Delhi”: when that was. */
function whenOf({ text, sentence }: Clause, before: Read | undefined): Said | null {
  if (!before || before.mention || before.clause.sentence !== sentence || !/^when\b/i.test(text)) return null;
  const date = before.clause.dates.find(({ isOfReport }) => !isOfReport);
  return date ? { date, dated: sentence, place: null, placed: undefined } : null;
}

function withDate(mention: Mention, said: Said | null, published: number | null): Mention {
  if (!said || mention.telling === 'recalled' || !mention.isDirect) return mention;
  const isPlaced = mention.place !== null || said.place === null;
  const placed = isPlaced
    ? mention
    : { ...mention, place: said.place, ...(said.placed && { placed: said.placed }) };
  if (mention.span !== null || !said.date) return placed;
  const isAhead = published !== null && said.date.span.from > published;
  if (mention.telling === 'planned' && !isAhead) return placed;
  const telling = isAhead ? 'planned' : mention.telling;
  const { phone: modeWords = [] } = said;
  const isPhone = modeWords.length > 0 && placed.mode === 'in-person' && placed.place === null;
  const mode = isPhone ? ({ mode: 'telephone', modeWords, modeSentence: said.dated } as const) : {};
  return { ...placed, ...mode, telling, span: said.date.span, spanWords: [said.date], dated: said.dated };
}
