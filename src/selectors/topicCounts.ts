import type { Filter } from '#filter/Filter.ts';
import { clearClause, isDefaultFilter } from '#filter/filterReducers.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { defaultSelection } from './defaultSelection.ts';
import { distinctDocuments } from './distinctDocuments.ts';
import { type TopicTally, tallyTopics, total } from './tallyTopics.ts';

/** One number for contacts, one for documents. */
type PerUnit = { readonly contacts: number; readonly documents: number };

export type TopicCount = TopicTally & {
  readonly topic: TopicRecord;
  /** What it would have if it were as frequent as in the default selection; null when that is what is shown. */
  readonly expected: PerUnit | null;
};

export type TopicCounts = {
  /** Every topic of the scheme, also those that were not discussed, in the file's order. */
  readonly topics: readonly TopicCount[];
  /** The contacts that were looked at, and the distinct documents behind them. */
  readonly all: PerUnit;
  /** How many of the contacts have no topic at all. */
  readonly uncoded: number;
  /** How many contacts the default selection has, where the counts are compared with it. */
  readonly baseline: number | null;
};

const nothing: TopicTally = {
  contacts: { stated: 0, understood: 0 },
  documents: { stated: 0, understood: 0 },
};

/**
 * How often each topic was discussed, in the contacts that every clause but the one on topics leaves.
 * With a clause on coding certainty, only such codings count: here and in the comparison.
 */
export function topicCounts(snapshot: Snapshot): TopicCounts {
  const { dataset, filter } = snapshot;
  const contacts = snapshot.except('topic');
  const all = unitsOf(contacts);
  const tallies = tallyTopics(contacts, filter.coding);
  const baseline = contacts.length > 0 && isCompared(filter) ? defaultSelection(dataset) : null;
  const usual = baseline && { all: unitsOf(baseline), tallies: tallyTopics(baseline, filter.coding) };
  return {
    topics: [...dataset.topics.values()].map((topic) => ({
      topic,
      ...(tallies.get(topic.id) ?? nothing),
      expected: usual && expectedOf(usual.tallies.get(topic.id) ?? nothing, usual.all, all),
    })),
    all,
    uncoded: contacts.filter(({ codings }) => codings.length === 0).length,
    baseline: baseline?.length ?? null,
  };
}

/** Whether the filter asks of other contacts than the default does: the choice of topics and codings aside. */
function isCompared(filter: Filter): boolean {
  return !isDefaultFilter(clearClause(clearClause(filter, 'topic'), 'coding'));
}

function unitsOf(contacts: Parameters<typeof distinctDocuments>[0]): PerUnit {
  return { contacts: contacts.length, documents: distinctDocuments(contacts).size };
}

/** The topic's share there, times how many there are here. */
function expectedOf(there: TopicTally, allThere: PerUnit, allHere: PerUnit): PerUnit {
  const scaled = (unit: keyof PerUnit) =>
    allThere[unit] === 0 ? 0 : (total(there[unit]) / allThere[unit]) * allHere[unit];
  return { contacts: scaled('contacts'), documents: scaled('documents') };
}
