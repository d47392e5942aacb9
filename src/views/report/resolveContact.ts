import type { DraftCoding, DraftContact, DraftParticipant, Evidence, Extracted } from '#ingest/Draft.ts';
import type { ContactEdits, SingleField, WorkingContact } from './ReportWork.ts';
import { singleFields } from './ReportWork.ts';

/**
 * A contact as it stands: what was set by hand over what the report says. What was set by hand has no evidence.
 *
 * @param topics ids of all topics in the scheme's order, which codings are in
 */
export function resolveContact(
  { read, edits, origin }: WorkingContact,
  topics: readonly string[],
): DraftContact {
  const known = origin === 'gone' ? withoutEvidence(read) : read;
  const single = Object.fromEntries(singleFields.map((field) => [field, singleOf(known, edits, field)]));
  return {
    ...known,
    ...(single as Pick<DraftContact, SingleField>),
    participants: edits.participants?.map(participantByHand) ?? known.participants,
    codings: codingsOf(known.codings, edits.codings ?? {}, topics),
  };
}

function singleOf(read: DraftContact, edits: ContactEdits, field: SingleField): Extracted<unknown> {
  return field in edits ? { value: trimmed(edits[field]), evidence: [] } : read[field];
}

/** What is typed may end in a blank while more is being typed. */
function trimmed(value: ContactEdits[SingleField]): string | null {
  return value?.trim() || null;
}

function participantByHand({ id, name }: { id: string | null; name: string }): DraftParticipant {
  return { value: id, name, evidence: [] };
}

function codingsOf(
  read: readonly DraftCoding[],
  edits: NonNullable<ContactEdits['codings']>,
  topics: readonly string[],
): readonly DraftCoding[] {
  const kept = read.filter(({ topic }) => !(topic in edits));
  const set = Object.entries(edits).flatMap(([topic, certainty]): DraftCoding[] =>
    certainty === null ? [] : [{ topic, certainty, evidence: [] }],
  );
  const place = (topic: string) => topics.indexOf(topic);
  return [...kept, ...set].sort((a, b) => place(a.topic) - place(b.topic));
}

const none: readonly Evidence[] = [];

function withoutEvidence(read: DraftContact): DraftContact {
  const bare = <T extends { readonly evidence: readonly Evidence[] }>(value: T): T => ({
    ...value,
    evidence: none,
  });
  const single = Object.fromEntries(singleFields.map((field) => [field, bare(read[field])]));
  return {
    ...(single as Pick<DraftContact, SingleField>),
    telling: bare(read.telling),
    participants: read.participants.map(bare),
    codings: read.codings.map(bare),
  };
}
