import type { Translator } from '#i18n/Translator.ts';
import type { Problem } from '#model/Problem.ts';
import { describeProblem } from '#selectors/describeProblem.ts';

/** One line a problem (file, record, field, reason), and a last line that sums up. */
export function reportProblems(problems: readonly Problem[], translator: Translator): string[] {
  const lines = problems.map((problem) => {
    const { file, record, path } = problem;
    return `${[file, record, path].filter(Boolean).join('  ')}: ${describeProblem(problem, translator)}`;
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  const sum =
    problems.length === 0 ? 'The data holds.' : `${problems.length} wrong, in ${files} of the files.`;
  return [...lines, sum];
}
