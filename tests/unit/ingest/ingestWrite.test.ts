import { lstatSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { call, ingestFolder } from './ingestFolder.ts';
import { facts, ingestHere } from './ingestHere.ts';

test.each([
  [true, 0, 'Written in'],
  [false, 0, 'Nothing was written.'],
])('who is asked and says %s is obeyed', async (says, code, message) => {
  const folder = ingestFolder();
  const before = folder.onDisk();
  const asked: string[] = [];
  const ask = (question: string) => {
    asked.push(question);
    return Promise.resolve(says);
  };
  const { exitCode, errors } = await ingestHere(folder, [folder.report('a.txt', call), ...facts, '--write'], {
    ask,
  });
  expect(exitCode).toBe(code);
  expect(errors.at(-1)).toContain(message);
  expect(asked).toEqual([`Write contacts.json, documents.json, datapackage.json in ${folder.data}? [y/N] `]);
  expect(JSON.stringify(folder.onDisk()) === JSON.stringify(before)).toBe(!says);
});

describe('a disk that refuses', () => {
  test.each([1, 2, 3])('at rename %i leaves the old files, and nothing beside them', async (failing) => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    let renames = 0;
    const rename = (from: string, to: string) => {
      renames += 1;
      if (renames === failing) throw new Error('EIO: the disk is tired');
      renameSync(from, to);
    };
    const args = [folder.report('a.txt', call), ...facts, '--write', '--yes'];
    const { exitCode, errors } = await ingestHere(folder, args, { rename });
    expect(exitCode).toBe(3);
    expect(errors).toEqual([
      `${folder.data}: it could not be written (EIO: the disk is tired). Look to the folder and the disk, and run it once more.`,
    ]);
    expect(folder.onDisk()).toEqual(before);
  });

  test('for good says where the old file is kept', async () => {
    const folder = ingestFolder();
    const before = folder.onDisk()['contacts.json'];
    let renames = 0;
    const rename = (from: string, to: string) => {
      renames += 1;
      if (renames > 1) throw new Error('EIO');
      renameSync(from, to);
    };
    const { errors } = await ingestHere(
      folder,
      [folder.report('a.txt', call), ...facts, '--write', '--yes'],
      {
        rename,
      },
    );
    const [kept = ''] = /\.contacts\.json\.\d+\.old/.exec(errors[0] ?? '') ?? [];
    expect(folder.onDisk()[kept]).toBe(before);
    expect(Object.keys(folder.onDisk()).filter((name) => name.startsWith('.'))).toEqual([kept]);
  });

  test('what somebody else has changed meanwhile is not written over', async () => {
    const folder = ingestFolder();
    const path = join(folder.data, 'contacts.json');
    const ask = () => {
      writeFileSync(path, '[]\n');
      return Promise.resolve(true);
    };
    const { exitCode, errors } = await ingestHere(
      folder,
      [folder.report('a.txt', call), ...facts, '--write'],
      {
        ask,
      },
    );
    expect(exitCode).toBe(3);
    expect(errors).toEqual([
      'contacts.json: somebody has changed it meanwhile; nothing was written. Run it once more.',
    ]);
    expect(folder.onDisk()['contacts.json']).toBe('[]\n');
  });
});

test.each([
  ['contacts.json', (text: string) => `${text}\n`, 'Run npm run data:package', true],
  ['topics.json', () => '{', 'See npm run data:check', true],
  ['datapackage.json', () => '{', 'datapackage.json cannot be used', false],
])('data that does not hold, by its %s, is not added to', async (name, change, message, isDrafted) => {
  const folder = ingestFolder();
  writeFileSync(join(folder.data, name), change(folder.onDisk()[name] ?? ''), 'latin1');
  const before = folder.onDisk();
  const { exitCode, out, errors } = await ingestHere(folder, [
    folder.report('a.txt', call),
    ...facts,
    '--write',
    '--yes',
  ]);
  expect(exitCode).toBe(3);
  expect(errors).toEqual([expect.stringContaining(message)]);
  expect(out.length > 0).toBe(isDrafted);
  expect(folder.onDisk()).toEqual(before);
});

test('a link in the place of a data file stays one', async () => {
  const folder = ingestFolder();
  const kept = join(folder.reports, 'kept.json');
  renameSync(join(folder.data, 'contacts.json'), kept);
  symlinkSync(kept, join(folder.data, 'contacts.json'));
  const before = folder.parsed<object[]>('contacts.json').length;
  const { exitCode } = await ingestHere(folder, [folder.report('a.txt', call), ...facts, '--write', '--yes']);
  expect(exitCode).toBe(0);
  expect(folder.parsed<object[]>('contacts.json')).toHaveLength(before + 1);
  expect(lstatSync(join(folder.data, 'contacts.json')).isSymbolicLink()).toBe(true);
});
