import type { IngestVocabulary } from '#ingest/IngestVocabulary.ts';
import { backgroundVerbs } from './cues.ts';
import { hostNames } from './hostNames.ts';

const special = /[.*+?^${}()|[\]\\]/g;

/** Finds what the two countries do anyway: “the two countries are working on …”, by their names or by those of their towns. */
export function backgroundPattern(vocabulary: IngestVocabulary): RegExp {
  const countries = hostNames(vocabulary).map(({ country }) => country);
  const codes = vocabulary.hosts.map(({ country }) => country);
  const towns = vocabulary.venues.filter(({ country }) => country !== null && codes.includes(country));
  const names = [
    countries.join(' and '),
    [...countries].reverse().join(' and '),
    'the two countries',
    'both countries',
    ...countries,
    ...towns.map(({ name }) => name.en.replace(special, '\\$&')),
  ];
  return new RegExp(`\\b(?:${names.join('|')}) ${backgroundVerbs}\\b`, 'iu');
}
