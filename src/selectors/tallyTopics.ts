import type { Coding, Contact } from '#model/Dataset.ts';
import { isCounted } from './codingsBehind.ts';

/** How many, by the certainty of the coding; the two do not overlap. */
export type Tally = { readonly stated: number; readonly understood: number };

/** Of one topic: the contacts at which it was discussed, and the distinct documents that bear it. */
export type TopicTally = { readonly contacts: Tally; readonly documents: Tally };

type Certainty = Coding['certainty'];

/**
 * Counts topics over contacts; a topic that was not discussed at any is not in the result. What has a
 * coding of either certainty counts once, as stated.
 *
 * @param certainties codings that count; none means all
 */
export function tallyTopics(
  contacts: readonly Contact[],
  certainties: readonly string[],
): ReadonlyMap<string, TopicTally> {
  const found = new Map<string, { contacts: Map<string, Certainty>; documents: Map<string, Certainty> }>();
  for (const contact of contacts)
    for (const coding of contact.codings) {
      if (!isCounted(coding, certainties)) continue;
      const { topic, certainty, documents } = coding;
      const entry = found.get(topic) ?? { contacts: new Map(), documents: new Map() };
      found.set(topic, entry);
      note(entry.contacts, contact.id, certainty);
      for (const document of documents) note(entry.documents, document, certainty);
    }
  return new Map(
    [...found].map(([topic, entry]) => [
      topic,
      { contacts: tally(entry.contacts), documents: tally(entry.documents) },
    ]),
  );
}

/** The sum of a tally. */
export function total({ stated, understood }: Tally): number {
  return stated + understood;
}

function note(certainties: Map<string, Certainty>, id: string, certainty: Certainty): void {
  if (certainties.get(id) !== 'stated') certainties.set(id, certainty);
}

function tally(certainties: ReadonlyMap<string, Certainty>): Tally {
  let stated = 0;
  for (const certainty of certainties.values()) if (certainty === 'stated') stated += 1;
  return { stated, understood: certainties.size - stated };
}
