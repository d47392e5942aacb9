import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { createTermFinder, type Found } from './createTermFinder.ts';

const cityOf =
  /\b(?:in|to|at|into|reach\w*|visit\w*|near|from) the (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) (?:[\p{Ll}-]+ ){0,2}(?:city|capital|resort|port)\b/gu;
/** Letters that the name of a country and what is made of it have in common. */
const stem = 4;

/**
 * Makes a finder of places that go by their countries, as in “the South African city”: what the report names in that
 * country, else the one place that the list of venues has there.
 */
export function createCityFinder({ venues }: IngestVocabulary, report: string): (text: string) => Found[] {
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const cities = venues.filter(({ partOf }) => partOf === null);
  const find = createTermFinder(
    cities.map(({ id, name, altLabel }) => ({ id, labels: [name.en, ...altLabel.en] })),
  );
  const named = find(report).map(({ id }) => id);
  const cityIn = (demonym: string) => {
    const ours = cities.filter(({ country }) => isMadeOf(demonym, names.of(country) ?? country));
    const ids = ours.map(({ id }) => id);
    return named.find((id) => ids.includes(id)) ?? (ids.length === 1 ? ids[0] : undefined);
  };
  return (text) =>
    [...text.matchAll(cityOf)].flatMap(({ 0: words, 1: demonym = '', index }) => {
      const id = cityIn(demonym);
      return id === undefined
        ? []
        : [{ id, start: index + words.indexOf(demonym), end: index + words.length }];
    });
}

/** “Kazakh” of Kazakhstan, “South African” of South Africa. */
function isMadeOf(demonym: string, country: string): boolean {
  const [made, names] = [demonym.split(' '), country.split(' ')];
  return (
    made.length === names.length &&
    made.every((word, index) => word.slice(0, stem) === names[index]?.slice(0, stem))
  );
}
