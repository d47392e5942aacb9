import { elsewhereWords, meetingWords, phoneWords, videoWords, visitWords } from './cues.ts';
import { doesTell } from './doesTell.ts';
import type { Level } from './Mention.ts';
import type { Person } from './Person.ts';
import type { Clause } from './readClauses.ts';

/** Who was spoken of last, so that “the two” and “they” mean somebody. */
export type Focus = Level | 'other' | null;

/** Who a clause turns to; null leaves it with whom it was. */
export function focusOf({ people, text }: Clause): Focus {
  if (isOfBoth(people)) return 'minister';
  const isTold = doesTell(text, meetingWords, phoneWords, videoWords, visitWords);
  const sides = sidesOf(people);
  if (sides.size === 1)
    return elsewhereWords.test(text) || isWithAnother(people, sides, isTold) ? 'other' : null;
  if (sidesOf(people, 'deputy').size > 1) return 'deputy';
  return isTold ? focusOfRest(people) : null;
}

function isOfBoth(people: readonly Person[]): boolean {
  const has = (kind: Person['kind']) => people.some((one) => one.kind === kind);
  const isNamed = people.some(({ words }) => /\btwo foreign ministers\b/i.test(words));
  return isNamed || sidesOf(people).size > 1 || (has('pair') && has('defence'));
}

/** Of those who meet, where neither principal is among them. */
function focusOfRest(people: readonly Person[]): Focus {
  const of = (...kinds: readonly Person['kind'][]) => people.filter(({ kind }) => kinds.includes(kind));
  if (of('other', 'defence').length > 0) return 'other';
  if (of('deputy').length > 0) return 'deputy';
  return of('leader').length > 1 ? 'leader' : null;
}

/** A principal with somebody else; one who goes along from the same country is no other party. */
function isWithAnother(
  people: readonly Person[],
  sides: ReadonlySet<number | null>,
  isTold: boolean,
): boolean {
  if (people.some(({ kind }) => kind === 'other'))
    return isTold || people.every(({ kind }) => kind !== 'pair');
  const foreign = people.filter(
    ({ kind, side }) => ['deputy', 'leader', 'defence'].includes(kind) && !sides.has(side),
  );
  return isTold && foreign.length > 0;
}

/** The hosts that those of a kind serve. */
export function sidesOf(
  people: readonly Person[],
  kind: Person['kind'] = 'principal',
): ReadonlySet<number | null> {
  return new Set(people.filter((one) => one.kind === kind).map(({ side }) => side));
}
