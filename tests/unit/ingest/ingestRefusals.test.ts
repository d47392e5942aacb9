import { chmodSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bali, call, ingestFolder } from './ingestFolder.ts';
import { facts, ingestHere } from './ingestHere.ts';

const text = 'Ada met Bruno.\n\nThey spoke of ships.\n';
const utf16 = (words: string) => Buffer.from(words, 'utf16le');
const inputs: readonly [what: string, content: string | Uint8Array, message: string][] = [
  ['nothing', '', 'there is nothing in it but blanks'],
  ['blanks', ' \n\t\n\u00A0', 'there is nothing in it but blanks'],
  [
    'noise',
    Uint8Array.from({ length: 4000 }, (_, index) => 1 + ((index * 37) % 255)),
    'its letters cannot be told',
  ],
  ['NULs', new Uint8Array(3000), 'it holds no text'],
  ['UTF-16 without its mark', utf16(call), 'it holds no text, or UTF-16 without its mark'],
  ['half of UTF-16', Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 'it is not in utf-16le'],
  [
    'Latin-1',
    Buffer.from(`${text}Señor Núñez`, 'latin1'),
    'its letters cannot be told, since it is not in utf-8',
  ],
  ['a PDF', '%PDF-1.7 and so on', 'it is a file of the kind PDF'],
  ['no date', text, 'Give --date YYYY-MM-DD.'],
  ['a day that never was', ` date 2023-02-30 By Ann\n\n${text}`, 'Give --date YYYY-MM-DD.'],
  ['a date alone', ' date 2023-02-20 By Ann\n\n', 'no sentence of an article was found'],
  [
    'a page without words',
    '<!doctype html><title>x</title><body><p> </p>',
    'no sentence of an article was found',
  ],
];

describe('what is no report', () => {
  test.each(inputs)('%s: a line says why, and the data stays', async (_, content, message) => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    const path = folder.report('report.txt', content);
    const { exitCode, errors } = await ingestHere(folder, [path, ...facts, '--write', '--yes']);
    expect(exitCode).toBe(2);
    expect(errors).toEqual([expect.stringContaining(`${path}: `)]);
    expect(errors[0]).toContain(message);
    expect(folder.onDisk()).toEqual(before);
  });

  test('fifty megabytes are too many', async () => {
    const folder = ingestFolder();
    const path = folder.report('huge.txt', bali);
    truncateSync(path, 50_000_000);
    const { exitCode, errors } = await ingestHere(folder, [path]);
    expect({ exitCode, errors }).toEqual({
      exitCode: 2,
      errors: [
        `${path}: it has 50.0 MB, and no report has more than 5. Save the part that tells of the contact.`,
      ],
    });
  });

  test('a folder, what is not there, and what is no file', async () => {
    const folder = ingestFolder();
    const paths = [
      folder.reports,
      join(folder.reports, 'none.txt'),
      `${folder.report('a', text)}/b`,
      '/dev/null',
    ];
    const { exitCode, errors } = await ingestHere(folder, paths);
    expect(exitCode).toBe(2);
    expect(errors.map((line, index) => line.replace(paths[index] ?? '', ''))).toEqual([
      ': it is a folder. Name the files in it.',
      ': there is no such file. Is the path right?',
      ': there is no such file. Is the path right?',
      ': it is no file. Save the report in one.',
    ]);
  });

  // Whoever is root may read everything.
  test.runIf(process.getuid?.() !== 0)('a file that may not be read', async () => {
    const folder = ingestFolder();
    const path = folder.report('closed.txt', bali);
    chmodSync(path, 0);
    const { exitCode, errors } = await ingestHere(folder, [path]);
    expect({ exitCode, errors }).toEqual({
      exitCode: 2,
      errors: [`${path}: it may not be read. Change its permissions.`],
    });
  });

  test('one bad report keeps the others from being written', async () => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    const paths = [folder.report('call.txt', call), folder.report('bad.txt', '')];
    const { exitCode, errors } = await ingestHere(folder, [...paths, '--write', '--yes']);
    expect(exitCode).toBe(2);
    expect(errors[1]).toBe('Nothing was written, since not all reports could be read. Name those that can.');
    expect(folder.onDisk()).toEqual(before);
  });
});

test.each([
  ['UTF-16 with its mark', (words: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), utf16(words)])],
  ['a mark of byte order', (words: string) => `\uFEFF${words}`],
  ['line breaks of Windows', (words: string) => words.replaceAll('\n', '\r\n')],
])('%s is read as what it is', async (_, encode) => {
  const folder = ingestFolder();
  const { exitCode, out } = await ingestHere(folder, [folder.report('call.txt', encode(call))]);
  expect(exitCode).toBe(0);
  expect(out.join('\n')).toContain('new: 2024-02-09-call');
});

test('a saved page is read by its article', async () => {
  const folder = ingestFolder();
  const [, ...paragraphs] = call.split('\n\n');
  const page = `<!doctype html><html><head><title>Ministers on the line</title><style>p {{{</style>
    <meta property="og:site_name" content="Invented Courier"><meta property="article:published_time" content="2024-02-10">
    </head><body><nav>Home</nav><article>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`;
  const { exitCode, out, errors } = await ingestHere(folder, [folder.report('call.html', page)]);
  expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: [] });
  expect(out.join('\n')).toMatch(
    /new: invented-courier-2024-02-10-ministers-on-the-line\n(.|\n)*new: 2024-02-09-call\n/,
  );
});

describe('what is asked for wrongly', () => {
  test.each([
    [[], 'No report is named'],
    [['a.txt', '--colour', 'red'], "Unknown option '--colour'"],
    [['a.txt', '--date', '2023-02-30'], '--date 2023-02-30 is no day'],
    [['a.txt', '--date', '2023-02'], '--date 2023-02 is no day'],
    [['a.txt', '--url', 'javascript:alert(1)'], '--url javascript:alert(1) is no address'],
    [['a.txt', '--publisher', ' '], '--publisher is empty'],
    [['a.txt', 'b.txt', '--title', 'One'], '--title is of one report, and 2 are named'],
    [['a.txt', '--write'], 'Add --yes.'],
  ])('%j', async (args, message) => {
    const { exitCode, errors } = await ingestHere(ingestFolder(), args);
    expect(exitCode).toBe(1);
    expect(errors).toEqual([expect.stringContaining(message)]);
  });

  test('a new document without its title and publisher', async () => {
    const folder = ingestFolder();
    const before = folder.onDisk();
    const path = folder.report('call.txt', call);
    const { exitCode, errors } = await ingestHere(folder, [path, '--write', '--yes']);
    expect({ exitCode, errors }).toEqual({
      exitCode: 1,
      errors: [`${path}: nothing says its title and publisher. Give --title and --publisher.`],
    });
    expect(folder.onDisk()).toEqual(before);
  });
});

test('a terminal is told nothing by a report, its name or an option', async () => {
  const folder = ingestFolder();
  const hostile = '\u001B]0;owned\u0007\u001B[2J\u009B31m\u202E\r';
  // Of few words among many control characters it would be said that they are no text.
  const words = call.replace('spokesman', `spokes${hostile}man`) + 'They spoke of ships. '.repeat(30);
  const path = folder.report(`a${hostile}.txt`, words);
  const shown = await ingestHere(folder, [path, '--title', `Two${hostile} talk`]);
  const refused = await ingestHere(folder, [folder.report(`bad${hostile}`, '')]);
  const wrong = await ingestHere(folder, [path, '--date', hostile]);
  const json = await ingestHere(folder, [path, '--json']);
  const printed = json.out.join('\n');
  const lines = [...shown.out, ...shown.errors, ...refused.errors, ...wrong.errors, ...printed.split('\n')];
  expect([shown, refused, wrong, json].map(({ exitCode }) => exitCode)).toEqual([0, 2, 1, 0]);
  expect(lines.filter((line) => /[\p{Cc}\u202E]/u.test(line))).toEqual([]);
  expect(JSON.parse(printed)).toMatchObject({ reports: [{ file: path }] });
});
