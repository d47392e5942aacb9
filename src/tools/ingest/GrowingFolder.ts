import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Addition } from '#model/Addition.ts';
import { fileOf } from '#model/buildDataset.ts';
import { datasetOf } from '#model/check/datasetOf.ts';
import { describeResources, type ResourceDescription } from '#model/check/describeResources.ts';
import { type GrowingRecords, mergeAddition } from '#model/mergeAddition.ts';
import { type PackageRecord, packageFile } from '#model/schema/packageSchema.ts';
import { type DataFolder, readDataFolder } from '#tools/readDataFolder.ts';
import { Refusal } from './Refusal.ts';

/** A data folder, with the texts of the files that a report changes: those of contacts and documents, and the package. */
export type GrowingFolder = DataFolder & {
  readonly path: string;
  /** By name in the folder. */
  readonly texts: ReadonlyMap<string, string>;
};

/**
 * Opens a data folder.
 *
 * @throws {Refusal} 3, there is none, or it cannot be read
 */
export function openFolder(path: string): GrowingFolder {
  const folder = readFolder(path);
  if (!datasetOf(folder.packageContent, folder.files))
    throw new Refusal(3, `${path}: ${packageFile} cannot be used. npm run data:check says why.`);
  const names = [...growing(folder), packageFile].filter((name) => existsSync(join(path, name)));
  const texts = names.map((name) => [name, readFileSync(join(path, name), 'utf8')] as const);
  return { ...folder, path, texts: new Map(texts) };
}

function readFolder(path: string): DataFolder {
  try {
    return readDataFolder(path);
  } catch (cause) {
    const { message } = cause as Error;
    throw new Refusal(3, `${path}: no data can be read there (${message}). Give --data FOLDER.`, { cause });
  }
}

/**
 * The folder as it would be with what a report adds, and described anew; the same where that is nothing.
 * On the disk nothing changes.
 */
export function grownFolder(folder: GrowingFolder, addition: Addition): GrowingFolder {
  const [contactsFile, documentsFile] = growing(folder);
  const contentOf = (name: string) => folder.files.find(({ path }) => path === name)?.content;
  const records = {
    contacts: contentOf(contactsFile),
    documents: contentOf(documentsFile),
  } as GrowingRecords;
  const merged = mergeAddition(records, addition);
  if (isSame(merged.contacts, records.contacts) && isSame(merged.documents, records.documents)) return folder;
  const texts = new Map(folder.texts);
  const replace = (name: string, content: unknown) =>
    texts.set(name, jsonLike(texts.get(name) ?? '', content));
  replace(contactsFile, merged.contacts);
  if (merged.documents !== records.documents) replace(documentsFile, merged.documents);
  const files = folder.files.map((file) => {
    const text = texts.get(file.path);
    return text === undefined || text === folder.texts.get(file.path)
      ? file
      : { path: file.path, ...described(text) };
  });
  const pack = folder.packageContent as { readonly resources: readonly ResourceDescription[] };
  const packageContent = { ...pack, resources: describeResources(pack.resources, files) };
  replace(packageFile, packageContent);
  return { ...folder, files, packageContent, texts };
}

function growing({ packageContent }: DataFolder): readonly [contacts: string, documents: string] {
  const pack = packageContent as PackageRecord;
  return [fileOf(pack, 'contacts'), fileOf(pack, 'documents')];
}

function isSame(merged: readonly unknown[], before: readonly unknown[]): boolean {
  return merged.length === before.length && merged.every((one, index) => one === before[index]);
}

function described(text: string) {
  const bytes = Buffer.from(text);
  const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  return { bytes: bytes.length, hash, content: JSON.parse(text) as unknown };
}

/** A value as JSON, indented as a text is, with its line ends. */
function jsonLike(text: string, value: unknown): string {
  const indent = /^\s*[[{]\r?\n([ \t]+)/.exec(text)?.[1] ?? '';
  const end = /\n$/.test(text) ? '\n' : '';
  const json = `${JSON.stringify(value, null, indent)}${end}`;
  return text.includes('\r\n') ? json.replaceAll('\n', '\r\n') : json;
}
