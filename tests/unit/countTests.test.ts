import { expect, test } from 'vitest';
import { countTests } from '#tools/countTests.ts';

const file = (status: string, count: number) => ({ status, assertionResults: Array.from({ length: count }) });
const report = (
  numPassedTests: number,
  numFailedTests: number,
  ...testResults: ReturnType<typeof file>[]
) => ({
  numPassedTests,
  numFailedTests,
  testResults,
});

test.each([
  ['a run that is fine', report(3, 0, file('passed', 3)), 0, { passed: 3, failed: 0 }],
  ['failed tests', report(3, 2, file('failed', 5)), 1, { passed: 3, failed: 2 }],
  [
    'a file that could not be loaded',
    report(3, 0, file('passed', 3), file('failed', 0)),
    1,
    { passed: 3, failed: 1 },
  ],
  ['an error outside any test', report(3, 0, file('passed', 3)), 1, { passed: 3, failed: 1 }],
  ['a run that found no test', report(0, 0), 0, { passed: 0, failed: 1 }],
  ['a run that ended before it could report', null, 1, { passed: 0, failed: 1 }],
])('%s', (_, vitestReport, exitCode, count) => {
  expect(countTests(vitestReport, exitCode)).toEqual(count);
});
