import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Obstacle } from './Obstacle.mjs';

const lockFile = 'package-lock.json';
/** Says for which lock file, and on which kind of machine, `node_modules` was made. `npm ci` takes it away first. */
const stampFile = 'node_modules/.readout-lock';

/**
 * Makes the project's folder the current one, and installs exactly what the lock file names unless that is there already.
 * Uses nothing but Node itself.
 *
 * @throws {Obstacle} Node is too old, the lock file is missing, or npm fails
 */
export function installDependencies() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
  requireNode(JSON.parse(readFileSync('package.json', 'utf8')).engines.node, process.versions.node);
  if (!existsSync(lockFile))
    throw new Obstacle(`${lockFile} is missing: restore it from the repository, then run this again.`);
  const stamp = `${process.platform} ${process.arch} ${hashOf(lockFile)}\n`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  console.log(`Installing what ${lockFile} names …`);
  if (npm('ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error') !== 0)
    throw new Obstacle(
      'npm ci failed, for the reason above: check the network or the registry (npm config get registry), then run this again.',
    );
  writeFileSync(stampFile, stamp);
}

/**
 * @param {string} range the least version, as in package.json: `>=20.19`
 * @param {string} version e.g. `20.20.2`
 * @throws {Obstacle} the version is lower
 */
export function requireNode(range, version) {
  const least = range.replace('>=', '');
  if (version.localeCompare(least, 'en', { numeric: true }) < 0)
    throw new Obstacle(
      `Readout needs Node ${least} or newer, and this is ${version}: install one from https://nodejs.org, then run this again.`,
    );
}

function hashOf(file) {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Runs npm, the one that started this process if there is one. Windows finds `npm` through a shell alone. */
function npm(...args) {
  const own = process.env.npm_execpath;
  const { status } = own
    ? spawnSync(process.execPath, [own, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status;
}
