import { parseEdtf } from '#model/edtf.ts';
import type { Finding } from '#model/Finding.ts';
import type { GapRecord } from '#model/schema/gapSchema.ts';
import type { CheckedData } from './CheckedData.ts';

/** Kinds of gap that are about a contact which the data has. */
const ofContacts: ReadonlySet<GapRecord['kind']> = new Set(['readout']);

/** What is missing of a contact was so on its days, a readout is of some contact, and nothing is missing twice. */
export function gapFindings(gap: GapRecord, { records }: CheckedData): Finding[] {
  const findings: Finding[] = [];
  const contact = records.contacts.find(({ id }) => id === gap.contact);
  if (contact && gap.date !== null && !haveDaysInCommon(gap.date, contact.date))
    findings.push({
      path: 'date',
      code: 'disagrees',
      received: gap.date,
      expected: `contact ${contact.id} (${contact.date})`,
    });
  if (ofContacts.has(gap.kind) && gap.contact === null)
    findings.push({ path: 'contact', code: 'missing', received: '', expected: '' });
  const first = records.gaps.find(({ date, missing }) => date === gap.date && missing === gap.missing);
  if (first && first.id !== gap.id)
    findings.push({ path: 'missing', code: 'repeated', received: gap.missing, expected: '' });
  return findings;
}

function haveDaysInCommon(one: string, other: string): boolean {
  const [a, b] = [parseEdtf(one), parseEdtf(other)];
  return a !== null && b !== null && a.earliest <= b.latest && b.earliest <= a.latest;
}
