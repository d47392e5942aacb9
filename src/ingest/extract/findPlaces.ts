import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { createCityFinder } from './createCityFinder.ts';
import { createTermFinder } from './createTermFinder.ts';
import { hostNames } from './hostNames.ts';
import type { Stretch } from './Sentence.ts';

/** A place where something is said to happen; `venue` is null where the list of venues has none of that name. */
export type PlaceFound = Stretch & { readonly venue: string | null; readonly country: string | null };

/** Between a preposition and a place there may be what the place is: “in the southern Indian city of Goa”. */
const plainLocative =
  /(?:^|[\s(“"—–-])(?:in|at|(?<![Aa]ccording )to|into|near|visit(?:ed|s|ing)?|outside|on|reached|through|(?:margins|sidelines|side lines|edges|fringes) of)\s+(?:(?:the|downtown|central|nearby)\s+)?(?:[\p{L}]+['’]s\s+|\p{Lu}\p{L}+\s+(?:resort\s+|island\s+|city\s+|capital\s+|capital,\s+)?)?(?:(?:coastal|southern|northern|resort|beach|host|Black Sea|tourist)\s+){0,3}(?:(?:city|capital|resort|town|island|state|port)\s+(?:town\s+|city\s+)?(?:of\s+)?)?$/u;
const eventAfter =
  /^(?:['’]s)?\s+(?:comes? round|hosts|will host|(?:has |had )?hosted|talks|meetings?|consultations|summit|visit|trip|conversation|encounter|round|session|stop|leg)\b/iu;
/** “Johannesburg in February, Moscow in August”: a list of where and when. */
const inMonth = /^ (?:in|on) (?:early |late |mid-)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)/;
const visitBefore =
  /\b(?:visit(?:ed|s|ing)?|visits? to|trips? to|travel\w* to|fl(?:y|ew|ies|own) (?:in)?to|guest in|leav\w+ for|left for|head\w* (?:to|for)|depart\w* for)\s+$/iu;

/** A country where something happens, by its code. */
export type CountryFound = Stretch & { readonly country: string };

/** Makes a finder of the hosts’ countries, where something happens in them: “arrived in …”, “a visit to …”. */
export function createCountryFinder(vocabulary: IngestVocabulary): (text: string) => CountryFound[] {
  const find = createTermFinder(
    hostNames(vocabulary).map(({ country }, side) => ({ id: String(side), labels: [country] })),
  );
  const codes = vocabulary.hosts.map(({ country }) => country);
  return (text) =>
    find(text)
      .filter(({ start }) => /\b(?:in|to|visit(?:ed|s|ing)?) $/.test(text.slice(0, start)))
      .flatMap(({ id, start, end }) => {
        const country = codes[Number(id)];
        return country === undefined ? [] : [{ start, end, country }];
      });
}

/** Makes a finder of places: where something happens, not capitals that stand for their governments. */
export function createPlaceFinder(
  vocabulary: IngestVocabulary,
  report: string,
): (text: string, isOpening: boolean) => PlaceFound[] {
  const { venues } = vocabulary;
  const findCities = createCityFinder(vocabulary, report);
  const find = createTermFinder(
    venues.map(({ id, name, altLabel, hiddenLabel }) => ({
      id,
      labels: [name.en, ...altLabel.en, ...(hiddenLabel?.en ?? [])],
    })),
  );
  const known = new Map(venues.map((venue) => [venue.id, venue]));
  return (text, isOpening) => {
    const from = isOpening ? datelineLength(text) : 0;
    const named = find(text)
      .filter(({ start }) => start >= from)
      .filter(({ id, start, end }) => known.get(id)?.precision === 'building' || isWhere(text, start, end));
    const cities = findCities(text).filter(
      (one) => !named.some(({ start }) => start >= one.start && start < one.end + 12),
    );
    return [...named, ...cities]
      .sort((a, b) => a.start - b.start)
      .map(({ id, start, end }) => ({ start, end, venue: id, country: known.get(id)?.country ?? null }));
  };
}

function isWhere(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start);
  const after = text.slice(end, end + 24);
  // “New York, Thursday.”: a heading.
  if (start === 0 && text.length < 40 && /^[,.]/.test(after)) return true;
  if (
    /\b(?:ministry(?: of \p{L}+(?: \p{L}+)?)?|embassy|officials?|sources?|diplomats?|government) in $/iu.test(
      before,
    )
  )
    return false;
  if (/(?:, | and )$/.test(before) && inMonth.test(after)) return true;
  // “…, Moscow, 8 November 2022”: the heading of a record.
  if (/[,.] $/.test(before) && /^, (?:\d{1,2} \p{Lu}|\p{Lu}\p{Ll}+ \d)/u.test(after)) return true;
  return plainLocative.test(before) || visitBefore.test(before) || eventAfter.test(after);
}

/** Where a report opens with the place that it was written at, as in “MOSCOW, Dec 27 (Agency) –” or “New Delhi:”. */
export function datelineLength(text: string): number {
  const match =
    /^\s*(?!(?:On|In|At|By|The|A|An|When|After|Before|As|For|From)\b)(?:\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]+|de|of|the)){0,3}(?:,\s*\p{Lu}[\p{L} ]{2,20}|\s*\[[^\]]{2,20}\])?(?:,\s*[\p{L}.]{3,10}\s*\d{1,2}(?:,\s*\d{4})?)?\s*(?:\([^)]{2,40}\)\s*(?:[:—–]|\s-\s|--)?|\s*(?:[:—–]|--)|\s-\s)|\p{Lu}[\p{Lu} ]{2,30}(?:,\s*[\p{L} ]{2,20})?,\s*\p{L}{3,9}\.? \d{1,2}\b\.?)/u.exec(
      text,
    );
  return match?.[0].length ?? 0;
}
