import type { Contact } from '#model/Dataset.ts';
import { parseEdtf } from '#model/edtf.ts';
import type { CodingRecord, ContactRecord } from '#model/schema/contactSchema.ts';
import type { Draft, DraftContact } from './Draft.ts';
import type { KnownData } from './KnownData.ts';
import { type Match, matchContacts } from './matchContacts.ts';
import { codingsOf, missingFields, newContact } from './newContact.ts';
import type { ContactOutcome, MissingField, Proposal } from './Proposal.ts';
import { sourceDocument } from './sourceDocument.ts';

/** A contact of the draft, what becomes of it, and the records that come of that. */
type Proposed = {
  readonly outcome: ContactOutcome;
  readonly made?: ContactRecord;
  readonly codings?: readonly CodingRecord[];
};

/**
 * What a draft would do to the data: the document that the report is, records for contacts that the data has not, and
 * codings for those that it has, of topics that they have none for. Nothing that is coded is changed.
 */
export function proposeAddition(draft: Draft, data: KnownData): Proposal {
  const matches = matchContacts(draft.contacts, data);
  const bearing = matches.flatMap((match) => (match.kind === 'one' ? match.contact.documents : []));
  const document = sourceDocument(draft.report, data, bearing);
  const taken = new Set(data.contacts.map(({ id }) => id));
  const proposed = draft.contacts.map((contact, index): Proposed => {
    const match = matches[index] ?? { kind: 'none' };
    if (match.kind === 'one') return addition(contact, match.contact, document.id, data);
    const missing = [...new Set([...vague(contact, match), ...missingFields(contact, data)])];
    const span = parseEdtf(contact.date.value ?? '');
    if (missing.length > 0 || !span) return { outcome: { kind: 'incomplete', missing } };
    const made = newContact(contact, span, document.id, data, taken);
    taken.add(made.id);
    return { outcome: { kind: 'new', contact: made.id }, made };
  });
  return {
    addition: {
      document,
      contacts: proposed.flatMap(({ made }) => made ?? []),
      known: knownContacts(proposed),
    },
    outcomes: proposed.map(({ outcome }) => outcome),
  };
}

/** What is too vague to tell which of several contacts of the data is meant. */
function vague({ mode, venue }: DraftContact, { kind }: Match): MissingField[] {
  if (kind !== 'several') return [];
  return mode.value === 'in-person' && venue.value === null ? ['date', 'venue'] : ['date'];
}

function addition(draft: DraftContact, contact: Contact, document: string, data: KnownData): Proposed {
  const coded = new Set(contact.codings.map(({ topic }) => topic));
  const codings = codingsOf(draft, document, data);
  const fresh = codings.filter(({ topic }) => !coded.has(topic));
  return {
    outcome: {
      kind: 'known',
      contact: contact.id,
      topics: fresh.map(({ topic }) => topic),
      coded: codings.filter(({ topic }) => coded.has(topic)).map(({ topic }) => topic),
    },
    codings: fresh,
  };
}

/** One entry a contact, though the report may tell of it twice; the first coding of a topic stays. */
function knownContacts(proposed: readonly Proposed[]): Proposal['addition']['known'] {
  const known = new Map<string, CodingRecord[]>();
  for (const { outcome, codings = [] } of proposed) {
    if (outcome.kind !== 'known') continue;
    const held = known.get(outcome.contact) ?? [];
    const fresh = codings.filter(({ topic }) => held.every((one) => one.topic !== topic));
    known.set(outcome.contact, [...held, ...fresh]);
  }
  return [...known].map(([contact, codings]) => ({ contact, codings }));
}
