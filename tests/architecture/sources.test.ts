import { existsSync } from 'node:fs';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './sourceFiles.ts';

const inFolder = (folder: string, endings: RegExp) =>
  existsSync(folder)
    ? sourceFiles(folder, endings).map(({ path, source }) => ({ path: `${folder}/${path}`, source }))
    : [];
const everyText = ['src', 'tests', 'docs', 'public'].flatMap((folder) =>
  inFolder(folder, /\.(tsx?|mjs|css|json|md|svg|html)$/),
);
/** How an absolute path of a developer's machine begins. */
const machinePath = /(?<![\w.:/#-])\/(home|Users|work|root|tmp|private|mnt)\/[\w.-]+/;
/** What only the data may name: the two ministers, their countries, and where they meet there. A time zone may. */
const namedByDataAlone =
  /\b(Jaishankar|Lavrov|Indian?|Russian?|(?<!Europe\/)Moscow|New Delhi|Goa)\b|Джайшанкар|Лавров|Инди[яию]|Росси[яию]|जयशंकर|लावरोव|भारत|रूस/i;

function places(files: readonly SourceFile[], pattern: RegExp): string[] {
  return files.flatMap(({ path, source }) =>
    source
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 120)}`] : [],
      ),
  );
}

/** The file with its comments blanked, in which an example may have a name. */
function withoutComments({ path, source }: SourceFile): SourceFile {
  const blank = (text: string) => text.replaceAll(/[^\n]/g, ' ');
  if (path.endsWith('.css')) return { path, source: source.replaceAll(/\/\*.*?\*\//gs, blank) };
  if (path.endsWith('.json')) return { path, source };
  const blanked = parseSync(path, source).comments.reduce(
    (code, { start, end }) => code.slice(0, start) + blank(code.slice(start, end)) + code.slice(end),
    source,
  );
  return { path, source: blanked };
}

test('no file names a folder of somebody’s machine', () => {
  expect(everyText.length).toBeGreaterThan(100);
  expect(places(everyText, machinePath)).toEqual([]);
});

test.each(['home', 'work', 'Users'])('such a path is seen: /%s/…', (root) => {
  expect(`see '/${root}/ann/readout'`).toMatch(machinePath);
});

test.each(['https://example.org/home/page', '#tools/tmp/x', 'src/home/x.ts'])(
  'another is not: %s',
  (line) => {
    expect(line).not.toMatch(machinePath);
  },
);

test('the code knows neither the ministers nor their countries: those are data', () => {
  // The screenshots are of the data that is shipped.
  const code = inFolder('src', /(?<!takeScreenshots)\.(tsx?|mjs|css|json)$/);
  expect(code.length).toBeGreaterThan(100);
  expect(places(code.map(withoutComments), namedByDataAlone)).toEqual([]);
});

test.each([
  ['seen in the code', "const host = 'in-india';", 1],
  ['seen in a translation', "const label = 'В России';", 1],
  ['not looked for in a comment', '/** As in Moscow. */\nconst host = 1; // or in Goa', 0],
  ['not looked for in a time zone', "const zone = 'Europe/Moscow';", 0],
])('a name is %s', (_, source, count) => {
  expect(places([withoutComments({ path: 'src/x.ts', source })], namedByDataAlone)).toHaveLength(count);
});
