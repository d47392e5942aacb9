import type { ReportFacts } from '#ingest/Draft.ts';

/** What `npm run ingest` was asked for. */
export type IngestCommand = {
  readonly files: readonly string[];
  /** What is known of the reports besides their words. */
  readonly facts: Partial<Omit<ReportFacts, 'author'>>;
  /** Path of the data folder. */
  readonly data: string;
  readonly isJson: boolean;
  readonly isWrite: boolean;
  /** Writes without asking. */
  readonly isYes: boolean;
};
