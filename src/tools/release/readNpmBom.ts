import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { Obstacle } from '#tools/Obstacle.mjs';
import type { Bom } from './Bom.ts';

/**
 * What npm says of all packages of the lock file, those for development among them and marked as such.
 *
 * With `--omit dev` npm leaves out what production and development share, React among it
 * (https://github.com/npm/cli/issues/7909). So everything is asked for, whatever the surroundings would omit: Vite sets
 * NODE_ENV, of which npm makes an `omit` of its own.
 *
 * @throws {Obstacle} npm cannot be run, or fails
 */
export function readNpmBom(): Bom {
  const { status, stdout, stderr, error } = npm(
    'sbom',
    '--sbom-format=cyclonedx',
    '--package-lock-only',
    '--include=dev',
    '--include=optional',
    '--include=peer',
  );
  if (status === 0) return JSON.parse(stdout) as Bom;
  const reason = error?.message ?? /npm error (?!code)(.+)/.exec(stderr)?.[1] ?? `exit code ${status}`;
  throw new Obstacle(`npm sbom cannot list the packages: ${reason}`);
}

/** Runs npm, the one that started this process if there is one. Windows finds `npm` through a shell alone. */
function npm(...args: string[]) {
  const own = process.env.npm_execpath ?? '';
  const options = { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 } as const;
  // Another program may have started this one, and says so in the same variable.
  if (basename(own).startsWith('npm-cli')) return spawnSync(process.execPath, [own, ...args], options);
  return spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
}
