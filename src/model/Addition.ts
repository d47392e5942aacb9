import type { CodingRecord, ContactRecord } from './schema/contactSchema.ts';
import type { DocumentRecord } from './schema/referenceSchemas.ts';

/** What one report adds to the data: a document, contacts that were not known, and codings for those that were. */
export type Addition = {
  readonly document: DocumentRecord;
  /** Contacts that the data has not. */
  readonly contacts: readonly ContactRecord[];
  /** Contacts that the data has, which gain the document, and codings of topics that they had none for. */
  readonly known: readonly { readonly contact: string; readonly codings: readonly CodingRecord[] }[];
};
