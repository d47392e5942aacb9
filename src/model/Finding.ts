import type { Problem } from './Problem.ts';

/** What a rule has against a record: a `Problem` that does not yet say where. */
export type Finding = Pick<Problem, 'path' | 'code' | 'received' | 'expected'>;
