import type { Translator } from '#i18n/Translator.ts';
import type { Dataset } from '#model/Dataset.ts';
import type { Day } from '#model/day.ts';

/** What a citation says besides its source: in which words, from which data, and when it was looked up. */
export type CitationContext = {
  readonly dataset: Dataset;
  readonly translator: Translator;
  /** The reader's day, in UTC. */
  readonly accessed: Day;
  /** The address of the page that shows a contact. */
  readonly addressOf: (contact: string) => string;
};
