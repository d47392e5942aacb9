import { multilateralWords } from './cues.ts';
import type { Focus } from './focusOf.ts';
import type { Level } from './Mention.ts';
import type { Person } from './Person.ts';
import type { Clause } from './readClauses.ts';

const consultations =
  /\bconsultations\b|\bworking group\b|\b(?:foreign office|political|inter-?ministry|ministry-level|officials?|deputy) (?:level )?talks\b/i;
const threeSided = /\b(?:trilateral|three-way|RIC)\b/;

/** Between whom “the two”, “they”, “the foreign ministers of Russia, India and China” tell of a contact. */
export function pairLevel(clause: Clause, people: readonly Person[], focus: Focus): Level | null {
  const words = people.find(({ kind }) => kind === 'pair')?.words ?? '';
  if (
    / of | from |^\p{Lu}\p{L}+ and \p{Lu}\p{L}+ (?:foreign |external affairs )?(?:ministers|top)/iu.test(
      words,
    )
  )
    return 'minister';
  if (/^we$|officials/i.test(words)) return levelOfWords(words, focus);
  if (focus === null && consultations.test(clause.text)) return 'deputy';
  if (focus === 'other' || isOfOthers(clause, people, words)) return null;
  return focus === null || isOfMinisters(words, focus) ? 'minister' : focus;
}

/** “We” are the ministers who speak, “the officials” officials who were spoken of. */
function levelOfWords(words: string, focus: Focus): Level | null {
  if (/officials/i.test(words)) return focus === 'deputy' ? focus : null;
  return focus === 'other' ? null : 'minister';
}

/** With somebody else there, they are a pair only at a table of more. */
function isOfOthers({ text }: Clause, people: readonly Person[], words: string): boolean {
  const isTable = threeSided.test(text) || (multilateralWords.test(text) && !/they/i.test(words));
  return !isTable && people.some(({ kind }) => kind === 'other' || kind === 'deputy');
}

/** Words that mean the ministers, whoever was spoken of before. */
function isOfMinisters(words: string, focus: Focus): boolean {
  if (focus !== null) return /(?<!deputy |prime )ministers/i.test(words);
  return /foreign ministers|four ministers|foreign and/i.test(words);
}
