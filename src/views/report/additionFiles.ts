import type { Addition } from '#model/Addition.ts';
import type { DataFile } from '#model/check/CheckedData.ts';
import { describeResources, type ResourceDescription } from '#model/check/describeResources.ts';
import { type GrowingRecords, mergeAddition } from '#model/mergeAddition.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import { packageFile } from '#model/schema/packageSchema.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';

/** The files of a data folder that a report changes, as they stand there. */
export type RawData = {
  readonly pack: { readonly resources: readonly ResourceDescription[] };
  readonly contacts: readonly unknown[];
  readonly documents: readonly unknown[];
};

/** A file of the data folder, by its path below it. */
export type AddedFile = { readonly path: string; readonly text: string };

export type AddedFiles = {
  readonly files: readonly AddedFile[];
  /** Ids of contacts that a report adds to and the data has not. */
  readonly missing: readonly string[];
};

/**
 * The files of the data folder with reports merged into them, as a coder would check them in: contacts, documents, and
 * the data package that describes both.
 *
 * @param hashOf SHA-256 of some bytes, in hexadecimal
 */
export async function additionFiles(
  { pack, contacts, documents }: RawData,
  additions: readonly Addition[],
  hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
): Promise<AddedFiles> {
  // As they stand: what a schema does not know of is not taken away from them.
  const raw: GrowingRecords = {
    contacts: contacts as readonly ContactRecord[],
    documents: documents as readonly DocumentRecord[],
  };
  const missing = new Set<string>();
  const merged = additions.reduce((records, addition) => {
    const next = mergeAddition(records, addition);
    for (const id of next.missing) missing.add(id);
    return { contacts: next.contacts, documents: next.documents };
  }, raw);
  const files = (['contacts', 'documents'] as const).map((name) => ({
    path: pathOf(pack, name),
    text: jsonFile(merged[name]),
  }));
  const described = await Promise.all(files.map((file) => dataFile(file, hashOf)));
  const others = pack.resources.flatMap((resource) => standingFile(resource, files));
  const resources = describeResources(pack.resources, [...described, ...others]);
  return {
    files: [...files, { path: packageFile, text: jsonFile({ ...pack, resources }) }],
    missing: [...missing],
  };
}

/** Two spaces to a level and a line break at the end, as every file of the data folder is written. */
function jsonFile(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

function pathOf({ resources }: RawData['pack'], name: string): string {
  return resources.find((resource) => resource.name === name)?.path ?? `${name}.json`;
}

async function dataFile(
  { path, text }: AddedFile,
  hashOf: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
): Promise<DataFile> {
  const bytes = new TextEncoder().encode(text);
  return { path, bytes: bytes.length, hash: `sha256:${await hashOf(bytes)}`, content: null };
}

/** A file that no report changes, as the data package already describes it. */
function standingFile(resource: ResourceDescription, changed: readonly AddedFile[]): DataFile[] {
  const { path, bytes, hash } = resource;
  if (changed.some((file) => file.path === path)) return [];
  if (typeof bytes !== 'number' || typeof hash !== 'string') return [];
  return [{ path, bytes, hash, content: null }];
}
