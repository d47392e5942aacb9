import {
  discussionWords,
  meetingWords,
  phoneWords,
  sessionWords,
  summitWords,
  videoWords,
  visitWords,
} from './cues.ts';
import { type Context, levelOf } from './levelOf.ts';
import { type Clause, isAlike } from './readClauses.ts';
import type { Stretch } from './Sentence.ts';
import { doesAttend } from './tableOf.ts';
import { wordsIn } from './wordsIn.ts';

export type ToldWords = {
  readonly words: readonly Stretch[];
  readonly discussion: readonly Stretch[];
  readonly contact: readonly Stretch[];
  /** Whether they tell of a contact, rather than of what was spoken of. */
  readonly isContact: boolean;
};

/** The words that tell of a contact, else of a discussion; “and in Tashkent” tells as the clause before it. */
export function toldWords(clause: Clause, context: Context): ToldWords {
  const { before } = context;
  const discussion = wordsIn(clause, discussionWords);
  const summit = wordsIn(clause, summitWords).filter(
    ({ start }) => !isSummitSpokenOf(clause, start, discussion),
  );
  const contact = [
    ...wordsIn(clause, meetingWords, phoneWords, visitWords, sessionWords).filter(
      ({ start }) => !isToldAbout(clause.text.slice(0, start - clause.start)),
    ),
    ...summit,
    ...wordsIn(clause, videoWords),
  ];
  const alike = before && isAlike.test(clause.text) ? clause.places : [];
  const together = namesOfBoth(clause, context);
  const attending =
    doesAttend(clause.text) && context.table !== null
      ? clause.people.filter(({ kind }) => kind === 'principal')
      : [];
  const words = [contact, discussion, alike, together, attending].find((some) => some.length > 0) ?? [];
  const isContact = contact.length > 0 || words === alike || together.length > 0 || attending.length > 0;
  return { words, discussion, contact, isContact };
}

/** “Lavrov told Jaishankar about the talks in Riyadh”: what was told of is another contact. */
export function isToldAbout(before: string): boolean {
  return /\b(?:told|informed|briefed|account)\b[^,;]{0,80}\b(?:about|of|on) (?:the|his|her|their) (?:[\p{L}-]+ ){0,5}$/iu.test(
    before,
  );
}

/** “They prepared the summit that is to close the year”: a summit of others is what they spoke of. */
function isSummitSpokenOf({ people }: Clause, summit: number, [spoken]: readonly Stretch[]): boolean {
  const isOfMinisters = people.some(({ kind }) => kind === 'principal' || kind === 'pair');
  const leaders = people.filter(({ kind }) => kind === 'leader');
  return isOfMinisters && leaders.length < 2 && spoken !== undefined && spoken.start < summit;
}

/** “Lavrov and Jaishankar were together in Bali”: what both are named for, at a time or place, is a contact, whatever the verb. */
function namesOfBoth(clause: Clause, context: Context): readonly Stretch[] {
  const { people, dates, places } = clause;
  const named = people.filter(({ kind }) => kind === 'principal' || kind === 'pronoun');
  const isPlain = people.every(({ kind }) => kind === 'principal' || kind === 'pronoun');
  const isPlaced = dates.length + places.length > 0;
  return isPlain && isPlaced && named.length > 1 && levelOf(clause, context) === 'minister' ? named : [];
}
