import type { Dataset } from '#model/Dataset.ts';

/** What a draft is compared with: a whole dataset will do. */
export type KnownData = Pick<
  Dataset,
  'contacts' | 'documents' | 'venues' | 'topics' | 'officials' | 'hosts' | 'principals'
>;
