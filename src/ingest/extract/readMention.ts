import type { Telling } from '#ingest/Draft.ts';
import type { Day } from '#model/day.ts';
import {
  cancelWords,
  discussionWords,
  doubtfulMeeting,
  futureWords,
  meetingWords,
  multilateralWords,
  pastWords,
  neverMet,
  phoneWords,
  pluperfect,
  presentVerbs,
  recallWords,
  sessionWords,
  sidelinesWords,
  summitWords,
  twoPlusTwoWords,
  vagueWords,
  videoWords,
  visitWords,
} from './cues.ts';
import type { DateFound } from './findDates.ts';
import type { Person } from './findPeople.ts';
import { type Context, doesTell, levelOf } from './levelOf.ts';
import type { Level, Mention } from './Mention.ts';
import { type Clause, isAlike } from './readClauses.ts';
import type { Stretch } from './Sentence.ts';

/** Days before publication that a report's own news may be old. */
const freshDays = 8;
const nominal =
  /\b(?:the|this|that|their|these|its|our|\p{L}+['’]s)\s+(?:[\p{L}-]+\s+){0,2}(?:talks?|meeting|conversation|call|discussions?|consultations|encounter|interaction|visit|trip|exchange|session|negotiations|round)\b/iu;
const news = { telling: 'reported', tellingWords: [] } as const;
/** What both may sit in without meeting each other. */
const bodies = /\b(?:council|conference|forum|session|ministerial|summit)\b/iu;
/** What says after a meeting that it is to come. */
const verbAhead =
  /^(?:(?:is|are|was|were)\b|will\b|scheduled|slated|planned|to be held|due|later|next|tomorrow|pencilled)/iu;
const listed =
  /\b(?:all|each|every one|the others?|the last time|the (?:first|second|third|fourth|fifth|sixth))\b[^.]*\b(?:held|was|were|took place|came)\b/iu;
const anotherOne =
  /\b(?:next|previous|last|preceding|earlier|first|second)\s+(?:[\p{L}-]+\s+)?(?:talks?|meeting|conversation|call|consultations|encounter|visit|trip|session|round)\b|\blast (?:met|spoke|saw|talked)\b/iu;

/** Reads a clause as telling of a contact, if it does. */
export function readMention(
  clause: Clause,
  context: Context & { readonly published: Day | null; readonly telling: Telling | null },
): Mention | null {
  const told = toldWords(clause, context);
  if (told.words.length === 0 || isNone(clause)) return null;
  const level = levelOf(clause, context) ?? nominalLevel(clause, context);
  if (level === null) return null;
  const found = dateOf(clause, told.words);
  const isOfSubject = isSubjectDate(found, told, context.published);
  const date = isOfSubject ? undefined : found;
  return {
    clause,
    level,
    words: told.words,
    isDirect:
      told.isContact && !isOfSubject && (levelOf(clause, context) !== null || listed.test(clause.text)),
    isAnother: anotherOne.test(clause.text),
    ...(isOfSubject ? news : tellingOf(clause, date, context)),
    ...modeOf(clause),
    span: date?.span ?? null,
    spanWords: date ? [date] : [],
    toldOn: clause.dates.find(({ isOfReport }) => isOfReport) ?? null,
    place: nearestTo(told.words, clause.places) ?? null,
    people: clause.people,
    isVisit: told.isContact && !doesTell(clause.text, meetingWords, phoneWords, videoWords, sessionWords),
    isSidelines: sidelinesWords.test(clause.text),
    isTwoPlusTwo: twoPlusTwoWords.test(clause.text) || clause.people.some(isFour),
    isSession: isSession(clause, level),
    isCancelled: cancelWords.test(clause.text),
    isDoubtful: doubtfulMeeting.test(clause.text),
  };
}

function isFour({ words }: Person): boolean {
  return /^(?:foreign and|the four|four)/i.test(words);
}

type ToldWords = {
  readonly words: readonly Stretch[];
  readonly discussion: readonly Stretch[];
  readonly contact: readonly Stretch[];
  /** Whether they tell of a contact, rather than of what was spoken of. */
  readonly isContact: boolean;
};

/** The words that tell of a contact, else of a discussion; “and in Tashkent” tells as the clause before it. */
function toldWords(clause: Clause, context: Context): ToldWords {
  const { before } = context;
  const contact = wordsIn(
    clause,
    meetingWords,
    phoneWords,
    visitWords,
    sessionWords,
    summitWords,
    videoWords,
  );
  const discussion = wordsIn(clause, discussionWords);
  const alike = before && isAlike.test(clause.text) ? clause.places : [];
  const together = namesOfBoth(clause, context);
  const words = [contact, discussion, alike, together].find((some) => some.length > 0) ?? [];
  const isContact = contact.length > 0 || words === alike || together.length > 0;
  return { words, discussion, contact, isContact };
}

/** “Lavrov and Jaishankar were together in Bali”: what both are named for, at a time or place, is a contact, whatever the verb. */
function namesOfBoth(clause: Clause, context: Context): readonly Stretch[] {
  const { people, dates, places } = clause;
  const named = people.filter(({ kind }) => kind === 'principal' || kind === 'pronoun');
  const isPlain = people.every(({ kind }) => kind === 'principal' || kind === 'pronoun');
  const isPlaced = dates.length + places.length > 0;
  return isPlain && isPlaced && named.length > 1 && levelOf(clause, context) === 'minister' ? named : [];
}

/** “The talks”, “their meeting”, “all six were held in …”: of those who were spoken of. */
function nominalLevel({ text, places, dates }: Clause, { focus }: Context): Level | null {
  const isList = places.length > 0 && dates.length > 0 && listed.test(text);
  return (nominal.test(text) || isList) && focus !== 'other' ? focus : null;
}

/** “They went over the arrangements for the leaders’ meeting next week”: the date is that of the subject. */
function isSubjectDate(
  date: DateFound | undefined,
  { discussion: [spoken], contact: [met] }: ToldWords,
  published: Day | null,
): boolean {
  if (!date || !spoken || published === null || date.span.from <= published) return false;
  const isAfterBoth = met === undefined || (spoken.start < met.start && met.start < date.start);
  return spoken.start < date.start && isAfterBoth;
}

/** No contact in particular, or one that did not come about. */
function isNone({ text, dates }: Clause): boolean {
  if (neverMet.test(text) && !/\bsince\b/.test(text)) return true;
  return vagueWords.test(text) && dates.every(({ span }) => span.precision !== 'day');
}

/** The date nearest to the words that tell of the contact; a bare year is one of what is recalled alone. */
function dateOf({ dates, text, start }: Clause, words: readonly Stretch[]): DateFound | undefined {
  const own = dates.filter(
    (date) =>
      !date.isOfReport &&
      (date.span.precision !== 'year' ||
        /^(?:in|of) \d{4}$/i.test(text.slice(date.start - start, date.end - start))),
  );
  const outside = own.filter((date) => !isAside(text, date.start - start));
  const isTold = words.some((word) => !isAside(text, word.start - start));
  const fitting = isTold ? outside : own;
  const finer = fitting.filter(({ span }) => span.precision !== 'year');
  return nearestTo(words, finer.length > 0 ? finer : fitting);
}

/** Within a relative clause between commas: “Lavrov, who lands on Sunday, will …”. */
function isAside(text: string, position: number): boolean {
  return [...text.matchAll(/, (?:who|whose) [^,]*,/giu)].some(
    ({ index, 0: aside }) => position > index && position < index + aside.length,
  );
}

/** What stands nearest to one of the words, rather behind it than before it. */
function nearestTo<T extends Stretch>(words: readonly Stretch[], all: readonly T[]): T | undefined {
  const distance = ({ start }: T) =>
    Math.min(...words.map((word) => (start >= word.start ? start - word.start : 4 * (word.start - start))));
  return [...all].sort((a, b) => distance(a) - distance(b))[0];
}

function isSession({ text, people }: Clause, level: Level | null): boolean {
  if (level !== 'minister' || sidelinesWords.test(text)) return false;
  if (people.some(({ words, kind }) => kind === 'pair' && /, /.test(words))) return true;
  if (/\b(?:trilateral|three-way|RIC)\b/.test(text)) return true;
  if (doesTell(text, sessionWords) && multilateralWords.test(text)) return true;
  return !doesTell(text, meetingWords, phoneWords, discussionWords) && bodies.test(text);
}

type Told = { readonly telling: Telling; readonly tellingWords: readonly Stretch[] };

/** By the date where it decides, else by the words. */
function tellingOf(
  clause: Clause,
  date: DateFound | undefined,
  { published, telling }: { readonly published: Day | null; readonly telling: Telling | null },
): Told {
  const future = futureOf(clause);
  const past = pastWordsIn(clause, date);
  if (date && published !== null) return datedTelling(date, published, past, future);
  if (past.length > 0) return { telling: 'recalled', tellingWords: past };
  const isAhead = future.length > 0 || (telling === 'planned' && isPresent(clause));
  return isAhead ? { telling: 'planned', tellingWords: future } : news;
}

/** “In the evening the Prime Minister receives …”, among what is to come. */
function isPresent({ text }: Clause): boolean {
  return presentVerbs.test(text) && !pastWords.test(text);
}

/** The words that put a contact into the future, and not what was spoken of at it. */
function futureOf(clause: Clause): Stretch[] {
  const [contact] = wordsIn(
    clause,
    meetingWords,
    phoneWords,
    visitWords,
    sessionWords,
    summitWords,
    videoWords,
  ).sort((a, b) => a.start - b.start);
  const isVerb = ({ start, end }: Stretch) => verbAhead.test(clause.sentence.text.slice(start, end));
  return wordsIn(clause, futureWords)
    .filter((word) => !contact || word.start < contact.start || isVerb(word))
    .slice(0, 1);
}

function datedTelling(
  { span }: DateFound,
  published: Day,
  past: readonly Stretch[],
  future: readonly Stretch[],
): Told {
  if (span.from > published) return { telling: 'planned', tellingWords: future };
  if (span.to < published - freshDays) return { telling: 'recalled', tellingWords: past };
  if (past.length > 0) return span.precision === 'day' ? news : { telling: 'recalled', tellingWords: past };
  return future.length > 0 && span.to >= published ? { telling: 'planned', tellingWords: future } : news;
}

/** The pluperfect tells of something earlier where a date or a place is with it; else it is reported speech. */
function pastWordsIn(clause: Clause, date: DateFound | undefined): Stretch[] {
  const recall = wordsIn(clause, recallWords).slice(0, 1);
  const hasOwn = date !== undefined || clause.places.length > 0;
  return recall.length === 0 && hasOwn ? wordsIn(clause, pluperfect).slice(0, 1) : recall;
}

function modeOf(clause: Clause): Pick<Mention, 'mode' | 'modeWords'> {
  const video = wordsIn(clause, videoWords).slice(0, 1);
  if (video.length > 0 && !/\bvideo (?:clip|posted|of)\b/i.test(clause.text))
    return { mode: 'video', modeWords: video };
  const phone = wordsIn(clause, phoneWords).slice(0, 1);
  return phone.length > 0 && clause.places.length === 0
    ? { mode: 'telephone', modeWords: phone }
    : { mode: 'in-person', modeWords: [] };
}

function wordsIn({ text, start }: Clause, ...patterns: readonly RegExp[]): Stretch[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map((match) => ({
      start: start + match.index,
      end: start + match.index + match[0].length,
    })),
  );
}
