import { existsSync, readFileSync } from 'node:fs';
import { Obstacle } from '#tools/Obstacle.mjs';
import { packageRef } from './PackageLicence.ts';

/** Written by Vite into the build, `build.license` in vite.config.ts: a package a line of what was bundled. */
const listFile = 'licenses.json';

/**
 * References of the packages of which code or fonts are in a build.
 *
 * @throws {Obstacle} the build has no list of them
 */
export function bundledPackages(dist: string): string[] {
  const path = `${dist}/${listFile}`;
  if (!existsSync(path))
    throw new Obstacle(`There is no build, for ${path} is missing: run npm run release.`);
  return (JSON.parse(readFileSync(path, 'utf8')) as { name: string; version: string }[]).map(packageRef);
}
