import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseFile } from './ReleaseFile.ts';

/** Every file under a folder, by its path within it. */
export function readFolder(folder: string): ReleaseFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => ({
      path: file.slice(join(folder, '/').length).replaceAll('\\', '/'),
      bytes: readFileSync(file),
    }));
}
