import type { Report } from '#ingest/Draft.ts';
import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { createPeopleFinder } from './findPeople.ts';
import { createCountryFinder, createPlaceFinder } from './findPlaces.ts';
import { type Clause, readClauses } from './readClauses.ts';
import { splitSentences } from './splitSentences.ts';

/** The clauses of a report, in order. */
export function clausesOf(report: Report, vocabulary: IngestVocabulary, published: number | null): Clause[] {
  const text = report.paragraphs.join('\n');
  const finders = {
    findPeople: createPeopleFinder(vocabulary, text),
    findPlaces: createPlaceFinder(vocabulary, text),
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
  const past = dates.filter(({ span }) => published === null || span.from <= published);
  const been = past.findLast(({ span }) => span.precision === 'day');
  const other = days.length > 0 ? undefined : past.at(-1);
  const next = been ? null : (days.at(-1)?.span.from ?? ahead);
  return { previous: been?.span.from ?? other?.span.from ?? previous ?? next, ahead: next };
}
