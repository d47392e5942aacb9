import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '#tools/launchBrowser.ts';
import { type MadeRelease, makeRelease } from '#tools/release/makeRelease.ts';
import { releaseMessage } from '#tools/release/releaseMessage.ts';
import { runProgram } from '#tools/runProgram.ts';
import { readZip } from '../fixtures/readZip.ts';
import { serveDist } from './serveDist.ts';

const hasProgram = (name: string, argument: string) => spawnSync(name, [argument]).status === 0;
const canUnzip = hasProgram('unzip', '-v');
const canCheck = hasProgram('sha256sum', '--version');

let work: string;
let made: MadeRelease;
/** The release's top folder as its receiver has it. */
let site: string;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'readout-release-'));
  made = await makeRelease('dist', join(work, 'release'));
  await unpack(join(work, 'release', `${made.name}.zip`), join(work, 'unpacked'));
  site = join(work, 'unpacked', made.name);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

async function unpack(zip: string, folder: string): Promise<void> {
  if (canUnzip) {
    expect(spawnSync('unzip', ['-q', zip, '-d', folder]).status).toBe(0);
    return;
  }
  for (const { path, bytes } of await readZip(new Blob([readFileSync(zip)]))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

/** Every file under a folder, sorted. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort();
}

const read = (path: string) => readFileSync(join(site, path), 'utf8');
const check = (list: string, cwd: string): SpawnSyncReturns<string> =>
  spawnSync('sha256sum', ['-c', '--strict', '--quiet', list], { cwd, encoding: 'utf8' });

type Listed = { readonly name: string; readonly version: string };
/** What the bundler says is in the build. */
const bundled = () => JSON.parse(read('licenses.json')) as Listed[];

describe('A ministry that is handed a release', () => {
  test('gets three files, and the site with all that must go with it in one folder', () => {
    expect(filesIn(join(work, 'release'))).toEqual([
      `${made.name}.cdx.json`,
      `${made.name}.zip`,
      `${made.name}.zip.sha256`,
    ]);
    expect(readdirSync(join(work, 'unpacked'))).toEqual([made.name]);
    const pages = filesIn(resolve('docs')).filter((path) => /^[^/]+\.md$|^hosting\//.test(path));
    const beside = ['README.md', 'SHA256SUMS', 'THIRD-PARTY-LICENSES.txt', 'sbom.cdx.json'];
    expect(filesIn(site)).toEqual(
      [...filesIn(resolve('dist')), ...pages.map((path) => `docs/${path}`), ...beside].sort(),
    );
    expect(readFileSync(join(work, 'release', `${made.name}.zip.sha256`), 'utf8')).toBe(
      `${made.zipHash}  ${made.name}.zip\n`,
    );
    expect(read('sbom.cdx.json')).toBe(readFileSync(join(work, 'release', `${made.name}.cdx.json`), 'utf8'));
  });

  test.runIf(canCheck)('can check that it arrived whole, and every file in it', () => {
    expect(check(`${made.name}.zip.sha256`, join(work, 'release'))).toMatchObject({ status: 0, stderr: '' });
    expect(check('SHA256SUMS', site)).toMatchObject({ status: 0, stderr: '' });
    const listed = read('SHA256SUMS').trimEnd().split('\n');
    expect(listed.map((line) => line.slice(66))).toEqual(
      filesIn(site).filter((path) => path !== 'SHA256SUMS'),
    );
  });

  test('is told what was made and how to check it', () => {
    const told = releaseMessage(made);
    expect(told).toContain(`${made.name}.zip.sha256  ${made.zipHash}`);
    expect(told).toContain(`${filesIn(site).length} files`);
    expect(told).toContain(`${bundled().length} of them in the page`);
    expect(told).toContain(`sha256sum -c ${made.name}.zip.sha256`);
  });

  test('serves the folder as it is and sees the contacts', async () => {
    const server = await serveDist({}, '/intranet/desk/', site);
    const browser = await launchBrowser();
    try {
      const complaints: string[] = [];
      const page = await browser.newPage({ locale: 'en-GB', reducedMotion: 'reduce' });
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(server.url());
      await page.getByRole('status').getByText('66 of 82 contacts').waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
      await server.close();
    }
  });

  test('gets the same bytes whoever makes it, and where', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    const again = await makeRelease('dist', join(work, 'again')).finally(() => {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    });
    expect(again.zipHash).toBe(made.zipHash);
  });
});

describe('The licences of a release', () => {
  test('name every package of which code or fonts are in the build', () => {
    const text = read('THIRD-PARTY-LICENSES.txt');
    expect(bundled().length).toBeGreaterThan(40);
    const missing = bundled().filter(
      ({ name, version }) => !text.includes(`\n${name}@${version}\nLicence: `),
    );
    expect(missing).toEqual([]);
  });

  test.each([
    'react-leaflet/LICENSE.md',
    '@react-leaflet/core/LICENSE.md',
    '@fontsource/noto-sans/LICENSE',
    'leaflet/LICENSE',
    'react/LICENSE',
  ])('have the whole text of %s', (path) => {
    const whole = readFileSync(join('node_modules', path), 'utf8').replaceAll('\r\n', '\n').trim();
    expect(read('THIRD-PARTY-LICENSES.txt')).toContain(whole);
  });
});

describe('The bill of materials of a release', () => {
  test('is valid by the schema of CycloneDX', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot5);
    expect(await validator.validate(read('sbom.cdx.json'))).toBeNull();
  });

  test('lists every package of the build and every production dependency, the data, and no tool of ours', () => {
    const { components } = JSON.parse(read('sbom.cdx.json')) as { components: Listed[] };
    const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    const { name, version } = JSON.parse(read('data/datapackage.json')) as Listed;
    const known = components.map((each) => `${each.name}@${each.version}`);
    expect(known).toEqual(
      expect.arrayContaining([
        ...bundled().map((each) => `${each.name}@${each.version}`),
        ...Object.entries(dependencies ?? {}).map(([each, pinned]) => `${each}@${pinned}`),
        `${name}@${version}`,
      ]),
    );
    const tools = ['vite', 'vitest', 'typescript', '@biomejs/biome'];
    expect(tools.filter((each) => known.includes(`${each}@${devDependencies?.[each]}`))).toEqual([]);
  });

  test('names neither a machine nor a registry', () => {
    const text = read('sbom.cdx.json');
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(['cyclonedx.org', 'creativecommons.org']));
    for (const place of [process.cwd(), homedir(), tmpdir(), 'node_modules'])
      expect(text).not.toContain(place);
  });
});

test('a command that is not understood is told in one line', async () => {
  const { exitCode, output } = await runProgram('tsx src/tools/release.ts --no-biuld');
  expect(exitCode).toBe(1);
  expect(output).toMatch(/^--no-biuld is no option: .+\n$/);
});
