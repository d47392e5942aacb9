import type { Snapshot } from '#filter/Snapshot.ts';
import type { Contact, Dataset } from '#model/Dataset.ts';
import { isCounted } from './codingsBehind.ts';
import { countTopics, type TopicCounts } from './countTopics.ts';

/** Whose official documents bear something: the first host's alone, both hosts', the second's alone, or neither's. */
export const voices = ['first', 'both', 'second', 'neither'] as const;
export type Voice = (typeof voices)[number];

/** Contacts, in order of date, by whose documents there are. */
export type ByVoice = Readonly<Record<Voice, readonly Contact[]>>;

/** The contacts of a topic, by whose documents bear its coding there. */
export type TopicVoice = ByVoice & {
  readonly all: readonly Contact[];
  /** How many of them have a readout of either side, whether or not it bears the topic. */
  readonly withReadout: number;
};

export type TopicVoices = {
  /** The contacts that are counted. */
  readonly contacts: readonly Contact[];
  readonly counts: TopicCounts;
  readonly byTopic: (topic: string) => TopicVoice;
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
 */
export function allVoices(snapshot: Snapshot): TopicVoices {
  return topicVoices(snapshot, snapshot.except('topic'));
}

/** The same in those contacts alone of which there are readouts of both sides. */
export function voicesOfBoth(snapshot: Snapshot): TopicVoices {
  return topicVoices(snapshot, readoutsOf(snapshot).both);
}

/** How many contacts have a readout of either side. */
export function withReadout(contacts: readonly Contact[], { hosts }: Dataset): number {
  return contacts.filter(({ sides }) => hosts.some(({ side }) => sides.includes(side))).length;
}

function topicVoices(snapshot: Snapshot, contacts: readonly Contact[]): TopicVoices {
  const { dataset, filter } = snapshot;
  const found = new Map<string, Map<Contact, readonly string[]>>();
  for (const contact of contacts)
    for (const coding of contact.codings) {
      if (!isCounted(coding, filter.coding)) continue;
      const bearing = found.get(coding.topic) ?? new Map<Contact, readonly string[]>();
      found.set(coding.topic, bearing);
      if (!bearing.has(contact)) bearing.set(contact, coding.documents);
    }
  const split = new Map([...found].map(([topic, bearing]) => [topic, topicVoice(bearing, dataset)]));
  const nothing = topicVoice(new Map(), dataset);
  return {
    contacts,
    counts: countTopics(dataset, contacts, filter.coding),
    byTopic: (topic) => split.get(topic) ?? nothing,
    readouts: readoutsOf(snapshot),
  };
}

function topicVoice(bearing: ReadonlyMap<Contact, readonly string[]>, dataset: Dataset): TopicVoice {
  const all = [...bearing.keys()];
  return { ...splitByVoice(bearing, dataset), all, withReadout: withReadout(all, dataset) };
}

/** All contacts that the other clauses leave, by whose documents there are at all. */
function readoutsOf(snapshot: Snapshot): ByVoice {
  const contacts = snapshot.except('topic').map((contact) => [contact, contact.documents] as const);
  return splitByVoice(contacts, snapshot.dataset);
}

function splitByVoice(
  bearing: Iterable<readonly [Contact, readonly string[]]>,
  { hosts, documents }: Dataset,
): ByVoice {
  const found: Record<Voice, Contact[]> = { first: [], both: [], second: [], neither: [] };
  for (const [contact, ids] of bearing) {
    const sides = new Set(ids.map((id) => documents.get(id)?.side));
    const [isFirst, isSecond] = hosts.map(({ side }) => sides.has(side));
    if (isFirst && isSecond) found.both.push(contact);
    else if (isFirst) found.first.push(contact);
    else if (isSecond) found.second.push(contact);
    else found.neither.push(contact);
  }
  return found;
}
