import { spawn, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Addition } from '#model/Addition.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { bali, call, type IngestFolder, ingestFolder, moscow } from './ingestFolder.ts';

function run(program: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/tools/${program}.ts`, ...args],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr, errors: stderr.split('\n').filter(Boolean) };
}
const facts = ['--publisher', 'Invented Courier', '--title', 'Two ministers talk'];
const ingest = ({ data }: IngestFolder, ...args: string[]) => run('ingest', [...args, '--data', data]);
const dataCheck = ({ data }: IngestFolder) => run('checkData', [data]).stdout.trim();
const document = (day: string) => `invented-courier-${day}-two-ministers-talk`;

/** Whether each line of a text is in another one, in its order; a comma may have come behind it. */
function isWithin(before = '', after = ''): boolean {
  const lines = after.split('\n').map((line) => line.replace(/,$/, ''));
  let from = 0;
  return before.split('\n').every((line) => {
    const found = lines.indexOf(line.replace(/,$/, ''), from);
    from = found + 1;
    return found >= 0;
  });
}

describe('a report of a contact that the data has', () => {
  test('is shown with the words that bear each value, and nothing is written', () => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    const { status, stdout, stderr } = ingest(folder, folder.report('bali.txt', bali));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/contact 1 +in the data: 2022-07-08-bali: add this document, and topics space\n/);
    expect(stdout).toMatch(/ venue +bali +¶1 “Bali”\n/);
    expect(stdout).toMatch(/ topics +space, stated +¶2 “space”\n +ukraine, coded already, stays +¶2 “/);
    expect(stdout).toMatch(/ missing +title: --write needs --title\n +missing +publisher: /);
    expect(folder.onDisk()).toEqual(before);
  });

  test('is written as an addition to it: all that was coded stays, and the data check passes', () => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    const [contacts, documents] = ['contacts.json', 'documents.json'].map((name) =>
      folder.parsed<(ContactRecord & DocumentRecord)[]>(name),
    );
    const { status, errors } = ingest(folder, folder.report('bali.txt', bali), ...facts, '--write', '--yes');
    expect(status).toBe(0);
    expect(errors).toEqual([
      `Written in ${folder.data}: contacts.json, documents.json, datapackage.json. Read the difference before you commit it.`,
    ]);
    expect(dataCheck(folder)).toBe('The data holds.');
    const after = folder.onDisk();
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual(['contacts.json', 'datapackage.json', 'documents.json']);
    expect(isWithin(before['contacts.json'], after['contacts.json'])).toBe(true);
    expect(isWithin(before['documents.json'], after['documents.json'])).toBe(true);

    const id = document('2022-07-09');
    const added = folder.parsed<ContactRecord[]>('contacts.json').find((one) => one.id === '2022-07-08-bali');
    expect(added?.documents.at(-1)).toBe(id);
    expect(added?.topics.at(-1)).toEqual({
      topic: 'space',
      certainty: 'stated',
      documents: [id],
      note: null,
    });
    const taken = folder.parsed<ContactRecord[]>('contacts.json').map((contact) => ({
      ...contact,
      topics: contact.topics.filter((coding) => !coding.documents.includes(id)),
      documents: contact.documents.filter((one) => one !== id),
    }));
    expect(JSON.stringify(taken)).toBe(JSON.stringify(contacts));
    expect(folder.parsed<DocumentRecord[]>('documents.json').filter((one) => one.id !== id)).toEqual(
      documents,
    );
  });

  test('is written once', () => {
    const folder = ingestFolder();
    const args = [folder.report('bali.txt', bali), ...facts, '--write', '--yes'];
    ingest(folder, ...args);
    const once = folder.onDisk();
    const { status, stdout, errors } = ingest(folder, ...args);
    expect({ status, errors }).toEqual({
      status: 0,
      errors: [`Nothing to write: ${folder.data} has all of it.`],
    });
    expect(stdout).toContain('in the data: 2022-07-08-bali: has all of it already');
    expect(folder.onDisk()).toEqual(once);
  });
});

describe('a report of a contact that the data has not', () => {
  test('is written as a new one, in the order of dates, and the data check passes', () => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    const { status, stdout } = ingest(
      folder,
      folder.report('call.txt', call),
      ...facts,
      '--url',
      'https://courier.example/call',
      '--write',
      '--yes',
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/contact 1 +new: 2024-02-09-call\n/);
    expect(dataCheck(folder)).toBe('The data holds.');
    const contacts = folder.parsed<ContactRecord[]>('contacts.json');
    const dates = contacts.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(contacts.find(({ id }) => id === '2024-02-09-call')).toMatchObject({
      date: '2024-02-09',
      mode: 'telephone',
      participants: ['jaishankar', 'lavrov'],
      documents: [document('2024-02-10')],
    });
    expect(
      folder.parsed<DocumentRecord[]>('documents.json').find(({ id }) => id === document('2024-02-10')),
    ).toMatchObject({
      title: 'Two ministers talk',
      publisher: 'Invented Courier',
      author: 'Ann Example',
      published: '2024-02-10',
      url: 'https://courier.example/call',
    });
    expect(isWithin(before['contacts.json'], folder.onDisk()['contacts.json'])).toBe(true);
  });

  test('is not written where a published count would no longer agree', () => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    const { status, errors } = ingest(
      folder,
      folder.report('moscow.txt', moscow),
      ...facts,
      '--write',
      '--yes',
    );
    expect(status).toBe(3);
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(
      /^claims\.json {2}2024-07-03-jaishankar-first-since-december {2}explanation: “2023-12” is claimed, the data gives 2024-02-09.* correct the explanation of/,
    );
    expect(folder.onDisk()).toEqual(before);
  });
});

describe('the JSON', () => {
  test('has what the reports would add, one compared with the data that those before it leave', () => {
    const folder = ingestFolder();
    const again = call.replace('Ann', 'Ben').replace('defence', 'space');
    const files = [folder.report('one.txt', call), folder.report('two.txt', again)];
    const { status, stdout } = ingest(folder, ...files, '--publisher', 'Invented Courier', '--json');
    const { reports, written } = JSON.parse(stdout) as {
      reports: { file: string; addition: Addition; outcomes: object[]; missing: string[]; draft: object }[];
      written: string[];
    };
    expect({ status, written }).toEqual({ status: 0, written: [] });
    expect(reports.map(({ file, missing }) => [file, missing])).toEqual(
      files.map((file) => [file, ['title']]),
    );
    expect(reports.map(({ outcomes }) => outcomes)).toEqual([
      [{ kind: 'new', contact: '2024-02-09-call' }],
      [{ kind: 'known', contact: '2024-02-09-call', topics: ['space'], coded: ['nuclear-energy'] }],
    ]);
    expect(reports[0]?.addition.contacts[0]?.date).toBe('2024-02-09');
  });

  test('names the files that were written', () => {
    const folder = ingestFolder();
    const { stdout } = ingest(
      folder,
      folder.report('call.txt', call),
      ...facts,
      '--json',
      '--write',
      '--yes',
    );
    expect((JSON.parse(stdout) as { written: string[] }).written).toEqual([
      'contacts.json',
      'documents.json',
      'datapackage.json',
    ]);
  });
});

test('the command’s exit codes are those that its help documents', () => {
  const folder = ingestFolder();
  const before = folder.onDisk();
  const help = run('ingest', ['--help']);
  expect(help.status).toBe(0);
  for (const code of [0, 1, 2, 3]) expect(help.stdout).toMatch(new RegExp(`^  ${code}  \\S`, 'm'));
  expect(ingest(folder, '--wrong').status).toBe(1);
  const unread = ingest(folder, folder.report('empty.txt', ''), folder.report('call.txt', call));
  expect(unread.status).toBe(2);
  expect(unread.errors).toHaveLength(1);
  expect(unread.stdout).toContain('new: 2024-02-09-call');
  expect(run('ingest', [folder.report('call.txt', call), '--data', folder.reports]).status).toBe(3);
  expect(folder.onDisk()).toEqual(before);
});

test('who stops reading what is printed does not break the run', async () => {
  const folder = ingestFolder();
  const args = [folder.report('call.txt', call), ...facts, '--write', '--yes', '--data', folder.data];
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/tools/ingest.ts', ...args]);
  child.stdout.destroy();
  let errors = '';
  child.stderr.on('data', (part: Buffer) => {
    errors += part.toString();
  });
  const status = await new Promise((ended) => child.on('close', ended));
  expect(status).toBe(0);
  expect(errors).toMatch(/^Written in .*\n$/);
});
