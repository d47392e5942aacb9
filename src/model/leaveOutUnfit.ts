import { claimFaults, countable } from './claimFaults.ts';
import { parseEdtf } from './edtf.ts';
import type { Finding } from './Finding.ts';
import type { Problem } from './Problem.ts';
import type { CodingRecord, ContactRecord } from './schema/contactSchema.ts';
import type { ResourceName } from './schema/fields.ts';
import type { PackageRecord } from './schema/packageSchema.ts';
import type { Records } from './schema/resources.ts';
import { topicTree } from './topicTree.ts';

/** A contact may be announced ahead or found later on, but in another century it is a slip of the pen. */
const slackDays = 5 * 366;

/**
 * Leaves out what is well formed and cannot be meant: contacts dated far from the days that were
 * coded, codings of a concept that only groups topics or of a topic that is coded already, conflicts with no other date or venue, and
 * claims that lack what they would be checked by, or count what this data does not tell apart.
 *
 * @param fileOf the path of a resource, for the report
 */
export function leaveOutUnfit(
  pack: PackageRecord,
  records: Records,
  fileOf: (name: ResourceName) => string,
): { records: Records; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (name: ResourceName, record: string, scope: Problem['scope'], faults: readonly Finding[]) =>
    problems.push(...faults.map((fault) => ({ ...fault, file: fileOf(name), record, scope })));
  const { groups } = topicTree(records.topics);
  const contacts = records.contacts.flatMap((contact) => {
    const far = farDate(contact.date, 'date', pack);
    report('contacts', contact.id, 'record', far);
    if (far.length > 0) return [];
    const best = bestCodings(contact.topics);
    const codings = fitting(contact.topics, (coding, index) => {
      const { topic } = coding;
      const fault = { path: `topics[${index}].topic`, received: topic, expected: '' };
      if (groups.has(topic)) return [{ ...fault, code: 'group' }];
      return best.get(topic) === coding ? [] : [{ ...fault, code: 'repeated' }];
    });
    const conflicts = fitting(contact.conflicts, (conflict, index) =>
      conflictFaults(conflict, `conflicts[${index}]`, pack),
    );
    const faults = [...codings.faults, ...conflicts.faults];
    report('contacts', contact.id, 'part', faults);
    return [faults.length === 0 ? contact : { ...contact, topics: codings.kept, conflicts: conflicts.kept }];
  });
  const vocabulary = countable(pack, records);
  const claims = fitting(records.claims, (claim) => {
    const faults = claimFaults(claim, vocabulary);
    report('claims', claim.id, 'record', faults);
    return faults;
  });
  return { records: { ...records, contacts, claims: claims.kept }, problems };
}

/** The items without a fault, and the faults of the others. */
function fitting<T>(
  items: readonly T[],
  faultsOf: (item: T, index: number) => readonly Finding[],
): { kept: T[]; faults: Finding[] } {
  const judged = items.map((item, index) => ({ item, faults: faultsOf(item, index) }));
  return {
    kept: judged.filter(({ faults }) => faults.length === 0).map(({ item }) => item),
    faults: judged.flatMap(({ faults }) => faults),
  };
}

/** Of several codings of a topic the one that counts: the first that is stated, else the first. */
function bestCodings(codings: readonly CodingRecord[]): ReadonlyMap<string, CodingRecord> {
  const best = new Map<string, CodingRecord>();
  for (const coding of codings) {
    const held = best.get(coding.topic);
    const isBetter = held?.certainty === 'understood' && coding.certainty === 'stated';
    if (!held || isBetter) best.set(coding.topic, coding);
  }
  return best;
}

function conflictFaults(
  { date, venue }: ContactRecord['conflicts'][number],
  path: string,
  pack: PackageRecord,
): Finding[] {
  if (date !== null) return farDate(date, `${path}.date`, pack);
  return venue === null ? [{ path, code: 'empty', received: '', expected: '' }] : [];
}

function farDate(date: string, path: string, { readout }: PackageRecord): Finding[] {
  const { start, end } = readout.coverage;
  const span = parseEdtf(date);
  const first = (parseEdtf(start)?.from ?? Number.NEGATIVE_INFINITY) - slackDays;
  const last = (parseEdtf(end)?.to ?? Number.POSITIVE_INFINITY) + slackDays;
  if (!span || (span.earliest >= first && span.latest <= last)) return [];
  return [{ path, code: 'range', received: date, expected: `${start}–${end} ± 5` }];
}
