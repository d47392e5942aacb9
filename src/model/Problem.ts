import type { ValidationCode } from './schema/fields.ts';

/**
 * Something in a data file that cannot be used. Plain facts: `describeProblem` makes the sentence.
 * `part` means that the record stays and only the thing at `path` was left out.
 */
export type Problem = {
  readonly file: string;
  /** The record's id, or its position from 0 when it has none. */
  readonly record: string;
  /** The field, e.g. `topics[3].topic`; empty for the whole record. */
  readonly path: string;
  readonly code: ProblemCode;
  /** What stands there, shortened. */
  readonly received: string;
  /** What may stand there, where that can be said in a word or a list. */
  readonly expected: string;
  readonly scope: 'record' | 'part';
};

/** What a schema can find, and what is found when records are joined and checked. */
export type ProblemCode =
  | ValidationCode
  | 'missing'
  | 'type'
  | 'choice'
  | 'span'
  | 'duplicate'
  | 'repeated'
  | 'reference'
  | 'unlisted'
  | 'cycle'
  | 'group'
  | 'unknownField'
  | 'disagrees'
  | 'own'
  | 'unexplained'
  | 'uncheckable'
  | 'overexplained'
  | 'stale'
  | 'storage'
  | 'unmerged'
  | 'taken';
