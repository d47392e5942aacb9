import { queryOptions } from '@tanstack/react-query';
import type { ConfigTerms, ReadConfig } from '#model/readConfig.ts';
import { fileQuery } from './fileQuery.ts';

/** The site's configuration; `terms` are the same as long as the page lives. */
export function configQuery(terms: ConfigTerms) {
  return queryOptions<ReadConfig>({
    ...fileQuery,
    queryKey: ['config'],
    // Beside what reads the data: both come before anything is shown.
    queryFn: async ({ signal }) => (await import('./loadConfig.ts')).loadConfig(terms, signal),
    throwOnError: true,
  });
}
