import type { DateSpan } from '#model/edtf.ts';
import type { ClaimCheck, ClaimVerdict } from './claimChecks.ts';

/** Claims that say the same of the same contacts; at least one. */
export type ClaimGroup = {
  readonly id: string;
  /** In the order of the data; they differ in who said it, and a little in the span. */
  readonly checks: readonly [ClaimCheck, ...ClaimCheck[]];
  readonly verdict: ClaimVerdict;
  /** The widest span among them; null when nothing is counted. */
  readonly span: DateSpan | null;
};

/** Verdicts in the order in which a reader wants them: what does not fit first. */
export const claimVerdicts = ['differs', 'agrees', 'beyond', 'uncounted'] as const satisfies ClaimVerdict[];

/** Puts claims together that count the same contacts from the same day on and come to the same; others stand alone. */
export function claimGroups(checks: readonly ClaimCheck[]): readonly ClaimGroup[] {
  const groups = new Map<string, [ClaimCheck, ...ClaimCheck[]]>();
  for (const check of checks) {
    const key = sameness(check);
    const group = groups.get(key);
    if (group) group.push(check);
    else groups.set(key, [check]);
  }
  return [...groups.values()].map((group) => ({
    id: group[0].claim.id,
    checks: group,
    verdict: group[0].verdict,
    span: group.map(({ span }) => span).reduce(wider),
  }));
}

/** What two claims have in common when they say the same. */
function sameness({ claim, verdict, contacts, span }: ClaimCheck): string {
  const { id, kind, counted, unit, number, previous } = claim;
  // Claims that could not be checked have no contacts by which they would be known as the same.
  if (verdict === 'uncounted' || verdict === 'beyond') return id;
  const ids = contacts.map((contact) => contact.id);
  return JSON.stringify([kind, verdict, counted, unit, number, previous, span?.from, ids]);
}

function wider(one: DateSpan | null, other: DateSpan | null): DateSpan | null {
  if (!one || !other) return one ?? other;
  return other.latest - other.earliest > one.latest - one.earliest ? other : one;
}
