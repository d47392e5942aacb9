import * as v from 'valibot';
import { buildDataset } from '#model/buildDataset.ts';
import type { Dataset } from '#model/Dataset.ts';
import { packageSchema } from '#model/schema/packageSchema.ts';
import type { DataFile } from './CheckedData.ts';
import { readRecords } from './readRecords.ts';

/**
 * The dataset that the page would make of a data folder.
 *
 * @param packageContent what `datapackage.json` holds
 * @returns null when the package cannot be used at all
 */
export function datasetOf(packageContent: unknown, files: readonly DataFile[]): Dataset | null {
  const pack = v.safeParse(packageSchema, packageContent);
  if (!pack.success) return null;
  const { records, problems } = readRecords(pack.output, files);
  return buildDataset(pack.output, records, problems);
}
