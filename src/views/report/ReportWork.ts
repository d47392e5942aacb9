import type { DraftContact, ReportFacts } from '#ingest/Draft.ts';
import type { Coding } from '#model/Dataset.ts';
import type { DocumentRecord } from '#model/schema/referenceSchemas.ts';

/** Somebody who took part: an official of the data, or a name that the data has not. */
export type Participant = { readonly id: string | null; readonly name: string };

/** Fields of a contact that have one value each, in the order of the form. */
export const singleFields = [
  'date',
  'venue',
  'mode',
  'format',
  'level',
  'status',
  'certainty',
  'occasion',
] as const;
export type SingleField = (typeof singleFields)[number];

/** What a form says of a contact. */
export type ContactValues = { readonly [Field in SingleField]: DraftContact[Field]['value'] } & {
  readonly participants: readonly Participant[];
  readonly summary: string;
  /** What came of it; empty is nothing. */
  readonly outcome: string;
  /** Doubts, and what sources do not agree on. */
  readonly coderNotes: string;
};

/** What was set by hand; topics one by one, null is taken away. All else is as the report has it. */
export type ContactEdits = Partial<ContactValues> & {
  readonly codings?: Readonly<Record<string, Coding['certainty'] | null>>;
};

/** A contact on the desk: what the report says of it, and what was set by hand. */
export type WorkingContact = {
  /** Stays the same as long as the work lives. */
  readonly key: string;
  readonly read: DraftContact;
  /** `gone`: the report as it is now does not tell of it any more. */
  readonly origin: 'report' | 'hand' | 'gone';
  readonly edits: ContactEdits;
  readonly isLeftOut: boolean;
};

/** What is said of the document that no report says of itself. */
export type DocumentDetails = Pick<DocumentRecord, 'language' | 'kind' | 'side'>;

/** A report on the desk, with all that was done by hand; plain data, so that it can be kept. */
export type ReportWork = {
  /** The report as it was pasted or read, and perhaps changed since. */
  readonly text: string;
  /** What the file said of itself besides its text. */
  readonly given: Partial<ReportFacts>;
  /** Facts set by hand, as they were typed. */
  readonly facts: Partial<ReportFacts>;
  readonly details: Partial<DocumentDetails>;
  readonly contacts: readonly WorkingContact[];
  /** How many contacts were ever on the desk: the number of the next key. */
  readonly count: number;
};

export const emptyWork: ReportWork = { text: '', given: {}, facts: {}, details: {}, contacts: [], count: 0 };
