import { parseEdtf } from '#model/edtf.ts';
import type { Finding } from '#model/Finding.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';
import { sideIds } from '#model/sideIds.ts';
import type { CheckedData } from './CheckedData.ts';

/** A document is published by one of the known sides, and not after the data’s date. */
export function documentFindings({ side, published }: DocumentRecord, { pack }: CheckedData): Finding[] {
  const { hosts, coverage } = pack.readout;
  const sides = sideIds(hosts);
  const end = parseEdtf(coverage.end)?.to ?? Number.POSITIVE_INFINITY;
  const first = published === null ? undefined : parseEdtf(published)?.from;
  const findings: Finding[] = [];
  if (!sides.includes(side))
    findings.push({ path: 'side', code: 'choice', received: side, expected: sides.join(', ') });
  if (first !== undefined && first > end)
    findings.push({
      path: 'published',
      code: 'disagrees',
      received: String(published),
      expected: `coverage.end ${coverage.end}`,
    });
  return findings;
}
