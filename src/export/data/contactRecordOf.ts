import type { Coding, Conflict, Contact } from '#model/Dataset.ts';
import type { CodingRecord, ConflictRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import { edtfText } from './edtfText.ts';

/** Said of what is not in the published data, but from a report that whoever made the file keeps in the browser. */
type Local = { readonly local?: true };

/** A contact as its file has it: one whose documents agree has no conflicts. */
type WrittenContact = Omit<ContactRecord, 'conflicts' | 'topics'> &
  Local & {
    readonly topics: readonly (CodingRecord & Local)[];
    readonly conflicts?: readonly ConflictRecord[];
  };

/** A contact as it stands in the data's own file, field by field in that order; without what was worked out of it.
 * What is not in the published data has `local` besides. */
export function contactRecordOf(contact: Contact): WrittenContact {
  const { codings, conflicts } = contact;
  return {
    id: contact.id,
    date: contact.date,
    mode: contact.mode,
    format: contact.format,
    cameo: contact.cameo,
    level: contact.level,
    participants: contact.participants,
    venue: contact.venue,
    hostCountry: contact.hostCountry,
    occasion: contact.occasion,
    status: contact.status,
    certainty: contact.certainty,
    topics: codings.map(codingRecordOf),
    outcomes: contact.outcomes,
    summary: contact.summary,
    documents: contact.documents,
    coderNotes: contact.coderNotes,
    ...(conflicts.length > 0 && { conflicts: conflicts.map(conflictRecordOf) }),
    ...(contact.isLocal && { local: true }),
  };
}

function codingRecordOf({ isLocal, ...record }: Coding): CodingRecord & Local {
  return isLocal ? { ...record, local: true } : record;
}

function conflictRecordOf({ span, venue, documents, note }: Conflict): ConflictRecord {
  return { date: span && edtfText(span), venue, documents: [...documents], note };
}
