import { fileOf } from '#model/buildDataset.ts';
import { checkDataset } from '#model/check/checkDataset.ts';
import { datasetOf } from '#model/check/datasetOf.ts';
import type { Problem } from '#model/Problem.ts';
import type { PackageRecord } from '#model/schema/packageSchema.ts';
import { claimProblems } from '#selectors/claimProblems.ts';
import type { DataFolder } from './readDataFolder.ts';

/** All that is wrong with a data folder: each record by itself and with the others, and each claim by recounting. */
export function folderProblems({ packageContent, files }: DataFolder): Problem[] {
  const dataset = datasetOf(packageContent, files);
  return [
    ...checkDataset(packageContent, files),
    ...(dataset ? claimProblems(dataset, fileOf(packageContent as PackageRecord, 'claims')) : []),
  ];
}
