import { type DateSpan, parseEdtf } from '#model/edtf.ts';
import type { Finding } from '#model/Finding.ts';
import type { ConflictRecord, ContactRecord } from '#model/schema/contactSchema.ts';

/**
 * A conflict names another date or venue than the contact’s own, once, on the word of documents that are among the
 * contact’s own; and only who meets in person can have another venue.
 */
export function conflictFindings(contact: ContactRecord): Finding[] {
  const { conflicts } = contact;
  const said = conflicts.map(({ date, venue }) => JSON.stringify([date, venue]));
  return conflicts.flatMap((conflict, index) => {
    const path = `conflicts[${index}]`;
    const isRepeated = said.indexOf(said[index] ?? '') < index;
    const received = conflict.date ?? String(conflict.venue);
    return [
      ...(isRepeated ? [{ path, code: 'repeated' as const, received, expected: '' }] : []),
      ...ownFindings(conflict, contact, path),
      ...unlistedFindings(conflict, contact, path),
    ];
  });
}

function ownFindings({ date, venue }: ConflictRecord, contact: ContactRecord, path: string): Finding[] {
  const findings: Finding[] = [];
  if (date !== null && isSame(parseEdtf(date), parseEdtf(contact.date)))
    findings.push({ path: `${path}.date`, code: 'own', received: date, expected: 'date' });
  if (venue !== null && venue === contact.venue)
    findings.push({ path: `${path}.venue`, code: 'own', received: venue, expected: 'venue' });
  if (venue !== null && contact.mode !== 'in-person')
    findings.push({
      path: `${path}.venue`,
      code: 'disagrees',
      received: venue,
      expected: `mode ${contact.mode}`,
    });
  return findings;
}

function isSame(one: DateSpan | null, other: DateSpan | null): boolean {
  return one !== null && one.earliest === other?.earliest && one.latest === other.latest;
}

function unlistedFindings({ documents }: ConflictRecord, contact: ContactRecord, path: string): Finding[] {
  return documents.flatMap((id, index): Finding[] =>
    contact.documents.includes(id)
      ? []
      : [{ path: `${path}.documents[${index}]`, code: 'unlisted', received: id, expected: 'documents' }],
  );
}
