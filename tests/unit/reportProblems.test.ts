import { expect, test } from 'vitest';
import { englishTranslator } from '#tools/englishTranslator.ts';
import { reportProblems } from '#tools/reportProblems.ts';

const problem = {
  file: 'contacts.json',
  record: '2023-05-04-goa',
  path: 'date',
  code: 'edtf' as const,
  received: '2023-13-45',
  expected: '',
  scope: 'record' as const,
};

test('a problem is a line with file, id, field and reason', () => {
  const [line, sum] = reportProblems([problem], englishTranslator());
  expect(line).toMatch(/^contacts\.json {2}2023-05-04-goa {2}date: “2023-13-45” is no date\./);
  expect(sum).toBe('1 wrong, in 1 of the files.');
});

test('data without a problem is said to hold', () => {
  expect(reportProblems([], englishTranslator())).toEqual(['The data holds.']);
});
