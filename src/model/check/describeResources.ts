import { fieldDictionary, type SchemaNode } from '#model/schema/fieldDictionary.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import { isExpected, resourceNames, resourceSchemas } from '#model/schema/resources.ts';
import type { DataFile } from './CheckedData.ts';

/** A resource as the data package describes it; more may stand there, such as a title written by hand. */
export type ResourceDescription = {
  readonly name: string;
  readonly path: string;
  readonly [property: string]: unknown;
};

/**
 * Describes every file of the data folder as a resource of the data package: first the records, with their field
 * dictionaries, then the other files by name (`map/land.json` is `map-land`).
 *
 * @param current the descriptions as they stand; what they say beyond path, size, hash and fields is kept
 * @see {@link https://datapackage.org/standard/data-resource/ | Data Resource, version 2}
 */
export function describeResources(
  current: readonly ResourceDescription[],
  files: readonly DataFile[],
): ResourceDescription[] {
  const named = (name: string) => current.find((resource) => resource.name === name);
  const recordFiles = resourceNames
    .map((name) => ({ name, path: named(name)?.path ?? `${name}.json` }))
    .filter(({ name, path }) => isExpected(name, current) || files.some((file) => file.path === path));
  const taken = new Set(recordFiles.map(({ path }) => path));
  const otherFiles = files
    .filter(({ path }) => !taken.has(path))
    .map(({ path }) => ({ name: path.replace(/\.json$/, '').replaceAll('/', '-'), path }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...recordFiles, ...otherFiles].map(({ name, path }) => {
    const file = files.find((one) => one.path === path);
    const schema = resourceSchemas[name as ResourceName] as unknown as SchemaNode | undefined;
    return {
      ...named(name),
      name,
      path,
      ...(schema && { type: 'table' }),
      format: 'json',
      mediatype: 'application/json',
      encoding: 'utf-8',
      ...(file && { bytes: file.bytes, hash: file.hash }),
      ...(schema && { schema: fieldDictionary(name as ResourceName, schema) }),
    };
  });
}
