import { type ListDimension, listDimensions } from '#filter/Filter.ts';
import { type Config, configFile } from '#model/Config.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { Problem } from '#model/Problem.ts';
import { linkVocabulary } from './linkVocabulary.ts';
import { defaultView, type View } from './View.ts';
import { decodeView } from './viewCodec.ts';

/** Names of the clauses that a site's default filter may have, as links have them. */
export const defaultClauses: readonly string[] = ['time', ...listDimensions, 'topics'];

/**
 * What a reader sees first on a site. Its filter is read as a link is: clauses that it does not name are as they are
 * anywhere, `any` takes one away. What the data does not know is reported with what it does.
 */
export function siteDefaults(
  dataset: Dataset,
  { filter, theme }: Pick<Config, 'filter' | 'theme'>,
): { readonly defaults: View; readonly problems: readonly Problem[] } {
  const vocabulary = linkVocabulary(dataset);
  const pairs = Object.entries(filter).flatMap(([name, values]) => values.map((value) => [name, value]));
  const { view, rejected } = decodeView(new URLSearchParams(pairs), vocabulary);
  return {
    defaults: { ...view, settings: { ...defaultView.settings, theme } },
    problems: rejected.map(({ name, value }) => ({
      file: configFile,
      record: '',
      path: `filter.${name}`,
      code: name === 'time' ? 'span' : 'choice',
      received: value,
      expected: allowedValues(name, vocabulary.values),
      scope: 'part',
    })),
  };
}

function allowedValues(name: string, values: (dimension: ListDimension) => readonly string[]): string {
  const dimension = listDimensions.find((candidate) => candidate === name);
  return (dimension ? [...values(dimension), 'any'] : ['any', 'all']).join(' | ');
}
