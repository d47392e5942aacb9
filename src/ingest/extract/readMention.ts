import type { Telling } from '#ingest/Draft.ts';
import type { Day } from '#model/day.ts';
import {
  cancelWords,
  discussionWords,
  doubtfulMeeting,
  meetingWords,
  multilateralWords,
  neverMet,
  phoneWords,
  sessionWords,
  sidelinesWords,
  tableWords,
  twoPlusTwoWords,
  vagueWords,
  videoWords,
} from './cues.ts';
import { dateOf, isSubjectDate, nearestTo } from './dateOf.ts';
import { doesTell } from './doesTell.ts';
import type { PlaceFound } from './findPlaces.ts';
import { sidesOf } from './focusOf.ts';
import { type Context, levelOf } from './levelOf.ts';
import type { Level, Mention } from './Mention.ts';
import type { Person } from './Person.ts';
import type { Clause } from './readClauses.ts';
import { doesAttend, isAtTable } from './tableOf.ts';
import { news, tellingOf } from './tellingOf.ts';
import { isToldAbout, type ToldWords, toldWords } from './toldWords.ts';
import { wordsIn } from './wordsIn.ts';

const nominal =
  /\b(?:the|this|that|their|these|its|our|\p{L}+['’]s)\s+(?:[\p{L}-]+\s+){0,2}(?:talks?|meeting|conversation|call|discussions?|consultations|encounter|interaction|visit|trip|exchange|session|negotiations|round)\b|\bthe trilateral (?:was|is|will|would|had)\b/iu;
/** What both may sit in without meeting each other. */
const bodies = /\b(?:council|conference|forum|session|ministerial|summit)\b/iu;
const listed =
  /\b(?:all|each|every one|the others?|the last time|the (?:first|second|third|fourth|fifth|sixth))\b[^.]*\b(?:held|was|were|took place|came)\b/iu;
const anotherOne =
  /\b(?:next|previous|last|preceding|earlier|first|second)\s+(?:[\p{L}-]+\s+)?(?:talks?|meeting|conversation|call|consultations|encounter|visit|trip|session|round)\b|\blast (?:met|spoke|saw|talked)\b/iu;

/** What a clause is read by: what was told before it, and the day of publication. */
type Terms = Context & { readonly published: Day | null; readonly telling: Telling | null };

/** Reads a clause as telling of a contact, if it does. */
export function readMention(clause: Clause, terms: Terms): Mention | null {
  const told = toldWords(clause, terms);
  if (told.words.length === 0 || isNone(clause) || isElsewhere(clause)) return null;
  const named = levelOf(clause, terms);
  const level = named ?? nominalLevel(clause, terms);
  if (level === null) return null;
  const { text, people } = clause;
  const dated = datedBy(clause, told, level, terms);
  return {
    clause,
    level,
    words: told.words,
    isDirect: told.isContact && !dated.isOfSubject && (named !== null || listed.test(text)),
    isAnother: anotherOne.test(text),
    ...dated,
    ...modeOf(clause),
    toldOn: clause.dates.find(({ isOfReport }) => isOfReport) ?? null,
    place: dated.isOfSubject ? null : (nearestTo(told.words, placesOf(clause)) ?? null),
    people,
    isVisit: told.isContact && !doesTell(text, meetingWords, phoneWords, videoWords, sessionWords),
    isSidelines: sidelinesWords.test(text),
    isTwoPlusTwo: twoPlusTwoWords.test(text) || people.some(isFour) || areFour(people),
    isSession: isSession(clause, level, terms),
    isSubject: level === 'leader' && terms.focus !== 'leader' && isSpokenOf(told, clause),
    isCancelled: cancelWords.test(text),
    isDoubtful: doubtfulMeeting.test(text),
  };
}

/** Places, but for those of what was told of. */
function placesOf({ text, start, places }: Clause): readonly PlaceFound[] {
  return places.filter(
    (place) => !isToldAbout(text.slice(0, place.start - start).replace(/\b(?:in|at|of)\s+$/u, '')),
  );
}

/** When it was, or will be; a date may be that of what was spoken of. */
function datedBy(clause: Clause, told: ToldWords, level: Level, terms: Terms) {
  const date = dateOf(clause, told.words);
  if (level !== 'leader' && isSubjectDate(date, told, terms.published))
    return { ...news, isOfSubject: true, span: null, spanWords: [] };
  const { span = null } = date ?? {};
  return { ...tellingOf(clause, date, terms), isOfSubject: false, span, spanWords: date ? [date] : [] };
}

/** “They discussed the preparations for the summit”. */
function isSpokenOf({ discussion: [spoken], contact: [met] }: ToldWords, { text }: Clause): boolean {
  return (
    spoken !== undefined && met !== undefined && spoken.start < met.start && !/^(?:when|where)\b/.test(text)
  );
}

/** Both ministers with both ministers of defence. */
function areFour(people: readonly Person[]): boolean {
  return sidesOf(people).size > 1 && sidesOf(people, 'defence').size > 1;
}

function isFour({ words }: Person): boolean {
  return /^(?:foreign and|the four|four)/i.test(words);
}

/** “The talks”, “their meeting”, “all six were held in …”: of those who were spoken of. */
function nominalLevel({ text, places, dates }: Clause, { focus }: Context): Level | null {
  const isList = places.length > 0 && dates.length > 0 && listed.test(text);
  return (nominal.test(text) || isList) && focus !== 'other' ? focus : null;
}

const destination =
  /\b(?:leav(?:e|es|ing)|left|head(?:s|ed|ing)?|fl(?:y|ies|ew)|travel(?:s|led|ling)?|go(?:es|ing)?|went|depart(?:s|ed)?)\b (?:on |off |home )?(?:for|to) (\p{Lu}\p{L}+)/u;

/** “Jaishankar leaves for Washington on Tuesday”: to where neither of the two is told to be. */
function isElsewhere({ text, places, countries, people }: Clause): boolean {
  const isOfOne = !people.some(({ kind }) => kind === 'pair') && !doesTell(text, meetingWords, phoneWords);
  return isOfOne && places.length + countries.length === 0 && destination.test(text);
}

/** No contact in particular, or one that did not come about. */
function isNone({ text, dates }: Clause): boolean {
  if (neverMet.test(text) && !/\bsince\b/.test(text)) return true;
  return vagueWords.test(text) && dates.every(({ span }) => span.precision !== 'day');
}

/** A meeting of the two, whatever else they attended. */
const ownMeeting = /\b(?:met|talks|bilateral|conversation|sat down|conferred)\b/iu;

function isSession(clause: Clause, level: Level | null, terms: Terms): boolean {
  const { text, people } = clause;
  if (level !== 'minister') return false;
  if (people.some(({ words, kind }) => kind === 'pair' && /, /.test(words))) return true;
  return !sidelinesWords.test(text) && (isOfMore(clause) || didAttend(clause, terms) || isInBody(clause));
}

/** More than the two at one table, in so many words. */
function isOfMore({ text, people }: Clause): boolean {
  const isTable = /\bat the (?:same )?table\b/.test(text) && people.some(({ kind }) => kind === 'other');
  return isTable || /\b(?:trilateral|three-way|RIC)\b/.test(text);
}

/** They were at a session that the clause, or one before it, tells of. */
function didAttend(clause: Clause, terms: Terms): boolean {
  const { text, people, sentence } = clause;
  if (isAtTable(clause, people, terms)) return true;
  if (doesTell(text, sessionWords) && multilateralWords.test(text)) return true;
  const isTold = multilateralWords.test(text) || tableWords.test(sentence.text) || terms.table !== null;
  return isTold && doesAttend(text) && !ownMeeting.test(text);
}

function isInBody({ text }: Clause): boolean {
  return !doesTell(text, meetingWords, phoneWords, discussionWords) && bodies.test(text);
}

function modeOf(clause: Clause): Pick<Mention, 'mode' | 'modeWords'> {
  const video = wordsIn(clause, videoWords).slice(0, 1);
  const isTelephone = /\btelephone (?:conversation|call|talk)|\bby (?:tele)?phone\b/i.test(clause.text);
  if (video.length > 0 && !isTelephone && !/\bvideo (?:clip|posted|of)\b/i.test(clause.text))
    return { mode: 'video', modeWords: video };
  const phone = wordsIn(clause, phoneWords).slice(0, 1);
  const isPlain =
    phone.length > 0 && (clause.places.length === 0 || /\btele?phon|\bby phone\b/i.test(clause.text));
  return isPlain ? { mode: 'telephone', modeWords: phone } : { mode: 'in-person', modeWords: [] };
}
