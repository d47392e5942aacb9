import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

export type NewText = { readonly path: string; readonly text: string };
export type Rename = (from: string, to: string) => void;

type Replacement = { readonly target: string; readonly fresh: string; readonly old: string };

/**
 * Replaces files that are there, all or none: each new text is first written beside its file and each old one copied,
 * then all are renamed. When something fails the old files are put back and nothing is left beside them.
 *
 * @param rename for tests: the disk’s own
 * @throws {Error} of the disk; where an old file could not be put back its message says where it is kept
 */
export function replaceFiles(files: readonly NewText[], rename: Rename = renameSync): void {
  const replacements = files.map(({ path }) => replacementOf(path));
  const replaced: Replacement[] = [];
  let kept: string[] = [];
  try {
    for (const [index, { target, fresh, old }] of replacements.entries()) {
      writeThrough(fresh, files[index]?.text ?? '', statSync(target).mode);
      copyFileSync(target, old, constants.COPYFILE_EXCL);
    }
    for (const replacement of replacements) {
      rename(replacement.fresh, replacement.target);
      replaced.push(replacement);
    }
  } catch (cause) {
    kept = replaced.filter((one) => !isPutBack(one, rename)).map(({ old }) => old);
    const where = kept.length > 0 ? `; what stood there is kept in ${kept.join(', ')}` : '';
    throw new Error(`${(cause as Error).message}${where}`, { cause });
  } finally {
    const beside = replacements.flatMap(({ fresh, old }) => [fresh, old]);
    for (const path of beside.filter((one) => !kept.includes(one))) rmSync(path, { force: true });
  }
}

/** A link stays one: the file that it leads to is replaced. Names end in what no data file does. */
function replacementOf(path: string): Replacement {
  const target = realpathSync(path);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}`);
  return { target, fresh: `${beside}.new`, old: `${beside}.old` };
}

/** On the disk when it returns, not only handed to it. */
function writeThrough(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function isPutBack({ old, target }: Replacement, rename: Rename): boolean {
  try {
    rename(old, target);
    return true;
  } catch {
    return false;
  }
}
