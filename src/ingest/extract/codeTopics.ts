import type { DraftCoding, Evidence } from '#ingest/Draft.ts';
import type { Found } from './createTermFinder.ts';
import {
  bodyWords,
  causeBefore,
  continuingWords,
  deniedBefore,
  discussionWords,
  elsewhereWords,
  hedgeWords,
  negationWords,
  occasionAfter,
  occasionBefore,
  subjectBefore,
} from './cues.ts';
import type { Gathered } from './Gathered.ts';
import type { Clause } from './readClauses.ts';
import { evidenceOf } from './Sentence.ts';

/** A clause with the contact that it speaks of. */
export type Told = { readonly clause: Clause; readonly contact: Gathered };

type Certainty = DraftCoding['certainty'];
type Spoken = { readonly certainty: Certainty; readonly evidence: Evidence };

/**
 * Codes the topics that a report says were spoken of at each contact. A name is no topic where it is what the
 * contact was held at, and a topic that was not spoken of is none.
 *
 * @param background finds what the two countries do anyway
 * @param order ids of the topics in the order of their scheme, in which codings stand
 */
export function codeTopics(
  told: readonly Told[],
  findTopics: (text: string) => readonly Found[],
  order: readonly string[],
  background: RegExp,
): Map<Gathered, DraftCoding[]> {
  const spoken = new Map<Gathered, Map<string, Spoken[]>>();
  for (const { clause, contact } of spokenOf(told, background)) {
    const certainty = certaintyIn(clause, contact);
    const own = spoken.get(contact) ?? new Map<string, Spoken[]>();
    spoken.set(contact, own);
    for (const found of subjects(clause, findTopics)) {
      const here = { certainty, evidence: evidenceOf(clause.sentence, found) };
      own.set(found.id, [...(own.get(found.id) ?? []), here]);
    }
  }
  return new Map([...spoken].map(([contact, own]) => [contact, codingsOf(own, order)]));
}

/** What is stated once is stated; its evidence is what states it. */
function codingsOf(spoken: ReadonlyMap<string, readonly Spoken[]>, order: readonly string[]): DraftCoding[] {
  return order.flatMap((topic) => {
    const all = spoken.get(topic) ?? [];
    const certainty = all.some((one) => one.certainty === 'stated') ? 'stated' : 'understood';
    const bearing = all.filter((one) => one.certainty === certainty);
    return all.length > 0 ? [{ topic, certainty, evidence: bearing.map(({ evidence }) => evidence) }] : [];
  });
}

/** The clauses that speak of talks, or go on after one in the same paragraph. */
function spokenOf(told: readonly Told[], background: RegExp): Told[] {
  const begun = new Map<Gathered, number>();
  return told.filter(({ clause, contact }) => {
    const { paragraph } = clause.sentence;
    // What was said elsewhere, or is done anyway, is no part of the talks.
    if (elsewhereWords.test(clause.text) || background.test(clause.text)) return false;
    if (clause.text.search(discussionWords) >= 0) begun.set(contact, paragraph);
    return begun.get(contact) === paragraph;
  });
}

/** Topics of a clause, each with its place in the sentence; what is only the name of a person or a place is none. */
function subjects(
  { text, start, people, places }: Clause,
  findTopics: (text: string) => readonly Found[],
): Found[] {
  const named = [...people, ...places];
  return findTopics(text)
    .filter((found) => !isOccasion(text, found) && !isDenied(text, found))
    .map((found) => ({ ...found, start: start + found.start, end: start + found.end }))
    .filter((found) => !named.some((one) => one.start <= found.start && found.end <= one.end));
}

/** A body, such as the SCO, is the occasion where it is what was attended, and a subject where it was spoken of. */
function isOccasion(text: string, { start, end }: Found): boolean {
  if (!bodyWords.test(text.slice(start, end))) return false;
  const before = text.slice(0, start);
  if (subjectBefore.test(before)) return false;
  return occasionBefore.test(before) || occasionAfter.test(text.slice(end));
}

/** “Payments were not discussed”, “they did not discuss payments”. */
function isDenied(text: string, { start }: Found): boolean {
  if (causeBefore.test(text.slice(0, start))) return true;
  const passive = deniedBefore.exec(text);
  if (passive && start < passive.index && !/;|\bbut\b/.test(text.slice(start, passive.index))) return true;
  const active = negationWords.exec(text);
  return active !== null && start > active.index && !/;|\bbut\b/.test(text.slice(active.index, start));
}

function certaintyIn({ text }: Clause, { telling }: Gathered): Certainty {
  const isHedged = hedgeWords.test(text) || continuingWords.test(text);
  return isHedged || telling === 'planned' ? 'understood' : 'stated';
}
