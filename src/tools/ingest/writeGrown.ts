import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '#model/Problem.ts';
import { packageFile } from '#model/schema/packageSchema.ts';
import { folderProblems } from '#tools/folderProblems.ts';
import type { Drafted } from './draftReports.ts';
import type { GrowingFolder } from './GrowingFolder.ts';
import { Refusal } from './Refusal.ts';
import { type NewText, type Rename, replaceFiles } from './replaceFiles.ts';

/** What the folder would be, where it passes the check of the data; the names of the files that change. */
export type Checked = { readonly changed: readonly string[]; readonly problems: readonly Problem[] };

/**
 * Looks whether what reports add can be written.
 *
 * @param before what is wrong with the folder as it stands
 * @throws {Refusal} 3 the folder does not pass its check as it stands, 1 a fact of a new document is missing
 */
export function checkGrown(
  { reports, grown }: Drafted,
  folder: GrowingFolder,
  before: readonly Problem[],
): Checked {
  if (before.length > 0) {
    const advice = before.every(({ code }) => code === 'stale')
      ? 'Run npm run data:package'
      : 'See npm run data:check';
    throw new Refusal(
      3,
      `${folder.path}: ${before.length} wrong before anything is added. ${advice}, then once more.`,
    );
  }
  const lacking = reports.find(({ missing }) => missing.length > 0);
  if (lacking) {
    const flags = lacking.missing.map((fact) => `--${fact}`).join(' and ');
    const alone = reports.length > 1 && lacking.missing.includes('title') ? ', and name this file alone' : '';
    throw new Refusal(
      1,
      `${lacking.file}: nothing says its ${lacking.missing.join(' and ')}. Give ${flags}${alone}.`,
    );
  }
  const changed = [...grown.texts].filter(([name, text]) => folder.texts.get(name) !== text);
  return {
    // The package last: until then it describes what was there, and its check tells.
    changed: changed
      .map(([name]) => name)
      .sort((a, b) => Number(a === packageFile) - Number(b === packageFile)),
    problems: changed.length > 0 ? folderProblems(grown) : [],
  };
}

/**
 * Writes files of a grown folder, all or none.
 *
 * @throws {Refusal} 3 nothing was written: somebody else has changed them meanwhile, or the disk refuses
 */
export function writeGrown(
  changed: readonly string[],
  grown: GrowingFolder,
  folder: GrowingFolder,
  rename?: Rename,
): void {
  try {
    for (const [name, text] of folder.texts)
      if (readFileSync(join(folder.path, name), 'utf8') !== text)
        throw new Refusal(
          3,
          `${name}: somebody has changed it meanwhile; nothing was written. Run it once more.`,
        );
    const files: NewText[] = changed.map((name) => ({
      path: join(folder.path, name),
      text: grown.texts.get(name) ?? '',
    }));
    replaceFiles(files, rename);
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    const { message } = cause as Error;
    throw new Refusal(
      3,
      `${folder.path}: it could not be written (${message}). Look to the folder and the disk, and run it once more.`,
      { cause },
    );
  }
}
