import { createHash } from 'node:crypto';
import type { ReleaseFile } from './ReleaseFile.ts';

/** SHA-256 in hexadecimal, as `sha256sum` prints it. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The list that `sha256sum -c` reads: a line a file, in the order of their paths. */
export function checksums(files: readonly ReleaseFile[]): string {
  return byPath(files)
    .map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}

/** The files in the order of their paths, the same in any language. */
export function byPath(files: readonly ReleaseFile[]): ReleaseFile[] {
  return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
}
