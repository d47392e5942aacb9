import { multilateralWords, phoneWords } from './cues.ts';
import type { DateFound } from './findDates.ts';
import type { PlaceFound } from './findPlaces.ts';
import type { Mention } from './Mention.ts';
import type { Clause } from './readClauses.ts';
import type { Sentence, Stretch } from './Sentence.ts';
import { wordsIn } from './wordsIn.ts';

/** Longer than a heading. */
const longestHeading = 40;

/** A date and a place, each with the sentence that it stands in. */
export type Said = {
  readonly date: DateFound | null;
  readonly dated: Sentence;
  readonly place: PlaceFound | null;
  readonly placed: Sentence | undefined;
  /** Words of a telephone. */
  readonly phone: readonly Stretch[];
};

/** A heading, or what says of an event alone when and where it is. */
function isPlain({ text, sentence, people }: Clause, date: DateFound | null): boolean {
  const isWhole = text.trim() === sentence.text.trim();
  return (isWhole && text.length < longestHeading) || (date !== null && people.length === 0);
}

/** Of somebody else, and not at a table of more. */
function isOfOthers({ text, people }: Clause): boolean {
  return (
    people.some(({ kind }) => ['other', 'defence', 'deputy'].includes(kind)) && !multilateralWords.test(text)
  );
}

/** “New York, Wednesday.” or “Yesterday came the main part.” says when, and where, of what the paragraph goes on to tell. */
export function saidIn(clause: Clause, mention: Mention | null, said: Said | null): Said | null {
  if (mention && (mention.isDirect || mention.span?.precision !== 'day')) return mention.span ? null : said;
  const date = clause.dates.find(({ isOfReport, span }) => !isOfReport && span.precision === 'day') ?? null;
  const place = isPlain(clause, date) ? (clause.places[0] ?? null) : null;
  if (isOfOthers(clause) || (!date && !place)) return said;
  const own: Said = {
    date,
    dated: clause.sentence,
    place,
    placed: clause.sentence,
    phone: wordsIn(clause, phoneWords).slice(0, 1),
  };
  return said ? withBefore(own, said) : own;
}

/** What was said before stands where nothing else is said. */
function withBefore(own: Said, { date, dated, phone, place, placed }: Said): Said {
  const when = own.date ? {} : { date, dated, phone: phone.length > 0 ? phone : own.phone };
  return { ...own, ...when, ...(own.place ? {} : { place, placed }) };
}

type Before = { readonly clause: Clause; readonly mention: Mention | null };

/** “The last summit took place in December 2021, when Putin came to New Delhi”: when that was. */
export function whenOf({ text, sentence }: Clause, before: Before | undefined): Said | null {
  if (!before || before.mention || before.clause.sentence !== sentence || !/^when\b/i.test(text)) return null;
  const date = before.clause.dates.find(({ isOfReport }) => !isOfReport);
  return date ? { date, dated: sentence, place: null, placed: undefined, phone: [] } : null;
}

/** A contact with the day and the place that were said before it. */
export function withDate(mention: Mention, said: Said | null, published: number | null): Mention {
  if (!said || mention.telling === 'recalled' || !mention.isDirect) return mention;
  const placed = withPlace(mention, said);
  if (mention.span !== null || !said.date) return placed;
  const isAhead = published !== null && said.date.span.from > published;
  if (mention.telling === 'planned' && !isAhead) return placed;
  const telling = isAhead ? 'planned' : mention.telling;
  const dated = { telling, span: said.date.span, spanWords: [said.date], dated: said.dated } as const;
  return { ...placed, ...phoneOf(placed, said), ...dated };
}

function withPlace(mention: Mention, { place, placed }: Said): Mention {
  if (mention.place !== null || place === null) return mention;
  return { ...mention, place, ...(placed && { placed }) };
}

function phoneOf({ mode, place }: Mention, { phone: modeWords, dated }: Said): Partial<Mention> {
  const isPhone = modeWords.length > 0 && mode === 'in-person' && place === null;
  return isPhone ? { mode: 'telephone', modeWords, modeSentence: dated } : {};
}
