import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { describeResources, type ResourceDescription } from '#model/check/describeResources.ts';
import { readDataFolder } from '#tools/readDataFolder.ts';

/** Folders for one test: reports, and a copy of the shipped data whose package describes it. */
export type IngestFolder = {
  readonly reports: string;
  readonly data: string;
  /** Puts a report into the folder; its path. */
  readonly report: (name: string, content: string | Uint8Array) => string;
  /** Every file of the data, by name, as it stands on the disk. */
  readonly onDisk: () => Record<string, string>;
  /** A file of the data, parsed. */
  readonly parsed: <Content>(name: string) => Content;
};

/** Makes the folders, and takes them away when the test is over. */
export function ingestFolder(): IngestFolder {
  const root = mkdtempSync(join(tmpdir(), 'readout-ingest-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const data = join(root, 'data');
  cpSync('public/data', data, { recursive: true });
  describe(data);
  return {
    reports: root,
    data,
    report: (name, content) => {
      const path = join(root, name);
      writeFileSync(path, content);
      return path;
    },
    onDisk: () =>
      Object.fromEntries(
        readdirSync(data, { recursive: true, encoding: 'utf8', withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(({ name, parentPath }) => [name, readFileSync(join(parentPath, name), 'latin1')]),
      ),
    parsed: (name) => JSON.parse(readFileSync(join(data, name), 'utf8')),
  };
}

/** Brings the package up to date, should somebody be at work on the data. */
export function describe(data: string): void {
  const { packageContent, files } = readDataFolder(data);
  const pack = packageContent as { readonly resources: readonly ResourceDescription[] };
  const resources = describeResources(pack.resources, files);
  writeFileSync(join(data, 'datapackage.json'), `${JSON.stringify({ ...pack, resources }, null, 2)}\n`);
}

/** Reports that nobody has written: ministers who are known, at places that are, in the words of this file. */
export const bali = ` date 2022-07-09 By Ann Example

DENPASAR, Indonesia — Foreign ministers Sergey Lavrov of Russia and S. Jaishankar of India met in Bali on Friday, on the margins of the G20 gathering.

The two ministers discussed cooperation in space and the situation in Ukraine, the Indian side said.
`;
export const call = ` date 2024-02-10 By Ann Example

MOSCOW — External Affairs Minister S. Jaishankar spoke by telephone with Foreign Minister Sergey Lavrov on Friday.

They discussed defence and nuclear energy, a spokesman said.
`;
/** Two published counts say otherwise. */
export const moscow = ` date 2024-02-10 By Ann Example

MOSCOW — External Affairs Minister S. Jaishankar held talks with Foreign Minister Sergey Lavrov in Moscow on Friday.

They discussed defence and nuclear energy, a spokesman said.
`;
