import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFile } from '#model/check/CheckedData.ts';
import { packageFile } from '#model/schema/packageSchema.ts';

/** A data folder as it stands on the disk: the package, and every other file in the order of their names. */
export type DataFolder = { readonly packageContent: unknown; readonly files: readonly DataFile[] };

/** Reads a data folder whole; a file that is not JSON has `undefined` for content. */
export function readDataFolder(folder: string): DataFolder {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.json') && path !== packageFile)
    .sort();
  return {
    packageContent: parsed(readFileSync(join(folder, packageFile), 'utf8')),
    files: paths.map((path) => {
      const source = readFileSync(join(folder, path));
      const hash = `sha256:${createHash('sha256').update(source).digest('hex')}`;
      return { path, bytes: source.length, hash, content: parsed(source.toString()) };
    }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
