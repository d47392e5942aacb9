import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallFromDebian, type DebianMachine, installFromDebian } from './installFromDebian.ts';

/** All that `ensurePdfReader` asks of the machine; tests hand in their own. */
export type PdfMachine = DebianMachine & {
  /** Folders of programs. */
  readonly path: string;
};

/** The programs of Poppler with which tests read what was written. */
const programs = ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts'];

const thisMachine: PdfMachine = {
  path: process.env.PATH ?? '',
  isRoot: process.getuid?.() === 0,
  exists: existsSync,
  run: (program, ...args) => execFileSync(program, args, { stdio: 'inherit' }),
};

/**
 * The paths of the programs that read PDF, which are installed first if the machine has none, where this process may
 * do that.
 *
 * @throws {Error} there are none and none can be had; the message says what to do
 */
export function ensurePdfReader(machine: PdfMachine = thisMachine): readonly string[] {
  const found = findPrograms(machine);
  if (found) return found;
  if (canInstallFromDebian(machine)) installFromDebian(machine, ['poppler-utils']);
  const installed = findPrograms(machine);
  if (installed) return installed;
  throw new Error(
    `Not all of ${programs.join(', ')} are on this machine: install Poppler (Debian: poppler-utils, Homebrew: poppler).`,
  );
}

/** @returns null unless all are there */
function findPrograms({ path, exists }: PdfMachine): readonly string[] | null {
  const folders = path.split(delimiter);
  const found = programs.flatMap(
    (program) => folders.map((folder) => join(folder, program)).find(exists) ?? [],
  );
  return found.length === programs.length ? found : null;
}
