import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Bom } from '#tools/release/Bom.ts';
import { checksums } from '#tools/release/checksums.ts';
import { gatherPackages } from '#tools/release/gatherPackages.ts';
import { licenceTexts } from '#tools/release/licenceTexts.ts';
import type { PackageLicence } from '#tools/release/PackageLicence.ts';
import { type BomFacts, productionBom } from '#tools/release/productionBom.ts';
import { readDataPackage } from '#tools/release/readDataPackage.ts';
import { readFolder } from '#tools/release/readFolder.ts';
import { readNpmBom } from '#tools/release/readNpmBom.ts';
import { packageFolders, readPackageLicence } from '#tools/release/readPackageLicence.ts';
import { uuidOf } from '#tools/release/uuidOf.ts';
import { zipRelease } from '#tools/release/zipRelease.ts';
import { readZip } from '../fixtures/readZip.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

describe('the list of checksums', () => {
  const files = [file('index.html', ''), file('data/été.json', '{}'), file('data/a.json', 'abc')];
  const hasProgram = spawnSync('sha256sum', ['--version']).status === 0;

  test('has a line a file in the order of their paths, with the hashes that the standard gives', () => {
    // FIPS 180-2's example of `abc`, and the well-known hash of nothing.
    expect(checksums([files[0], files[2]] as typeof files)).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  data/a.json\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  index.html\n',
    );
  });

  test.runIf(hasProgram)('is what sha256sum reads, and it tells a changed file', () => {
    for (const { path, bytes } of files) write(path, bytes.toString());
    write('SHA256SUMS', checksums(files));
    const check = () => spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder });
    expect(check().status).toBe(0);
    write('data/a.json', 'abd');
    expect(check().status).toBe(1);
  });
});

describe('the zip', () => {
  const files = [file('index.html', 'page'.repeat(200)), file('assets/a.js', 'script'.repeat(200))];
  const date = new Date('2026-11-22T00:00:00Z');
  const zipIn = (zone: string, ordered = files) => {
    vi.stubEnv('TZ', zone);
    return zipRelease('readout-1.2.3', ordered, date);
  };
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test('is the same bytes in any time zone and for any order of its files', async () => {
    const west = await zipIn('America/Los_Angeles');
    expect(date.getDate(), 'the zone is taken').toBe(21);
    const east = await zipIn('Pacific/Auckland', files.toReversed());
    expect(date.getHours(), 'the zone is taken').toBe(13);
    expect(Buffer.from(west).equals(east)).toBe(true);
  });

  test('has its files under one folder, sorted, compressed and of the date that was given', async () => {
    const zip = await readZip(new Blob([(await zipIn('Asia/Kolkata')) as Uint8Array<ArrayBuffer>]));
    expect(zip.map(({ path, date: written, isCompressed }) => [path, written, isCompressed])).toEqual([
      ['readout-1.2.3/assets/a.js', '2026-11-22 00:00', true],
      ['readout-1.2.3/index.html', '2026-11-22 00:00', true],
    ]);
    expect(zip[1]?.bytes.toString()).toBe('page'.repeat(200));
  });

  test('is of a folder’s files, with the paths that they have in it', () => {
    write('index.html', 'page');
    write('data/map/land.json', '{}');
    expect(readFolder(folder).toSorted((one, other) => one.path.localeCompare(other.path))).toEqual([
      file('data/map/land.json', '{}'),
      file('index.html', 'page'),
    ]);
  });
});

describe('a UUID of a name', () => {
  test('is the one that RFC 9562 has for an example', () => {
    expect(uuidOf('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });
});

const licence = (name: string, more: Partial<PackageLicence> = {}): PackageLicence => ({
  name,
  version: '1.0.0',
  declared: 'MIT',
  texts: [`The licence of ${name}`],
  ...more,
});

describe('the bill of materials', () => {
  const component = (name: string, more = {}) => ({
    'bom-ref': `${name}@1.0.0`,
    type: 'library',
    name,
    version: '1.0.0',
    scope: 'required',
    purl: `pkg:npm/${name}@1.0.0`,
    properties: [] as { name: string; value: string }[],
    externalReferences: [
      { type: 'distribution', url: `https://packages.ministry.example/${name}/-/${name}-1.0.0.tgz` },
    ],
    hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
    licenses: [{ license: { id: 'MIT' } }],
    ...more,
  });
  const forDevelopment = { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] };
  /** As npm writes it, on another machine at another time if `seed` is another. */
  const npmBom = (seed: number) => ({
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:55215b84-33ae-44b2-b360-1bbcf6ed49d${seed}`,
    version: 1,
    metadata: {
      timestamp: `2026-11-28T10:27:03.61${seed}Z`,
      lifecycles: [{ phase: 'pre-build' }],
      tools: [{ vendor: 'npm', name: 'cli', version: `11.19.${seed}` }],
      component: component('folder-of-mine', { 'bom-ref': 'readout@0.1.0', licenses: undefined }),
    },
    components: [
      component('react'),
      component('leaflet', {
        properties: [{ name: 'cdx:npm:package:path', value: `node_modules/leaflet${seed}` }],
      }),
      component('bare', { licenses: undefined }),
      component('vitest', forDevelopment),
      component('typescript', { scope: 'optional' }),
    ],
    dependencies: [
      { ref: 'readout@0.1.0', dependsOn: ['react@1.0.0', 'leaflet@1.0.0', 'vitest@1.0.0'] },
      { ref: 'react@1.0.0', dependsOn: ['bare@1.0.0', 'typescript@1.0.0'] },
      { ref: 'leaflet@1.0.0', dependsOn: [] },
      { ref: 'bare@1.0.0', dependsOn: [] },
      { ref: 'vitest@1.0.0', dependsOn: ['react@1.0.0'] },
      { ref: 'typescript@1.0.0', dependsOn: [] },
    ],
  });
  const facts: BomFacts = {
    application: { name: 'readout', version: '0.1.0', declared: 'UNLICENSED' },
    dataset: {
      name: 'contacts',
      version: '2026.11',
      title: 'Contacts of two',
      date: new Date('2026-11-22T00:00:00Z'),
      licences: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    },
    tools: [{ name: 'vite', version: '8.3.8' }],
    licenceOf: (ref) => licence(ref, { declared: null }),
  };
  const bom = (seed = 1, more: Partial<BomFacts> = {}) =>
    productionBom(npmBom(seed) as unknown as Bom, { ...facts, ...more });

  test('is the same whoever makes it when', () => {
    expect(JSON.stringify(bom(1))).toBe(JSON.stringify(bom(2)));
    expect(bom().metadata.timestamp).toBe('2026-11-22T00:00:00.000Z');
  });

  test('has another number when it says something else', () => {
    const other = bom(1, { application: { ...facts.application, version: '0.1.1' } });
    expect(bom().serialNumber).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(other.serialNumber).not.toBe(bom().serialNumber);
  });

  test('lists what is shipped, though development needs it too, and the data; not what development needs alone', () => {
    expect(bom().components.map((each) => [each.type, each['bom-ref']])).toEqual([
      ['library', 'bare@1.0.0'],
      ['library', 'leaflet@1.0.0'],
      ['library', 'react@1.0.0'],
      ['data', 'data:contacts@2026.11'],
    ]);
    expect(bom().dependencies).toEqual([
      { ref: 'readout@0.1.0', dependsOn: ['data:contacts@2026.11', 'leaflet@1.0.0', 'react@1.0.0'] },
      { ref: 'react@1.0.0', dependsOn: ['bare@1.0.0'] },
      { ref: 'leaflet@1.0.0', dependsOn: [] },
      { ref: 'bare@1.0.0', dependsOn: [] },
      { ref: 'data:contacts@2026.11', dependsOn: [] },
    ]);
  });

  test('names no host and no folder, and keeps where a package belongs and what it must hash to', () => {
    expect(JSON.stringify(bom())).not.toMatch(/ministry|folder-of-mine|node_modules/);
    expect(bom().components[2]).toMatchObject({
      purl: 'pkg:npm/react@1.0.0',
      hashes: [{ alg: 'SHA-512', content: 'ab'.repeat(64) }],
    });
  });

  test('states the licence of everything in it, the text where none is declared', () => {
    expect(bom().metadata.component).toMatchObject({
      type: 'application',
      name: 'readout',
      version: '0.1.0',
      licenses: [{ license: { name: 'UNLICENSED' } }],
    });
    expect(bom().components.map(({ licenses }) => licenses)).toEqual([
      [
        {
          license: {
            name: 'Not declared; its licence file',
            text: { contentType: 'text/plain', content: 'The licence of bare@1.0.0' },
          },
        },
      ],
      [{ license: { id: 'MIT' } }],
      [{ license: { id: 'MIT' } }],
      [{ license: { id: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }],
    ]);
  });

  test('says of data without a licence that none is declared', () => {
    const data = bom(1, { dataset: { ...facts.dataset, licences: [] } }).components.at(-1);
    expect(data?.licenses).toEqual([{ license: { name: 'Not declared' } }]);
  });

  test('is asked of npm, and one line tells where there is none', () => {
    vi.stubEnv('npm_execpath', undefined);
    vi.stubEnv('PATH', folder);
    expect(() => readNpmBom()).toThrow(/^npm sbom cannot list the packages: .+$/);
    vi.unstubAllEnvs();
  });

  test.each<[string, Partial<BomFacts>]>([
    ['as it is', {}],
    ['with data of no licence', { dataset: { ...facts.dataset, licences: [] } }],
    ['with data of a licence of their own', { dataset: { ...facts.dataset, licences: [{ name: 'ours' }] } }],
    ['with a package of no licence', { licenceOf: (ref) => licence(ref, { declared: null, texts: [] }) }],
  ])('is valid by the schema of CycloneDX: %s', async (_, more) => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
    expect(await validator.validate(JSON.stringify(bom(1, more)))).toBeNull();
  });
});

describe('the licence of a package', () => {
  test('is every file of licence or notice in it, whole, and no code that is called so', () => {
    write('package.json', '{ "name": "a", "version": "1.0.0", "license": "MIT" }');
    write('LICENCE.md', 'Terms\r\nof a\n');
    write('NOTICE', 'Parts of b');
    write('license.js', 'export {}');
    write('node_modules/b/LICENSE', 'of b');
    expect(readPackageLicence(folder)).toEqual(
      licence('a', { declared: 'MIT', texts: ['Terms\nof a', 'Parts of b'] }),
    );
  });

  test.each([
    ['an old list', '"licenses": [{ "type": "MIT" }, { "type": "ISC" }]', 'MIT OR ISC'],
    ['an old object', '"license": { "type": "BSD-2-Clause" }', 'BSD-2-Clause'],
    ['nothing', '"private": true', null],
  ])('is declared by %s', (_, field, declared) => {
    write('package.json', `{ "name": "a", "version": "1.0.0", ${field} }`);
    expect(readPackageLicence(folder)).toEqual(licence('a', { declared, texts: [] }));
  });

  test('is what its README quotes if it has no file for it, unless that only names it', () => {
    write('package.json', '{ "name": "a", "version": "1.0.0", "license": "MIT" }');
    write('README.md', '# a\n\n## License\n\nMIT\n');
    expect(readPackageLicence(folder).texts).toEqual([]);
    write('README.md', '# a\n\n## License\n\n(MIT)\n\nCopyright (c) 2013 Ann\n\nPermission …\n\n## More\n');
    expect(readPackageLicence(folder).texts).toEqual(['(MIT)\n\nCopyright (c) 2013 Ann\n\nPermission …']);
  });

  test('is found where the lock file puts this version of the package', () => {
    const packages = {
      '': { version: '0.1.0' },
      'node_modules/base64-js': { version: '1.5.1' },
      'node_modules/@a/b/node_modules/@c/base64-js': { version: '0.0.8' },
    };
    expect([...packageFolders({ packages })]).toEqual([
      ['base64-js@1.5.1', 'node_modules/base64-js'],
      ['@c/base64-js@0.0.8', 'node_modules/@a/b/node_modules/@c/base64-js'],
    ]);
  });
});

describe('the file of licences', () => {
  test('has name, version, licence and text of every package, and says where there is no text', () => {
    const text = licenceTexts('readout@0.1.0', {
      bundled: [licence('a', { texts: ['Terms of a', 'Notice of a'] }), licence('b', { texts: [] })],
      others: [licence('c', { declared: null }), licence('d', { declared: null, texts: [] })],
      builders: [licence('vite')],
    });
    expect(text).toContain('\na@1.0.0\nLicence: MIT\n\nTerms of a\nNotice of a\n');
    expect(text).toContain('\nb@1.0.0\nLicence: MIT\n\nIts package has no licence file: what stands above');
    expect(text).toContain('\nc@1.0.0\nLicence: not declared, see the text\n\nThe licence of c\n');
    expect(text).toContain('\nd@1.0.0\nLicence: not declared');
    expect(text).toContain('Its package has no licence file, and declares no licence.');
    expect(text).toContain('\nvite@1.0.0\nLicence: MIT\n\nThe licence of vite\n');
  });
});

describe('a build', () => {
  const licenceOf = (ref: string) => licence(ref.split('@')[0] ?? '');
  const bundles = (...names: string[]) =>
    write('licenses.json', JSON.stringify(names.map((name) => ({ name, version: '1.0.0' }))));

  test('is made from packages that are in it, and from others', () => {
    bundles('a');
    const { bundled, others, builders } = gatherPackages(folder, ['a@1.0.0', 'b@1.0.0'], licenceOf);
    expect([bundled, others]).toEqual([[licence('a')], [licence('b')]]);
    expect(builders.map(({ name, declared }) => [name, declared])).toEqual([
      ['vite', 'MIT'],
      ['rolldown', 'MIT'],
    ]);
    // Vite's own file goes on with a hundred packages of which nothing is in what it builds.
    expect(builders[0]?.texts[0]).toMatch(/^# Vite core license\n[^#]+OTHER DEALINGS IN THE\nSOFTWARE\.$/);
  });

  test('with a package that nobody declared is no release', () => {
    bundles('a', 'stowaway');
    expect(() => gatherPackages(folder, ['a@1.0.0'], licenceOf)).toThrow(
      /^stowaway@1.0.0: in the build, and/,
    );
  });

  test('that is not there is told in a line', () => {
    const told = /^There is no build, for \S+ is missing: run npm run release\.$/;
    expect(() => gatherPackages(folder, [], licenceOf)).toThrow(told);
    expect(() => readDataPackage(folder)).toThrow(told);
  });

  test.each([
    ['2026-11-22T23:30:00+05:30', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22T23:30:00', '2026-11-22T00:00:00.000Z'],
    ['2026-11-22', '2026-11-22T00:00:00.000Z'],
  ])('whose data were made %s is of that day', (created, date) => {
    write(
      'data/datapackage.json',
      JSON.stringify({ name: 'contacts', created, licenses: [{ title: 'Ours' }] }),
    );
    expect(readDataPackage(folder).date.toISOString()).toBe(date);
    expect(readDataPackage(folder).licences).toEqual([{ name: 'Ours' }]);
  });

  test.each(['soon', '2026-13-01', '1979-12-31'])(
    'whose data were made %s has no date for a zip',
    (created) => {
      write('data/datapackage.json', JSON.stringify({ created }));
      expect(() => readDataPackage(folder)).toThrow(`"created" is ${created}`);
    },
  );
});
