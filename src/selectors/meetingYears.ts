import type { Dataset } from '#model/Dataset.ts';
import { calendarDay, dayOf, isoDay } from '#model/day.ts';
import { type ClaimCheck, claimCheck } from './claimChecks.ts';
import { type ClaimGroup, claimGroups } from './claimGroups.ts';

/** The meetings of one year, and the numbers of them that were published. */
export type MeetingYear = {
  readonly year: number;
  /** The meetings that the data has for it, or for as much of it as was coded. */
  readonly check: ClaimCheck;
  /** The first and last day counted. */
  readonly from: number;
  readonly to: number;
  /** Numbers published for this year, from its first day on; by number. */
  readonly published: readonly ClaimGroup[];
};

/**
 * The meetings that published counts most often speak of, year by year, beside these counts.
 *
 * @returns no year when no claim counts meetings of a year
 */
export function meetingYears(dataset: Dataset, checks: readonly ClaimCheck[]): readonly MeetingYear[] {
  const yearly = checks.filter((check) => yearOf(check) !== null);
  const model = mostFrequent(yearly);
  if (!model) return [];
  const published = claimGroups(yearly.filter((check) => sameKind(check) === sameKind(model)));
  return yearSpans(dataset).map(({ year, from, to }) => {
    const check = claimCheck(dataset, { ...model.claim, span: `${isoDay(from)}/${isoDay(to)}` });
    const ofYear = published
      .filter(({ checks: [first] }) => yearOf(first) === year)
      .sort((a, b) => (a.checks[0].claim.number ?? 0) - (b.checks[0].claim.number ?? 0));
    return { year, from, to, check, published: ofYear };
  });
}

/** The calendar year whose meetings a claim counts, from its first day on; null when it counts something else. */
function yearOf({ claim, span, verdict }: ClaimCheck): number | null {
  const isCounted = claim.kind === 'count' && (verdict === 'agrees' || verdict === 'differs');
  if (!isCounted || claim.unit !== 'meeting' || !span) return null;
  const { year, month, date } = calendarDay(span.from);
  return month === 1 && date === 1 && calendarDay(span.to).year === year ? year : null;
}

/** What is counted, less the span. */
function sameKind({ claim: { counted, unit } }: ClaimCheck): string {
  return JSON.stringify([counted, unit]);
}

function mostFrequent(checks: readonly ClaimCheck[]): ClaimCheck | undefined {
  const counts = new Map<string, number>();
  for (const check of checks) counts.set(sameKind(check), (counts.get(sameKind(check)) ?? 0) + 1);
  const count = (check: ClaimCheck) => counts.get(sameKind(check)) ?? 0;
  return checks.reduce<ClaimCheck | undefined>(
    (most, check) => (most && count(most) >= count(check) ? most : check),
    undefined,
  );
}

/** The calendar years that were coded, the first and the last as far as they were. */
function yearSpans({ coverage: { start, end } }: Dataset): { year: number; from: number; to: number }[] {
  const first = calendarDay(start).year;
  const last = calendarDay(end).year;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, from: Math.max(start, dayOf(year, 1, 1)), to: Math.min(end, dayOf(year, 12, 31)) };
  });
}
