import { safeParse } from 'valibot';
import { buildDataset, fileOf, versionOf } from '#model/buildDataset.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import { type PackageRecord, packageFile, packageSchema } from '#model/schema/packageSchema.ts';
import { isExpected, type Records, resourceNames } from '#model/schema/resources.ts';
import { problemOf, validateRecords } from '#model/validateRecords.ts';
import { DataError } from './DataError.ts';
import { fetchJson } from './fetchJson.ts';

/**
 * Loads the data package under `base` and all files that it lists, leaves out the records that
 * cannot be used, and joins the rest.
 *
 * @throws {DataError} a file is missing or unreadable as a whole; bad records never throw, they are
 *   in `Dataset.problems`
 */
export async function loadDataset(base: string, signal?: AbortSignal): Promise<Dataset> {
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
  return buildDataset(
    pack,
    records,
    loaded.flatMap(({ problems }) => problems),
  );
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
