import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countTests, type VitestReport } from './countTests.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { ensurePdfReader } from './ensurePdfReader.ts';
import { ensureWebServers } from './ensureWebServers.ts';
import { runProgram } from './runProgram.ts';
import type { Outcome, Step } from './Step.ts';

/** West of Greenwich, an odd half hour, and east: a date that leans on the machine's zone falls in one of them. */
const timeZones = ['America/New_York', 'Asia/Kolkata', 'Europe/Moscow'];
/** A test may take this long: the machine that runs them may be slow, and busy with others. */
const patienceMs = 60_000;
const build = 'production build';
const browser = 'browser';

/** Everything that must hold, the quick things first. */
export const steps: readonly Step[] = [
  { name: 'types', run: () => command('tsc') },
  { name: 'lint and imports', run: () => command('biome check --error-on-warnings .') },
  { name: 'dead code', run: () => command('knip') },
  { name: 'data', run: () => command('tsx src/tools/checkData.ts') },
  { name: 'PDF reader', run: findPdfReader },
  ...timeZones.map((TZ) => ({ name: `unit tests, ${TZ}`, run: () => vitest('unit', { TZ }) })),
  { name: 'stories', run: () => vitest('stories') },
  { name: build, run: () => command('vite build') },
  { name: 'sizes', needs: build, isAlwaysShown: true, run: () => command('tsx src/tools/checkSizes.ts') },
  { name: browser, run: findBrowser },
  { name: 'web servers', isAlwaysShown: true, run: findWebServers },
  { name: 'browser tests', needs: build, run: () => vitest('e2e') },
];

async function command(commandLine: string): Promise<Outcome> {
  const { exitCode, output } = await runProgram(commandLine);
  return exitCode === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}

async function vitest(project: string, env: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-'));
  const file = join(folder, 'report.json');
  const reporters = `--reporter=default --reporter=json --outputFile.json="${file}"`;
  const { exitCode, output } = await runProgram(
    `vitest run --project ${project} --testTimeout=${patienceMs} ${reporters}`,
    env,
  );
  const report = readReport(file);
  rmSync(folder, { recursive: true });
  return { ...countTests(report, exitCode), output };
}

/** @returns null when the run ended before it could write one */
function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}

async function findPdfReader(): Promise<Outcome> {
  return { passed: 1, failed: 0, output: ensurePdfReader().join('\n') };
}

async function findBrowser(): Promise<Outcome> {
  return { passed: 1, failed: 0, output: ensureBrowser() };
}

async function findWebServers(): Promise<Outcome> {
  return { passed: 1, failed: 0, output: ensureWebServers().join('\n') };
}
