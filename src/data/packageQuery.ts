import { queryOptions } from '@tanstack/react-query';
import { packageFile } from '#model/schema/packageSchema.ts';
import { DataError } from './DataError.ts';
import type { DataPackage } from './DataPackage.ts';
import { fetchJson } from './fetchJson.ts';
import { fileQuery } from './fileQuery.ts';
import { readPackage } from './readPackage.ts';

/**
 * The data package in whole, for readers who ask what its files hold; the page itself needs but a part of it.
 *
 * @param base address of the data folder, without a slash at the end
 */
export function packageQuery(base: string) {
  return queryOptions<DataPackage>({
    ...fileQuery,
    queryKey: ['package', base],
    queryFn: async ({ signal }) => {
      const pack = readPackage(await fetchJson(`${base}/${packageFile}`, packageFile, signal));
      if (!pack) throw new DataError('wrongShape', packageFile, 'not an object');
      return pack;
    },
  });
}
