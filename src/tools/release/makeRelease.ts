import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checksums, sha256 } from './checksums.ts';
import { gatherPackages, licenceReader } from './gatherPackages.ts';
import { licenceTexts } from './licenceTexts.ts';
import { packageRef } from './PackageLicence.ts';
import { productionBom } from './productionBom.ts';
import type { ReleaseFile } from './ReleaseFile.ts';
import { readDataPackage } from './readDataPackage.ts';
import { readFolder } from './readFolder.ts';
import { readNpmBom } from './readNpmBom.ts';
import { readPackageLicence } from './readPackageLicence.ts';
import { zipRelease } from './zipRelease.ts';

/** What was made, as it is told. */
export type MadeRelease = {
  readonly folder: string;
  /** Of the zip without its ending, and of the folder in it. */
  readonly name: string;
  readonly zipBytes: number;
  readonly zipHash: string;
  /** How many files are in the zip. */
  readonly files: number;
  /** How many packages of others are listed, and of how many code or fonts are in the build. */
  readonly packages: number;
  readonly bundled: number;
};

/** Pages of the documentation; its pictures are for the repository's own page. */
const documentation = /^(?:[^/]+\.md|hosting\/.+)$/;

/**
 * Makes a release of a build: a zip of the static files with all that must go with them, its checksum, and the bill of
 * materials for itself. The same tree gives the same bytes.
 *
 * @param dist the build
 * @param folder where the three files are written
 * @throws {Obstacle} there is no build, or something in it that nobody declared
 */
export async function makeRelease(dist: string, folder: string): Promise<MadeRelease> {
  const application = readPackageLicence('.');
  const dataset = readDataPackage(dist);
  const licenceOf = licenceReader();
  const tools = ['vite', 'jszip'].map((name) => readPackageLicence(`node_modules/${name}`));
  const bom = productionBom(readNpmBom(), { application, dataset, tools, licenceOf });
  const production = bom.components
    .filter(({ type }) => type === 'library')
    .map((component) => component['bom-ref']);
  const builtFrom = gatherPackages(dist, production, licenceOf);

  const name = `${application.name}-${application.version}`;
  const bomText = `${JSON.stringify(bom, null, 2)}\n`;
  const files = [
    ...readFolder(dist),
    ...readDocumentation(),
    file('sbom.cdx.json', bomText),
    file('THIRD-PARTY-LICENSES.txt', licenceTexts(packageRef(application), builtFrom)),
  ];
  const all = [...files, file('SHA256SUMS', checksums(files))];
  const zip = await zipRelease(name, all, dataset.date);
  const zipHash = sha256(zip);

  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.zip`), zip);
  writeFileSync(join(folder, `${name}.zip.sha256`), `${zipHash}  ${name}.zip\n`);
  writeFileSync(join(folder, `${name}.cdx.json`), bomText);
  return {
    folder,
    name,
    zipBytes: zip.length,
    zipHash,
    files: all.length,
    packages: production.length,
    bundled: builtFrom.bundled.length,
  };
}

function readDocumentation(): ReleaseFile[] {
  const pages = readFolder('docs').filter(({ path }) => documentation.test(path));
  return [
    { path: 'README.md', bytes: readFileSync('README.md') },
    ...pages.map(({ path, bytes }) => ({ path: `docs/${path}`, bytes })),
  ];
}

function file(path: string, text: string): ReleaseFile {
  return { path, bytes: Buffer.from(text) };
}
