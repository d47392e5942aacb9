import { fileOf } from '#model/buildDataset.ts';
import type { Problem } from '#model/Problem.ts';
import type { ResourceName } from '#model/schema/fields.ts';
import type { PackageRecord } from '#model/schema/packageSchema.ts';
import { isExpected, type Records, resourceNames } from '#model/schema/resources.ts';
import { validateRecords } from '#model/validateRecords.ts';
import type { DataFile } from './CheckedData.ts';

/** The files of a data folder by resource, as they stand and as far as they can be used. */
export type ReadRecords = {
  readonly sources: readonly {
    readonly name: ResourceName;
    readonly file: string;
    /** What the file lists; nothing when it is no list. */
    readonly elements: readonly unknown[];
    readonly isMissing: boolean;
  }[];
  readonly records: Records;
  readonly problems: readonly Problem[];
};

/** Reads every resource of a data folder and leaves out the records that do not fit their schema. */
export function readRecords(pack: PackageRecord, files: readonly DataFile[]): ReadRecords {
  const sources = resourceNames.map((name) => {
    const file = fileOf(pack, name);
    const content = files.find(({ path }) => path === file)?.content;
    const isList = Array.isArray(content);
    const elements: readonly unknown[] = isList ? content : [];
    return { name, file, elements, isMissing: !isList && isExpected(name, pack.resources) };
  });
  const validated = sources.map(({ name, file, elements }) => ({
    name,
    ...validateRecords(name, file, elements),
  }));
  return {
    sources,
    records: Object.fromEntries(validated.map((one) => [one.name, one.records])) as unknown as Records,
    problems: validated.flatMap(({ problems }) => problems),
  };
}
