import type { Dataset } from '#model/Dataset.ts';
import { storageProblem } from './layerHint.ts';
import type { LoadedFiles } from './loadDataset.ts';
import { loadLocalLayer } from './localLayer.ts';
import { mergeLayer } from './mergeLayer.ts';
import { type LocalLayer, readKept } from './readKept.ts';

/** Merges what is kept into the data, when both are there. */
export type MergeLocal = (files: LoadedFiles, published: Dataset) => Dataset;

/**
 * Reads the reports that this browser keeps for a site. Where they cannot be read, the data is shown without them, and
 * says so among its problems.
 *
 * @param base address of the data folder
 */
export async function readLocalReports(base: string): Promise<MergeLocal> {
  const layer = await loadLocalLayer(base).catch(
    (error: unknown): LocalLayer => ({
      ...readKept(undefined),
      problems: [storageProblem(error)],
    }),
  );
  return (files, published) => mergeLayer(files, published, layer);
}
