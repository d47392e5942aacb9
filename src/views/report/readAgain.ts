import type { Draft, DraftContact } from '#ingest/Draft.ts';
import { isTouched } from './editContact.ts';
import type { ReportWork, WorkingContact } from './ReportWork.ts';

/** From so much on, two contacts are taken for the same one. */
const alike = 4;

/**
 * Puts a new reading of the report on the desk. What was set by hand stays with its contact; a contact that the report
 * does not tell of any more stays only if something of it was done by hand.
 */
export function readAgain(work: ReportWork, { contacts }: Draft): ReportWork {
  const before = work.contacts.filter(({ origin }) => origin !== 'hand');
  const pairs = matched(before, contacts);
  let { count } = work;
  const read = contacts.map((contact, index): WorkingContact => {
    const known = pairs.get(index);
    if (known) return { ...known, read: contact, origin: 'report' };
    count += 1;
    return { key: `c${count}`, read: contact, origin: 'report', edits: {}, isLeftOut: false };
  });
  const found = new Set(read.map(({ key }) => key));
  const gone = before
    .filter((contact) => !found.has(contact.key) && isEdited(contact))
    .map((contact): WorkingContact => ({ ...contact, origin: 'gone' }));
  const byHand = work.contacts.filter(({ origin }) => origin === 'hand');
  return { ...work, contacts: [...read, ...gone, ...byHand], count };
}

/** That it was left out is no reason to keep what is gone anyway. */
function isEdited(contact: WorkingContact): boolean {
  return isTouched({ ...contact, isLeftOut: false });
}

/** For each contact of the new reading, by its place, the contact on the desk that it is; the likest first. */
function matched(
  before: readonly WorkingContact[],
  after: readonly DraftContact[],
): ReadonlyMap<number, WorkingContact> {
  const pairs = before
    .flatMap((known) =>
      after.map((contact, index) => ({ known, index, likeness: likeness(known.read, contact) })),
    )
    .filter((pair) => pair.likeness >= alike)
    .sort((a, b) => b.likeness - a.likeness);
  const taken = new Set<string>();
  const found = new Map<number, WorkingContact>();
  for (const { known, index } of pairs) {
    if (taken.has(known.key) || found.has(index)) continue;
    taken.add(known.key);
    found.set(index, known);
  }
  return found;
}

/** How much speaks for two readings being of one contact: its date above all, and the words that give it. */
function likeness(one: DraftContact, other: DraftContact): number {
  const isSame = (field: 'date' | 'venue' | 'mode' | 'format' | 'telling') =>
    one[field].value !== null && one[field].value === other[field].value;
  const quotesSame =
    one.date.evidence.length > 0 && JSON.stringify(one.date.evidence) === JSON.stringify(other.date.evidence);
  const topics = new Set(one.codings.map(({ topic }) => topic));
  const shared = other.codings.filter(({ topic }) => topics.has(topic)).length;
  const points: readonly (readonly [boolean, number])[] = [
    [isSame('date'), 4],
    [quotesSame, 4],
    [isSame('venue'), 3],
    [isSame('mode'), 1],
    [isSame('format'), 1],
    [isSame('telling'), 1],
  ];
  return points.reduce((sum, [holds, worth]) => sum + (holds ? worth : 0), Math.min(shared, 3));
}
