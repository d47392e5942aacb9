import { existsSync, readFileSync } from 'node:fs';
import { packageFile } from '#model/schema/packageSchema.ts';
import { Obstacle } from '#tools/Obstacle.mjs';

/** What a release says of the data that it ships. */
export type DataPackage = {
  readonly name: string;
  readonly version: string;
  readonly title: string;
  /** The beginning, in UTC, of the day on which the data were made. */
  readonly date: Date;
  readonly licences: readonly { readonly name: string; readonly path?: string }[];
};

type Descriptor = Pick<DataPackage, 'name' | 'version' | 'title'> & {
  readonly created: string;
  readonly licenses?: readonly { readonly name?: string; readonly title?: string; readonly path?: string }[];
};

/**
 * Reads the data package of a build.
 *
 * @throws {Obstacle} there is no build, or its data bear no date that a zip can have
 */
export function readDataPackage(dist: string): DataPackage {
  const path = `${dist}/data/${packageFile}`;
  if (!existsSync(path))
    throw new Obstacle(`There is no build, for ${path} is missing: run npm run release.`);
  const {
    name,
    version,
    title,
    created,
    licenses = [],
  } = JSON.parse(readFileSync(path, 'utf8')) as Descriptor;
  return {
    name,
    version,
    title,
    date: dayOf(created, path),
    licences: licenses.map((licence) => ({
      name: licence.name ?? licence.title ?? 'Not declared',
      ...(licence.path && { path: licence.path }),
    })),
  };
}

/** The day as it is written, since a time without a zone is another instant on each machine. */
function dayOf(created: string, path: string): Date {
  const date = new Date(`${created.slice(0, 10)}T00:00:00Z`);
  if (date.getUTCFullYear() >= 1980) return date;
  throw new Obstacle(`${path}: "created" is ${created}, and not a day such as 2026-11-22 from 1980 on.`);
}
