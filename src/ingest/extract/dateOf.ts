import type { Day } from '#model/day.ts';
import type { DateFound } from './findDates.ts';
import type { Clause } from './readClauses.ts';
import type { Stretch } from './Sentence.ts';
import type { ToldWords } from './toldWords.ts';

/** “They went over the arrangements for the leaders’ meeting next week”: the date is that of the subject. */
export function isSubjectDate(
  date: DateFound | undefined,
  { discussion: [spoken], contact: [met] }: ToldWords,
  published: Day | null,
): boolean {
  if (!date || !spoken || published === null || date.span.from <= published) return false;
  const isAfterBoth = met === undefined || (spoken.start < met.start && met.start < date.start);
  return spoken.start < date.start && isAfterBoth;
}

/** The date nearest to the words that tell of the contact; a bare year is one of what is recalled alone. */
export function dateOf({ dates, text, start }: Clause, words: readonly Stretch[]): DateFound | undefined {
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
export function isAside(text: string, position: number): boolean {
  return [
    ...text.matchAll(
      /, (?:who|whose) [^,]*,|, which (?:\p{L}+ )?(?:not|never) [^,]*(?:,|$)|\bbecause [^,]*,|, where (?!(?:he|they|both|the two)\b)[^,]*$/giu,
    ),
  ].some(({ index, 0: aside }) => position > index && position < index + aside.length);
}

/** What stands nearest to one of the words, rather behind it than before it. */
export function nearestTo<T extends Stretch>(words: readonly Stretch[], all: readonly T[]): T | undefined {
  const distance = ({ start }: T) =>
    Math.min(...words.map((word) => (start >= word.start ? start - word.start : 4 * (word.start - start))));
  return [...all].sort((a, b) => distance(a) - distance(b))[0];
}
