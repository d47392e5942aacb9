import type { DraftContact } from '#ingest/Draft.ts';
import type { Coding } from '#model/Dataset.ts';
import type { ContactEdits, ContactValues, Participant, WorkingContact } from './ReportWork.ts';

/** Sets a field by hand; what the report says anyway is no edit. */
export function withValue<Field extends keyof ContactValues>(
  contact: WorkingContact,
  field: Field,
  value: ContactValues[Field],
): WorkingContact {
  const { [field]: _, ...others } = contact.edits;
  const edits = isAsRead(contact.read, field, value) ? others : { ...others, [field]: value };
  return { ...contact, edits: edits as ContactEdits };
}

/** Takes back what was set by hand: the field is as the report has it. */
export function withoutValue(contact: WorkingContact, field: keyof ContactValues): WorkingContact {
  const { [field]: _, ...edits } = contact.edits;
  return { ...contact, edits };
}

/** Codes a topic by hand, or with null takes it away. */
export function withCoding(
  contact: WorkingContact,
  topic: string,
  certainty: Coding['certainty'] | null,
): WorkingContact {
  const read = contact.read.codings.find((coding) => coding.topic === topic)?.certainty ?? null;
  const { [topic]: _, ...others } = contact.edits.codings ?? {};
  return withCodings(contact, read === certainty ? others : { ...others, [topic]: certainty });
}

/** A topic as the report has it. */
export function withoutCoding(contact: WorkingContact, topic: string): WorkingContact {
  const { [topic]: _, ...others } = contact.edits.codings ?? {};
  return withCodings(contact, others);
}

/** Whether anything of a contact was done by hand. */
export function isTouched({ edits, isLeftOut, origin }: WorkingContact): boolean {
  return origin === 'hand' || isLeftOut || Object.keys(edits).length > 0;
}

function withCodings(contact: WorkingContact, codings: NonNullable<ContactEdits['codings']>): WorkingContact {
  const { codings: _, ...edits } = contact.edits;
  return { ...contact, edits: Object.keys(codings).length === 0 ? edits : { ...edits, codings } };
}

function isAsRead(read: DraftContact, field: keyof ContactValues, value: unknown): boolean {
  if (field === 'summary' || field === 'coderNotes') return false;
  if (field === 'outcome') return value === '';
  if (field === 'participants') return sameParticipants(read, value as readonly Participant[]);
  return read[field].value === value;
}

function sameParticipants({ participants }: DraftContact, others: readonly Participant[]): boolean {
  return (
    participants.length === others.length &&
    participants.every(({ value, name }, index) => {
      const other = others[index];
      return other !== undefined && value === other.id && (value !== null || name === other.name);
    })
  );
}
