import { parseEdtf } from '#model/edtf.ts';
import type { Finding } from '#model/Finding.ts';
import type { ClaimRecord } from '#model/schema/claimSchema.ts';
import type { CheckedData } from './CheckedData.ts';

/** The fields that belong to claims of other kinds. */
const foreign = {
  count: ['previous'],
  previous: ['number'],
  uncounted: ['number', 'previous'],
} as const satisfies Record<ClaimRecord['kind'], readonly (keyof ClaimRecord)[]>;

/**
 * A claim says one thing, once, of days that were past when it was made, and before it was published; what it says of a
 * previous contact covers the days from that one on. Whether it is right is another matter.
 */
export function claimRecordFindings(claim: ClaimRecord, data: CheckedData): Finding[] {
  return [
    ...foreign[claim.kind].flatMap((path): Finding[] =>
      claim[path] === null
        ? []
        : [{ path, code: 'disagrees', received: String(claim[path]), expected: `kind ${claim.kind}` }],
    ),
    ...spanFindings(claim),
    ...publicationFindings(claim, data),
    ...twinFindings(claim, data),
  ];
}

function spanFindings({ date, span, previous }: ClaimRecord): Finding[] {
  const days = span === null ? null : parseEdtf(span);
  if (span === null || !days) return [];
  const findings: Finding[] = [];
  const made = parseEdtf(date)?.to ?? days.to;
  if (days.to > made)
    findings.push({ path: 'span', code: 'disagrees', received: span, expected: `date ${date}` });
  if (previous !== null && parseEdtf(previous)?.from !== days.from)
    findings.push({ path: 'span', code: 'disagrees', received: span, expected: `previous ${previous}` });
  return findings;
}

function publicationFindings({ date, document }: ClaimRecord, { records }: CheckedData): Finding[] {
  const published = records.documents.find(({ id }) => id === document)?.published ?? null;
  const last = published === null ? Number.POSITIVE_INFINITY : (parseEdtf(published)?.to ?? 0);
  if ((parseEdtf(date)?.from ?? 0) <= last) return [];
  return [{ path: 'date', code: 'disagrees', received: date, expected: `${document} (${published})` }];
}

function twinFindings(claim: ClaimRecord, { records }: CheckedData): Finding[] {
  const first = records.claims.find((other) => said(other) === said(claim));
  if (!first || first.id === claim.id) return [];
  return [{ path: 'claim', code: 'repeated', received: claim.claim, expected: '' }];
}

/** What a claim says and where, in one string; its wording aside, where it can be counted. */
function said({ document, claim, kind, counted, unit, span, number, previous }: ClaimRecord): string {
  const words = kind === 'uncounted' ? claim : '';
  return JSON.stringify([document, words, kind, counted, unit, span, number, previous]);
}
