import type { Snapshot } from '#filter/Snapshot.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { counts } from './codingsBehind.ts';
import { countTopics } from './countTopics.ts';
import type { TopicCounts } from './topicCounts.ts';

/** Whose official documents bear something: the first host's alone, both hosts', the second's alone, or neither's. */
export const voices = ['first', 'both', 'second', 'neither'] as const;
export type Voice = (typeof voices)[number];

/** Contacts, in order of date, by whose documents there are. */
export type ByVoice = Readonly<Record<Voice, readonly Contact[]>>;

export type TopicVoices = {
  /** The contacts that are counted. */
  readonly contacts: readonly Contact[];
  readonly counts: TopicCounts;
  /** The contacts of a topic, by whose documents bear its coding there. */
  readonly byTopic: (topic: string) => ByVoice;
  /** All contacts that the other clauses leave, by whose readouts there are at all. */
  readonly readouts: ByVoice;
};

/** With fewer contacts that have a readout a topic's cells say nothing about either side. */
export const fewestReadouts = 3;
/** With fewer contacts that have readouts of both sides the silence of one says nothing. */
export const fewestOfBoth = 10;

/**
 * Whose documents bear each topic, in the contacts that every clause but the one on topics leaves: by
 * the documents of the coding, not by all of the contact.
 *
 * @param isBothOnly counts only contacts of which there are readouts of both sides
 */
export function topicVoices(snapshot: Snapshot, isBothOnly: boolean): TopicVoices {
  const { dataset, filter } = snapshot;
  const readouts = splitByVoice(snapshot.except('topic'), dataset, ({ documents }) => documents);
  const contacts = isBothOnly ? readouts.both : snapshot.except('topic');
  const codingOf = (contact: Contact, topic: string) =>
    contact.codings.find((coding) => coding.topic === topic && counts(coding, filter.coding));
  return {
    contacts,
    counts: countTopics(dataset, contacts, filter.coding),
    byTopic: (topic) =>
      splitByVoice(
        contacts.filter((contact) => codingOf(contact, topic)),
        dataset,
        (contact) => codingOf(contact, topic)?.documents ?? [],
      ),
    readouts,
  };
}

/** How many contacts of a topic have a readout of either side, whether or not it bears the topic. */
export function withReadout(contacts: readonly Contact[], { hosts }: Dataset): number {
  return contacts.filter(({ sides }) => hosts.some(({ side }) => sides.includes(side))).length;
}

function splitByVoice(
  contacts: readonly Contact[],
  { hosts, documents }: Dataset,
  bearing: (contact: Contact) => readonly string[],
): ByVoice {
  const found: Record<Voice, Contact[]> = { first: [], both: [], second: [], neither: [] };
  for (const contact of contacts) {
    const sides = new Set(bearing(contact).map((id) => documents.get(id)?.side));
    const [isFirst, isSecond] = hosts.map(({ side }) => sides.has(side));
    if (isFirst && isSecond) found.both.push(contact);
    else if (isFirst) found.first.push(contact);
    else if (isSecond) found.second.push(contact);
    else found.neither.push(contact);
  }
  return found;
}
