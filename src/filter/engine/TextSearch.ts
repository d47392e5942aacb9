import type { Contact } from '#model/Dataset.ts';
import type { TextRange } from './matchedRanges.ts';
import type { SearchedText } from './searchText.ts';

/** Which contacts have a text, by their position in the dataset; null where nothing is asked. */
export type FindText = (query: string) => ((index: number) => boolean) | null;

/** A text that bears out why a contact was found; `excerpt` begins shortly before what was looked for. */
export type FoundText = SearchedText & { readonly excerpt: string };

/** Free text over one dataset. */
export type TextSearch = {
  readonly find: FindText;
  /** Where a text has what is searched for. */
  readonly ranges: (text: string, query: string) => readonly TextRange[];
  /**
   * Why a contact was found: texts that between them have all that `shown` leaves open.
   *
   * @param shown texts of the contact that the reader sees anyway
   */
  readonly whereFound: (contact: Contact, query: string, shown: readonly string[]) => readonly FoundText[];
  /** The query with words that stand nowhere replaced by their likeliest spelling; null if there is nothing to say. */
  readonly correction: (query: string) => string | null;
};
