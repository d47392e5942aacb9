import type { Draft, DraftContact, Report } from '#ingest/Draft.ts';
import type { ContactOutcome } from '#ingest/Proposal.ts';
import { proposeAddition } from '#ingest/proposeAddition.ts';
import type { Addition } from '#model/Addition.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { ContactRecord } from '#model/schema/contactSchema.ts';
import type { ContactEdits, ReportWork, WorkingContact } from './ReportWork.ts';
import { isDay } from './reportOf.ts';
import { resolveContact } from './resolveContact.ts';

/** A contact on the desk with what it comes to. */
export type StandingContact = {
  readonly contact: WorkingContact;
  readonly resolved: DraftContact;
  /** Null where it is left out. */
  readonly outcome: ContactOutcome | null;
  /** What it would be in the data; null unless it is new there. */
  readonly record: ContactRecord | null;
  /** The data has it, and has it from this very document. */
  readonly hasDocument: boolean;
};

/** What the work comes to as it stands. */
export type Standing = {
  /** What the report tells as its news first, and what was added by hand last. */
  readonly contacts: readonly StandingContact[];
  /** What would be kept: without contacts that are left out or lack something. */
  readonly addition: Addition;
  /** What stands for the day of publication and is no day; null unless something does. */
  readonly wrongPublished: string | null;
};

/** Works out what becomes of the report: of its document and of every contact that is not left out. */
export function standingOf(work: ReportWork, report: Report, dataset: Dataset): Standing {
  const topics = [...dataset.topics.keys()];
  const resolved = work.contacts.map((contact) => ({ contact, resolved: resolveContact(contact, topics) }));
  const taken = resolved.filter(({ contact }) => !contact.isLeftOut);
  const draft: Draft = { report, contacts: taken.map((one) => one.resolved) };
  const { addition: proposed, outcomes } = proposeAddition(draft, dataset);
  const outcomeOf = new Map(taken.map(({ contact }, index) => [contact.key, outcomes[index] ?? null]));
  const addition = withHandwork(
    proposed,
    work,
    taken.map(({ contact }) => ({ contact, outcome: outcomeOf.get(contact.key) ?? null })),
    dataset,
  );
  const contacts = resolved.map((one): StandingContact => {
    const outcome = outcomeOf.get(one.contact.key) ?? null;
    const id = outcome?.kind === 'incomplete' ? null : (outcome?.contact ?? null);
    const known = id === null ? undefined : dataset.contactsById.get(id);
    return {
      ...one,
      outcome,
      record: addition.contacts.find((record) => record.id === id) ?? null,
      hasDocument: known?.documents.includes(addition.document.id) === true,
    };
  });
  const published = work.facts.published?.trim() ?? '';
  return {
    contacts: [...contacts].sort((a, b) => rankOf(a) - rankOf(b)),
    addition,
    wrongPublished: published === '' || isDay(published) ? null : published,
  };
}

function rankOf({ contact: { origin, read } }: StandingContact): number {
  if (origin === 'hand') return 2;
  return read.telling.value === 'reported' ? 0 : 1;
}

type Taken = { readonly contact: WorkingContact; readonly outcome: ContactOutcome | null };

/** Puts in what no report says: details of a document that is new, summaries and outcomes in the coder's words. */
function withHandwork(
  addition: Addition,
  { details }: ReportWork,
  taken: readonly Taken[],
  { documents }: Dataset,
): Addition {
  const isNew = !documents.has(addition.document.id);
  const document = isNew ? { ...addition.document, ...details } : addition.document;
  const editsOf = new Map(
    taken.flatMap(({ contact, outcome }) =>
      outcome?.kind === 'new' ? [[outcome.contact, contact.edits] as const] : [],
    ),
  );
  const contacts = addition.contacts.map((record) =>
    withOwnWords(record, editsOf.get(record.id) ?? {}, document.id),
  );
  return { ...addition, document, contacts };
}

function withOwnWords(
  record: ContactRecord,
  { summary = record.summary, outcome = '', coderNotes = record.coderNotes ?? '' }: ContactEdits,
  document: string,
): ContactRecord {
  const came = outcome.trim() === '' ? [] : [{ text: outcome.trim(), documents: [document] }];
  return {
    ...record,
    outcomes: [...record.outcomes, ...came],
    summary: summary.trim(),
    coderNotes: coderNotes.trim() || null,
  };
}
