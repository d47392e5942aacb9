import type { Conflict, Contact } from '#model/Dataset.ts';
import type { ConflictRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import { edtfText } from './edtfText.ts';

/** A contact as its file has it: one whose documents agree has no conflicts. */
type WrittenContact = Omit<ContactRecord, 'conflicts'> & { readonly conflicts?: readonly ConflictRecord[] };

/** A contact as it stands in the data's own file, field by field in that order; without what was worked out of it. */
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
    topics: [...codings],
    outcomes: contact.outcomes,
    summary: contact.summary,
    documents: contact.documents,
    coderNotes: contact.coderNotes,
    ...(conflicts.length > 0 && { conflicts: conflicts.map(conflictRecordOf) }),
  };
}

function conflictRecordOf({ span, venue, documents, note }: Conflict): ConflictRecord {
  return { date: span && edtfText(span), venue, documents: [...documents], note };
}
