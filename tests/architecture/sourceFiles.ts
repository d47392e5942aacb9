import { readdirSync, readFileSync } from 'node:fs';

export type SourceFile = { readonly path: string; readonly source: string };

/** Files under a folder, as text, by their path within it; `endings` are the ends of names that count. */
export function sourceFiles(folder: string, endings: RegExp): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .map((path) => ({ path: path.slice(folder.length + 1), source: readFileSync(path, 'utf8') }));
}
