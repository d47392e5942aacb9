import { expect, test } from 'vitest';
import { ensurePdfReader, type PdfMachine } from '#tools/ensurePdfReader.ts';

const programs = ['pdftotext', 'pdftoppm', 'pdfinfo', 'pdffonts'];
const installed = programs.map((program) => `/usr/bin/${program}`);

/** A machine with these files, on which apt-get leaves `brought` behind, unless it fails. */
function machine(files: string[], brought: string[] | null, fields: Partial<PdfMachine> = {}) {
  const there = new Set(files);
  const ran: string[] = [];
  const fake: PdfMachine = {
    path: '/usr/local/bin:/usr/bin',
    isRoot: true,
    exists: (path) => there.has(path),
    run: (...words) => {
      ran.push(words.join(' '));
      if (!brought) throw new Error('apt-get failed');
      if (words.includes('install')) for (const file of brought) there.add(file);
    },
    ...fields,
  };
  return { fake, ran };
}
const aptGet = '/usr/bin/apt-get';

test('nothing is installed where the programs are, wherever the path has them', () => {
  const files = ['/usr/local/bin/pdftotext', ...installed.slice(1)];
  const { fake, ran } = machine(files, null);
  expect(ensurePdfReader(fake)).toEqual(files);
  expect(ran).toEqual([]);
});

test.each([
  ['none is there', []],
  ['one is missing', installed.slice(0, 3)],
])('they are installed from Debian by root when %s', (_, files) => {
  const { fake, ran } = machine([aptGet, ...files], installed);
  expect(ensurePdfReader(fake)).toEqual(installed);
  expect(ran).toHaveLength(2);
  expect(ran[1]).toMatch(/--no-install-recommends poppler-utils$/);
});

test.each([
  ['another user than root', [aptGet], installed, { isRoot: false }],
  ['a machine without apt-get', [], installed, {}],
  ['packages that bring something else', [aptGet], [], {}],
])('they are missed in one line that says what to install: %s', (_, files, brought, fields) => {
  const { fake } = machine(files, brought, fields);
  expect(() => ensurePdfReader(fake)).toThrow(/^[^\n]*poppler-utils[^\n]*$/);
});
