import type { Rename } from './replaceFiles.ts';

/** What `npm run ingest` has of the world around it, so that it can run in a test. */
export type World = {
  /** What relative paths start from. */
  readonly folder: string;
  /** Prints a line that is the result. */
  readonly print: (line: string) => void;
  /** Prints a line that is about the run. */
  readonly complain: (line: string) => void;
  /** Asks a question that is answered by yes or no; null where nobody can answer. */
  readonly ask: ((question: string) => Promise<boolean>) | null;
  readonly rename?: Rename;
};
