import { safeParse } from 'valibot';
import { buildDataset, fileOf, versionOf } from '#model/buildDataset.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { Problem } from '#model/Problem.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import { type PackageRecord, packageFile, packageSchema } from '#model/schema/packageSchema.ts';
import { isExpected, type Records, resourceNames } from '#model/schema/resources.ts';
import { problemOf, validateRecords } from '#model/validateRecords.ts';
import { DataError } from './DataError.ts';
import { fetchJson } from './fetchJson.ts';
import { hasLayerHint, storageProblem } from './layerHint.ts';
import type { MergeLocal } from './localDataset.ts';

/** What the files hold that the data is built from, as far as it can be used. */
export type LoadedFiles = {
  readonly pack: PackageRecord;
  readonly records: Records;
  readonly problems: readonly Problem[];
};

const loadedFiles = new WeakMap<Dataset, LoadedFiles>();

/** What published data was built from; undefined for data that was not loaded here, or has reports merged into it. */
export function filesOf(published: Dataset): LoadedFiles | undefined {
  return loadedFiles.get(published);
}

/**
 * Loads the data package under `base` and all files that it lists, leaves out the records that
 * cannot be used, and joins the rest.
 *
 * @param mergesLocal whether to merge the reports that the reader keeps in this browser, where there are any
 * @throws {DataError} a file is missing or unreadable as a whole; bad records never throw, they are
 *   in `Dataset.problems`
 */
export async function loadDataset(base: string, signal?: AbortSignal, mergesLocal = false): Promise<Dataset> {
  // Beside the files: what is kept is read while they are on their way.
  const merge = mergesLocal && hasLayerHint(base) ? openLocal(base) : null;
  const files = await loadFiles(base, signal);
  const published = buildDataset(files.pack, files.records, files.problems);
  loadedFiles.set(published, files);
  return merge ? (await merge)(files, published) : published;
}

async function openLocal(base: string): Promise<MergeLocal> {
  try {
    return await (await import('./localDataset.ts')).readLocalReports(base);
  } catch (error) {
    return (_, published) => ({ ...published, problems: [...published.problems, storageProblem(error)] });
  }
}

async function loadFiles(base: string, signal: AbortSignal | undefined): Promise<LoadedFiles> {
  const pack = parsePackage(await fetchJson(`${base}/${packageFile}`, packageFile, signal));
  const load = async (name: ResourceName) => {
    const file = fileOf(pack, name);
    if (!isExpected(name, pack.resources)) return { name, records: [], problems: [] };
    const content = await fetchJson(`${base}/${file}${versionOf(pack, name)}`, file, signal);
    if (!Array.isArray(content)) throw new DataError('wrongShape', file, 'not a list of records');
    return { name, ...validateRecords(name, file, content) };
  };
  const loaded = await Promise.all(resourceNames.map(load));
  const records = Object.fromEntries(loaded.map((one) => [one.name, one.records])) as unknown as Records;
  return { pack, records, problems: loaded.flatMap(({ problems }) => problems) };
}

function parsePackage(content: unknown): PackageRecord {
  const result = safeParse(packageSchema, content);
  if (result.success) return result.output;
  const { path, code, expected, received } = problemOf(result.issues[0], packageFile, '');
  throw new DataError(
    'wrongShape',
    packageFile,
    `${path}: ${code}, expected ${expected}, received ${received}`,
  );
}
