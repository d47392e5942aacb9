import type { Problem } from '#model/Problem.ts';

/** What to do about something that would be wrong with the data if a report were in it. */
export function adviceOn({ code, path, record }: Problem): string {
  if (code === 'unexplained' || code === 'uncheckable' || code === 'overexplained')
    return `If the report is right, correct the explanation of ${record} first.`;
  if (code === 'disagrees' && path === 'published')
    return 'Once the data is coded through that day, set readout.coverage.end in datapackage.json and run npm run data:package.';
  return 'Correct it in a draft: add the report with the form of the page, or by hand.';
}
