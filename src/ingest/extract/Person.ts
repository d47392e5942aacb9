import type { Stretch } from './Sentence.ts';

/**
 * Somebody in a sentence. `pair` are both principals at once, in words such as “the two ministers”; `deputy` an
 * official of one of the two ministries; `defence` and `leader` the ministers of defence and the heads of the two
 * hosts; `other` anybody else. `pronoun` is whoever was spoken of before.
 */
export type Person = Stretch & {
  readonly kind: 'principal' | 'pair' | 'deputy' | 'defence' | 'leader' | 'other' | 'pronoun';
  /** Id of an official, where the list has one. */
  readonly official: string | null;
  /** Which host the person serves: its position among the hosts; null for none or unknown. */
  readonly side: number | null;
  /** The words that stand for the person. */
  readonly words: string;
  /** A name that the list of officials has not. */
  readonly name: string | null;
};
