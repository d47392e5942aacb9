import { emptyFilter, type Filter } from '#filter/Filter.ts';
import { sameFilter } from '#filter/filterReducers.ts';
import { filterClauses } from '#filter/filterSentence.ts';
import { formatDay, formatKnownDate, formatSpan } from '#i18n/formatDate.ts';
import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { ClaimCheck } from '#selectors/claimChecks.ts';
import type { ClaimGroup } from '#selectors/claimGroups.ts';

/** What most published counts are of, which has a name of its own. */
const bilateral: Filter = {
  ...emptyFilter,
  status: ['held'],
  level: ['minister'],
  mode: ['in-person'],
  format: ['bilateral-visit', 'sidelines', 'two-plus-two'],
};

/** A row's name, and what the name leaves unsaid: which contacts exactly, and over which days. */
type CountWords = { readonly name: string; readonly clauses: string | null; readonly when: string | null };

/** What a claim counts: `In-person bilateral meetings`, else the unit with the clauses of the filter. */
export function countWords(
  dataset: Dataset,
  { checks: [check], span }: ClaimGroup,
  translator: Translator,
): CountWords {
  const { t } = translator;
  const { claim, filter } = check;
  if (!filter) return { name: t('coverage.verdict.uncounted'), clauses: null, when: null };
  const timeless = { ...filter, time: null };
  const isBilateral = claim.unit === 'meeting' && sameFilter(timeless, bilateral);
  const name = t(isBilateral ? 'coverage.bilateral' : `coverage.unit.${claim.unit}`);
  const clauses = isBilateral ? null : filterClauses(dataset, timeless, translator).join(' · ');
  if (claim.kind !== 'previous' || !span)
    return { name, clauses, when: span && formatSpan(span.from, span.to, translator) };
  const date = formatDay(span.to + 1, 'long', translator);
  return { name: t('coverage.lastBefore', { what: name, date }), clauses, when: null };
}

/** What was claimed: a number, or the date of the one before. */
export function claimedWords({ claim, claimedPrevious }: ClaimCheck, translator: Translator): string {
  if (claimedPrevious) return formatKnownDate(claimedPrevious, 'short', translator);
  return claim.number === null ? '–' : translator.number(claim.number);
}

/** What the data has: a number, or the date of the one before; null where it has nothing to say. */
export function dataWords({ claim, counted, previous }: ClaimCheck, translator: Translator): string | null {
  if (claim.kind !== 'previous') return counted === null ? null : translator.number(counted);
  return previous ? formatKnownDate(previous, 'short', translator) : translator.t('coverage.nothing');
}
