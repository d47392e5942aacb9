import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { canInstallFromDebian, type DebianMachine, installFromDebian } from './installFromDebian.ts';

/** All that `ensureBrowser` asks of the machine; tests hand in their own. */
export type Machine = DebianMachine & {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright's own browser is, or would be once it is downloaded. */
  readonly downloadedBrowser: () => string;
};

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
/** The browser, and a font that has Devanagari, which Debian's browser does not bring. */
const debianPackages = ['chromium', 'fonts-noto-core'];

const thisMachine: Machine = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  downloadedBrowser: () => chromium.executablePath(),
  run: (program, ...args) => execFileSync(program, args, { stdio: 'inherit' }),
};

/**
 * The path of a Chromium: the one that CHROMIUM_PATH names, else one that is installed, else Playwright's.
 *
 * @returns null when there is none
 */
export function findBrowser({ env, exists, downloadedBrowser }: Machine = thisMachine): string | null {
  const named = env.CHROMIUM_PATH;
  if (named) return exists(named) ? named : null;
  return [...usualPlaces, downloadedBrowser()].find(exists) ?? null;
}

/**
 * The path of a Chromium, which is installed first if the machine has none: Debian's where this process may do
 * that, else Playwright's download.
 *
 * @throws {Error} there is none and none can be had; the message says what to do
 */
export function ensureBrowser(machine: Machine = thisMachine): string {
  const { env, run } = machine;
  const found = findBrowser(machine);
  if (found) return found;
  if (env.CHROMIUM_PATH)
    throw new Error(`CHROMIUM_PATH names ${env.CHROMIUM_PATH}, and there is no such file.`);
  const ways = [
    () => run('npx', 'playwright-core', 'install', 'chromium'),
    ...(canInstallFromDebian(machine) ? [() => installFromDebian(machine, debianPackages)] : []),
  ].reverse();
  for (const install of ways) {
    if (!succeeds(install)) continue;
    const installed = findBrowser(machine);
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium was found and none could be installed: install one, and name it as in CHROMIUM_PATH=/usr/bin/chromium.',
  );
}

/** Whether it ran through; why not has been printed by the program itself. */
function succeeds(install: () => void): boolean {
  try {
    install();
    return true;
  } catch {
    return false;
  }
}
