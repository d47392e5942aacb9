import { type Config, configFile } from './Config.ts';
import type { Dataset } from './Dataset.ts';
import type { Problem } from './Problem.ts';

/** The data as a site shows it: under its title, with its boundary view first, and what it has set wrong in the list of problems. */
export function siteDataset(
  dataset: Dataset,
  { title, boundaries }: Pick<Config, 'title' | 'boundaries'>,
  problems: readonly Problem[],
): Dataset {
  const usual = dataset.boundaryViews.find(({ id }) => id === boundaries);
  const others = dataset.boundaryViews.filter((view) => view !== usual);
  const unknown: Problem = {
    file: configFile,
    record: '',
    path: 'boundaries',
    code: 'choice',
    received: boundaries ?? '',
    expected: dataset.boundaryViews.map(({ id }) => id).join(' | '),
    scope: 'part',
  };
  return {
    ...dataset,
    title: title ?? dataset.title,
    // What a site has chosen is for its readers to choose, too.
    boundaryViews: usual ? [{ ...usual, offer: 'always' }, ...others] : dataset.boundaryViews,
    problems: [...problems, ...(boundaries === null || usual ? [] : [unknown]), ...dataset.problems],
  };
}
