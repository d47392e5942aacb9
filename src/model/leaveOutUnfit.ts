import { parseEdtf } from './edtf.ts';
import type { Problem } from './Problem.ts';
import type { ContactRecord } from './schema/contactSchema.ts';
import type { PackageRecord } from './schema/packageSchema.ts';
import type { Records } from './schema/resources.ts';
import { topicTree } from './topicTree.ts';

/** A contact may be announced ahead or found later on, but in another century it is a slip of the pen. */
const slackDays = 5 * 366;

/**
 * Leaves out what is well formed and cannot be meant: contacts dated far from the days that were
 * coded, and codings of a concept that only groups topics.
 *
 * @param file the path of the contacts, for the report
 */
export function leaveOutUnfit(
  { readout }: PackageRecord,
  records: Records,
  file: string,
): { records: Records; problems: Problem[] } {
  const { groups } = topicTree(records.topics);
  const problems: Problem[] = [];
  const contacts = records.contacts.flatMap((contact) => {
    const far = farDate(contact, readout.coverage);
    if (far) {
      problems.push({ ...far, file, record: contact.id });
      return [];
    }
    const grouped = contact.topics.flatMap(({ topic }, index) =>
      groups.has(topic) ? [{ topic, index }] : [],
    );
    for (const { topic, index } of grouped)
      problems.push({
        file,
        record: contact.id,
        path: `topics[${index}].topic`,
        code: 'group',
        received: topic,
        expected: '',
        scope: 'part',
      });
    if (grouped.length === 0) return [contact];
    return [{ ...contact, topics: contact.topics.filter(({ topic }) => !groups.has(topic)) }];
  });
  return { records: { ...records, contacts }, problems };
}

function farDate(
  { date }: ContactRecord,
  { start, end }: PackageRecord['readout']['coverage'],
): Omit<Problem, 'file' | 'record'> | null {
  const span = parseEdtf(date);
  const first = (parseEdtf(start)?.from ?? Number.NEGATIVE_INFINITY) - slackDays;
  const last = (parseEdtf(end)?.to ?? Number.POSITIVE_INFINITY) + slackDays;
  if (!span || (span.earliest >= first && span.latest <= last)) return null;
  return { path: 'date', code: 'range', received: date, expected: `${start}–${end} ± 5`, scope: 'record' };
}
