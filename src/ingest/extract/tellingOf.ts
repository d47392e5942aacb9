import type { Telling } from '#ingest/Draft.ts';
import type { Day } from '#model/day.ts';
import {
  futureWords,
  meetingWords,
  pastWords,
  phoneWords,
  pluperfect,
  presentVerbs,
  recallWords,
  sessionWords,
  summitWords,
  videoWords,
  visitWords,
} from './cues.ts';
import { isAside } from './dateOf.ts';
import type { DateFound } from './findDates.ts';
import type { Clause } from './readClauses.ts';
import type { Stretch } from './Sentence.ts';
import { wordsIn } from './wordsIn.ts';

/** Days before publication that a report's own news may be old. */
const freshDays = 8;
/** What says after a meeting that it is to come. */
const verbAhead =
  /^(?:(?:is|are|was|were)\b|will\b|scheduled|slated|planned|to be held|due|later|next|tomorrow|pencilled)/iu;

export type Told = { readonly telling: Telling; readonly tellingWords: readonly Stretch[] };

/** “They exchanged views and agreed that … will …”: what is told by a verb of the past is over. */
function isDone(words: string): boolean {
  return /^(?:met|talked|interacted|exchanged|sat|received|hosted|conferred|saw|huddled|lunched|dined|had|chatted|spent|took|paid|called on|spoke|visited|travelled|flew|left|arrived|landed|came|went)\b/i.test(
    words,
  );
}

/** What is new, by no word that says so. */
export const news = { telling: 'reported', tellingWords: [] } as const;

/** By the date where it decides, else by the words. */
export function tellingOf(
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
  const wordsOf = ({ start, end }: Stretch) => clause.sentence.text.slice(start, end);
  const isToCome = (word: Stretch) => verbAhead.test(wordsOf(word)) && !(contact && isDone(wordsOf(contact)));
  return wordsIn(clause, futureWords)
    .filter((word) => !contact || word.start < contact.start || isToCome(word))
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
  const recall = wordsIn(clause, recallWords)
    .filter(({ start }) => !isAside(clause.text, start - clause.start))
    .slice(0, 1);
  const hasOwn = date !== undefined || clause.places.length > 0;
  return recall.length === 0 && hasOwn ? wordsIn(clause, pluperfect).slice(0, 1) : recall;
}
