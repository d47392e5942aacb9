import { describe, expect, test } from 'vitest';
import { describeResources } from '#model/check/describeResources.ts';
import { describeProblem } from '#selectors/describeProblem.ts';
import { folderProblems } from '#tools/folderProblems.ts';
import { type DataFolder, readDataFolder } from '#tools/readDataFolder.ts';
import { translatorOf } from '../fixtures/translators.ts';

const shipped = readDataFolder('public/data');

/** The shipped folder with other fields in some of the records of a file, and described anew. */
function changed(path: string, fields: Readonly<Record<string, object>>): DataFolder {
  const files = shipped.files.map((file) =>
    file.path === path
      ? {
          ...file,
          content: (file.content as { id: string }[]).map((record) => ({ ...record, ...fields[record.id] })),
        }
      : file,
  );
  const pack = shipped.packageContent as { resources: { name: string; path: string }[] };
  return { packageContent: { ...pack, resources: describeResources(pack.resources, files) }, files };
}

const found = (path: string, fields: Readonly<Record<string, object>>) =>
  folderProblems(changed(path, fields)).map(({ file, record, path: field, code, received, expected }) =>
    [file, record, field, code, received, expected].join(' '),
  );
const fifth = '2022-11-08-jaishankar-fifth-of-2022';
const claims = (record: string, fields: object) => found('claims.json', { [record]: fields });

describe('the check of the shipped folder', () => {
  test('finds nothing', () => {
    expect(folderProblems(shipped)).toEqual([]);
  });

  test('finds a number that the data does not come to, unless it is explained', () => {
    expect(claims(fifth, { number: 6 })).toEqual([`claims.json ${fifth} explanation unexplained 6 5`]);
    expect(claims(fifth, { number: 6, explanation: 'He counted the call.' })).toEqual([]);
  });

  test('finds the number when it is a contact that has changed', () => {
    const lines = found('contacts.json', { '2022-07-29-tashkent': { format: 'multilateral-session' } });
    expect(lines).toContain(`claims.json ${fifth} explanation unexplained 5 4`);
  });

  test('finds a previous meeting that was another day', () => {
    const record = '2024-07-05-kwatra-last-met-in-astana';
    const fields = { previous: '2024-07-04', span: '2024-07-04/2024-07-04' };
    expect(claims(record, fields)).toEqual([
      `claims.json ${record} explanation unexplained 2024-07-04 2024-07-03`,
    ]);
  });

  test('finds an explanation where there is nothing to explain', () => {
    expect(claims(fifth, { explanation: 'He counted well.' })).toEqual([
      `claims.json ${fifth} explanation overexplained 5 `,
    ]);
  });

  test.each([
    ['2019-08-28-lavrov-first-full-scale', '1 beyond'],
    ['2019-08-28-lavrov-leaders-met', ' uncounted'],
  ])('finds no reason why %s cannot be checked', (record, words) => {
    expect(claims(record, { explanation: null })).toEqual([
      `claims.json ${record} explanation uncheckable ${words}`,
    ]);
  });

  test('says so in three languages', () => {
    const problems = folderProblems(
      changed('claims.json', {
        [fifth]: { number: 6 },
        '2019-08-28-lavrov-leaders-met': { explanation: null },
        '2025-11-17-lavrov-sixth-of-2025': { explanation: 'Well counted.' },
      }),
    );
    expect(problems).toHaveLength(3);
    for (const language of ['en', 'hi', 'ru'] as const) {
      const lines = problems.map((problem) => describeProblem(problem, translatorOf(language)));
      expect(new Set(lines).size).toBe(3);
      expect(lines.filter((line) => line.includes('{') || line.startsWith('problem.'))).toEqual([]);
    }
    expect(problems.map((problem) => describeProblem(problem, translatorOf('en')))).toContain(
      '“6” is claimed, the data gives 5, and no explanation is given.',
    );
  });

  test('a package that is none is one problem, and does not throw', () => {
    expect(folderProblems({ packageContent: { name: 7 }, files: [] }).length).toBeGreaterThan(0);
  });
});
