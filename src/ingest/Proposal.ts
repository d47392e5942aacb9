import type { Addition } from '#model/Addition.ts';
import type { DraftContact } from './Draft.ts';

/** What a draft would do to the data. */
export type Proposal = {
  readonly addition: Addition;
  /** For each contact of the draft, in its order, what becomes of it. */
  readonly outcomes: readonly ContactOutcome[];
};

export type ContactOutcome =
  /** Not in the data: it becomes the contact of this id. */
  | { readonly kind: 'new'; readonly contact: string }
  /** In the data: that contact gains the document, and codings of `topics`; of `coded` it has codings, which stay. */
  | {
      readonly kind: 'known';
      readonly contact: string;
      readonly topics: readonly string[];
      readonly coded: readonly string[];
    }
  /** Cannot become data yet: these fields must be filled in first. */
  | { readonly kind: 'incomplete'; readonly missing: readonly MissingField[] };

export type MissingField = keyof Pick<DraftContact, 'date' | 'venue' | 'participants'>;
