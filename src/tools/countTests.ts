/** What is read of the report that vitest's `json` reporter writes. */
export type VitestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/**
 * Passed and failed tests of a run. A file that could not be loaded counts as one failed test; so does a run
 * that failed for a reason outside any test, or that found none.
 *
 * @param exitCode of the run
 */
export function countTests(
  report: VitestReport | null,
  exitCode: number,
): { passed: number; failed: number } {
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const passed = report.numPassedTests;
  const failed = report.numFailedTests + unloaded.length;
  const isWrong = exitCode !== 0 || passed === 0;
  return { passed, failed: failed === 0 && isWrong ? 1 : failed };
}
