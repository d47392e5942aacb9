import { emptyFilter, type Filter } from '#filter/Filter.ts';
import { engineOf, takeSnapshot } from '#filter/Snapshot.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import type { Day } from '#model/day.ts';
import { type DateSpan, parseEdtf } from '#model/edtf.ts';
import type { ClaimRecord } from '#model/schema/claimSchema.ts';
import { countingUnits } from './countingUnits.ts';

/**
 * What the data says to a claim. `beyond`: it reaches past the days that were coded;
 * `uncounted`: it names no number, or speaks of what this data does not hold.
 */
export type ClaimVerdict = 'agrees' | 'differs' | 'beyond' | 'uncounted';

/** A published count beside what the data has for the same span. */
export type ClaimCheck = {
  readonly claim: ClaimRecord;
  readonly verdict: ClaimVerdict;
  /** The days that the claim covers. */
  readonly span: DateSpan | null;
  /** When the one before was, as claimed; null for other kinds of claim. */
  readonly claimedPrevious: DateSpan | null;
  /** The data’s own number, in the claim’s unit; null where the claim is of another kind or says too little to count by. */
  readonly counted: number | null;
  /** When the data’s own last one before was; null where the claim is of another kind, or there is none. */
  readonly previous: DateSpan | null;
  /** The contacts by what counts as one, in order of date. */
  readonly units: readonly (readonly Contact[])[];
  /** The contacts that were counted, in order of date; of a previous one, that alone. */
  readonly contacts: readonly Contact[];
  /** The filter that selects exactly these contacts. */
  readonly filter: Filter | null;
};

/** What the data itself comes to, for a claim that says what to count. */
type Count = Pick<ClaimCheck, 'units' | 'contacts' | 'filter'>;

const nothing: Count = { units: [], contacts: [], filter: null };

/** Checks every claim of a dataset against its contacts, by the same filter that readers use. */
export function claimChecks(dataset: Dataset): readonly ClaimCheck[] {
  return dataset.claims.map((claim) => claimCheck(dataset, claim));
}

/** Checks one claim, of the dataset or another. */
export function claimCheck(dataset: Dataset, claim: ClaimRecord): ClaimCheck {
  const span = spanOf(claim.span);
  const claimedPrevious = claim.kind === 'previous' ? spanOf(claim.previous) : null;
  const count = countedBy(dataset, claim, span);
  const isPrevious = claim.kind === 'previous';
  const check = {
    claim,
    span,
    claimedPrevious,
    counted: isPrevious || count.filter === null ? null : count.units.length,
    previous: isPrevious ? (count.contacts[0]?.span ?? null) : null,
    ...count,
  };
  return { ...check, verdict: verdictOf(check, dataset) };
}

function countedBy(dataset: Dataset, { kind, counted, unit }: ClaimRecord, span: DateSpan | null): Count {
  if (!counted || !span) return nothing;
  const select = (from: Day | null): Count => {
    const filter: Filter = {
      ...emptyFilter,
      ...sorted(counted),
      time: { from, to: span.to, match: 'certainly' },
    };
    const contacts = takeSnapshot(engineOf(dataset), filter).selected;
    return { units: countingUnits(contacts, unit), contacts, filter };
  };
  if (kind !== 'previous') return select(span.from);
  const all = select(null);
  const last = all.units.at(-1);
  return last ? select(Math.min(...last.map((contact) => contact.span.earliest))) : all;
}

function verdictOf(
  { claim, span, claimedPrevious, counted, previous }: Omit<ClaimCheck, 'verdict'>,
  { coverage }: Dataset,
): ClaimVerdict {
  if (claim.kind === 'uncounted' || !span) return 'uncounted';
  if (span.from < coverage.start || span.to > coverage.end) return 'beyond';
  if (claim.kind === 'count') return counted === claim.number ? 'agrees' : 'differs';
  return previous && claimedPrevious && isWithin(previous, claimedPrevious) ? 'agrees' : 'differs';
}

function isWithin(one: DateSpan, other: DateSpan): boolean {
  return one.from >= other.from && one.to <= other.to;
}

/** A filter’s values are in order and distinct, so that equal filters are deeply equal. */
function sorted(counted: NonNullable<ClaimRecord['counted']>): Omit<Filter, 'time' | 'topicMatch' | 'text'> {
  const entries = Object.entries(counted).map(([dimension, values]) => [
    dimension,
    [...new Set<string>(values)].sort(),
  ]);
  return Object.fromEntries(entries) as Omit<Filter, 'time' | 'topicMatch' | 'text'>;
}

function spanOf(date: string | null): DateSpan | null {
  return date === null ? null : parseEdtf(date);
}
