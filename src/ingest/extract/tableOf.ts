import { doMeet } from './calendar.ts';
import {
  attendingWords,
  futureWords,
  multilateralWords,
  sessionWords,
  tableWords,
  videoWords,
} from './cues.ts';
import { doesTell } from './doesTell.ts';
import type { Mention } from './Mention.ts';
import type { Person } from './Person.ts';
import type { Clause } from './readClauses.ts';
import type { Said } from './saidIn.ts';
import { wordsIn } from './wordsIn.ts';

/** A session of more than the two, by the clause that told of it, and the hosts whose principals were said to be there. */
export type Table = { readonly clause: Clause; readonly sides: ReadonlySet<number | null> };

/** Paragraphs in which a report goes on about a session. */
const longestSession = 2;

/** The session that a report is at: the one that it was at, or one that the clause tells of. */
export function tableOf(clause: Clause, mention: Mention | null, table: Table | null): Table | null {
  const isOfMore = isTable(clause, mention);
  const before = isOver(clause, table) || (isOfMore && clause.dates.length > 0) ? null : table;
  if (before === null && !isOfMore) return null;
  const isThere = isOfMore || doesAttend(clause.text);
  const there = clause.people.filter(({ kind }) => isThere && kind === 'principal');
  return {
    clause: before?.clause ?? clause,
    sides: new Set([...(before?.sides ?? []), ...there.map(({ side }) => side)]),
  };
}

/** A table of more, but for one that a meeting of the two was beside. */
function isTable({ text }: Clause, mention: Mention | null): boolean {
  const isBeside = mention?.isDirect && (mention.telling === 'recalled' || mention.isSidelines);
  return !isBeside && (multilateralWords.test(text) || tableWords.test(text));
}

function isOver({ sentence }: Clause, table: Table | null): boolean {
  return table !== null && sentence.paragraph - table.clause.sentence.paragraph > longestSession;
}

/** A session that was held by video, as its first sentence says. */
export function inMode(table: Table | null, mention: Mention): Mention {
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
export function ofTable(mention: Mention, table: Table | null): Said | null {
  if (!table || !mention.isSession) return null;
  const { dates, places, sentence } = table.clause;
  const date = dates.find(({ isOfReport }) => !isOfReport);
  if (!date || (mention.span && !doMeet(mention.span, date.span))) return null;
  return { date, dated: sentence, place: places[0] ?? null, placed: sentence, phone: [] };
}

/** “Lavrov, who also took the floor”, where it was told before that the other was at the table. */
export function isAtTable(
  { text }: Clause,
  people: readonly Person[],
  { table }: { readonly table: Table | null },
): boolean {
  const [only, ...more] = people.filter(({ kind }) => kind === 'principal');
  if (!only || more.length > 0 || table === null || table.sides.size !== 1) return false;
  if (/\bcommission\b/i.test(text)) return false;
  return !table.sides.has(only.side) && doesAttend(text);
}

/** Whether a clause says that somebody was at a table of more. */
export function doesAttend(text: string): boolean {
  return attendingWords.test(text) || doesTell(text, sessionWords);
}
