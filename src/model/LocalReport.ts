import type { Addition } from './Addition.ts';

/** What a reader made of a news report and keeps in this browser alone. */
export type LocalReport = {
  readonly id: string;
  /** When it was kept, ISO 8601 with the time in UTC. */
  readonly savedAt: string;
  /** Version of the data that it was coded against. */
  readonly dataVersion: string;
  readonly addition: Addition;
};

/** The name under which problems of kept reports are listed, in place of a file; the interface has words for it. */
export const localReportsFile = 'local-reports';
