import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Report } from '#ingest/Draft.ts';
import type { Addition } from '#model/Addition.ts';
import { folderProblems } from '#tools/folderProblems.ts';
import { readDataFolder } from '#tools/readDataFolder.ts';
import { additionFiles, type RawData } from '#views/report/additionFiles.ts';
import { emptyWork } from '#views/report/ReportWork.ts';
import { readAgain } from '#views/report/readAgain.ts';
import { sha256 } from '#views/report/sha256.ts';
import { standingOf } from '#views/report/standingOf.ts';
import { draftsOf } from '../../fixtures/drafts.ts';
import { shippedDataset } from '../../fixtures/shippedDataset.ts';

afterEach(() => vi.unstubAllGlobals());

const text = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const raw: RawData = {
  pack: JSON.parse(text('datapackage.json')) as RawData['pack'],
  contacts: JSON.parse(text('contacts.json')) as unknown[],
  documents: JSON.parse(text('documents.json')) as unknown[],
};

/** What a report about a contact that the data has not, and one that it has, adds to the shipped data. */
function addition(): Addition {
  const report: Report = {
    title: 'Ministers speak',
    author: null,
    publisher: 'Daily Lantern',
    published: '2026-02-06',
    url: null,
    paragraphs: ['They spoke by telephone.'],
  };
  const { said, coded, contact } = draftsOf(report.paragraphs);
  const contacts = [
    contact({
      date: said('2026-02-05'),
      mode: said('telephone', 'by telephone'),
      format: said('call'),
      codings: [coded('space', 'stated')],
    }),
    contact({
      date: said('2023-05-04'),
      venue: said('goa'),
      format: said('sidelines'),
      codings: [coded('space', 'understood')],
    }),
  ];
  return standingOf(readAgain(emptyWork, { report, contacts }), report, shippedDataset()).addition;
}

const files = async (additions: readonly Addition[]) => {
  const made = await additionFiles(raw, additions, sha256);
  return { ...made, textOf: (path: string) => made.files.find((file) => file.path === path)?.text ?? '' };
};

test('without a report the files are those of the folder, byte for byte', async () => {
  const { files: made, missing } = await files([]);
  expect(made.map(({ path }) => path)).toEqual(['contacts.json', 'documents.json', 'datapackage.json']);
  for (const file of made) expect(file.text).toBe(text(file.path));
  expect(missing).toEqual([]);
});

test('a report adds its lines and changes no other', async () => {
  const { textOf } = await files([addition()]);
  const [before, after] = [text('contacts.json'), textOf('contacts.json')];
  const contacts = JSON.parse(after) as { id: string; documents: string[] }[];
  expect(contacts).toHaveLength(raw.contacts.length + 1);
  expect(contacts.some(({ id }) => id === '2026-02-05-call')).toBe(true);
  const document = 'daily-lantern-2026-02-06-ministers-speak';
  expect(contacts.find(({ id }) => id === '2023-05-04-goa')?.documents.at(-1)).toBe(document);
  // Only a line that is no longer the last of its list gains a comma.
  const own = new Set(after.split('\n').map((line) => line.replace(/,$/, '')));
  expect(before.split('\n').filter((line) => !own.has(line.replace(/,$/, '')))).toEqual([]);
  expect(JSON.parse(textOf('documents.json'))).toHaveLength(raw.documents.length + 1);
});

test('the data package describes them: sizes and hashes by another program, and all other files as before', async () => {
  const { textOf } = await files([addition()]);
  type Described = { readonly path: string; readonly bytes: number; readonly hash: string };
  const { resources } = JSON.parse(textOf('datapackage.json')) as { resources: Described[] };
  const before = (raw.pack.resources as readonly unknown[] as readonly Described[]).map(({ path }) => path);
  expect(resources.map(({ path }) => path)).toEqual(before);
  for (const { path, bytes, hash } of resources) {
    const content = textOf(path) || text(path);
    expect([path, bytes, hash]).toEqual([
      path,
      Buffer.byteLength(content),
      `sha256:${createHash('sha256').update(content).digest('hex')}`,
    ]);
  }
});

test('over a copy of the folder the data check finds nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-report-'));
  try {
    cpSync('public/data', folder, { recursive: true });
    const { files: made } = await files([addition()]);
    for (const file of made) writeFileSync(join(folder, file.path), file.text);
    expect(folderProblems(readDataFolder(folder))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a report that adds to a contact that the data has not names it', async () => {
  const { contacts: _, known, ...rest } = addition();
  const lost = { ...rest, contacts: [], known: [...known, { contact: 'nowhere', codings: [] }] };
  expect((await files([lost])).missing).toEqual(['nowhere']);
});

test.each([
  ['of no bytes', '', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['of abc', 'abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('SHA-256 %s is the standard’s, with the browser’s own and without it', async (_, words, digest) => {
  const bytes = new TextEncoder().encode(words);
  expect(await sha256(bytes)).toBe(digest);
  vi.stubGlobal('crypto', {});
  expect(await sha256(bytes)).toBe(digest);
});
