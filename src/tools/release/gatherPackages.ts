import { readFileSync } from 'node:fs';
import { Obstacle } from '#tools/Obstacle.mjs';
import { bundledPackages } from './bundledPackages.ts';
import type { BuiltFrom } from './licenceTexts.ts';
import type { PackageLicence } from './PackageLicence.ts';
import { packageFolders, readPackageLicence } from './readPackageLicence.ts';

/** In its own licence file, Vite's program lists packages that it carries itself; none of them is in what it builds. */
const carriedByVite = /\n# Licenses of bundled dependencies\n.*/s;

/** Programs of which code is in what they build: a loader of modules, and what joins them. */
const builderNames = ['vite', 'rolldown'];

/** Reads the licence of a package of the lock file by its reference, from where it is installed. */
export function licenceReader(): (ref: string) => PackageLicence {
  const folders = packageFolders(JSON.parse(readFileSync('package-lock.json', 'utf8')));
  return (ref) => {
    const folder = folders.get(ref);
    if (!folder) throw new Obstacle(`${ref} is not in package-lock.json: build anew, with npm run release.`);
    return readPackageLicence(folder);
  };
}

/** The programs that make a build. */
export function readBuilders(): PackageLicence[] {
  return builderNames.map((name) => {
    const licence = readPackageLicence(`node_modules/${name}`);
    return { ...licence, texts: licence.texts.map((text) => text.replace(carriedByVite, '').trim()) };
  });
}

/**
 * The packages of a build with their licences.
 *
 * @param production references of all production dependencies
 * @throws {Obstacle} something else is in the build: nobody would know that it is shipped
 */
export function gatherPackages(
  dist: string,
  production: readonly string[],
  licenceOf: (ref: string) => PackageLicence,
): BuiltFrom {
  const bundled = bundledPackages(dist);
  const strangers = bundled.filter((ref) => !production.includes(ref));
  if (strangers.length > 0)
    throw new Obstacle(
      `${strangers.join(', ')}: in the build, and no production dependency. Build anew, or move it to "dependencies" of package.json.`,
    );
  return {
    bundled: bundled.map(licenceOf),
    others: production.filter((ref) => !bundled.includes(ref)).map(licenceOf),
    builders: readBuilders(),
  };
}
