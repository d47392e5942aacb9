import type { Dataset } from '#model/Dataset.ts';
import { isoDay } from '#model/day.ts';
import type { Problem } from '#model/Problem.ts';
import { type ClaimCheck, claimChecks } from './claimChecks.ts';

/**
 * Claims whose explanation does not fit what the data says to them: it is not there where the data has another number
 * or cannot tell, or there where they agree.
 *
 * @param file the path of the claims, for the report
 */
export function claimProblems(dataset: Dataset, file: string): Problem[] {
  return claimChecks(dataset).flatMap((check): Problem[] => {
    const found = faultOf(check);
    return found
      ? [
          {
            file,
            record: check.claim.id,
            path: 'explanation',
            scope: 'part',
            ...found,
            received: claimed(check),
          },
        ]
      : [];
  });
}

function faultOf(check: ClaimCheck): Pick<Problem, 'code' | 'expected'> | null {
  const isExplained = check.claim.explanation !== null;
  if (check.verdict === 'agrees') return isExplained ? { code: 'overexplained', expected: '' } : null;
  if (isExplained) return null;
  if (check.verdict === 'differs') return { code: 'unexplained', expected: found(check) };
  return { code: 'uncheckable', expected: check.verdict };
}

function claimed({ claim }: ClaimCheck): string {
  return claim.previous ?? (claim.number === null ? '' : String(claim.number));
}

/** The data’s own number, or the day of its own previous contact. */
function found({ counted, previous }: ClaimCheck): string {
  if (counted !== null) return String(counted);
  return previous ? isoDay(previous.from) : '–';
}
