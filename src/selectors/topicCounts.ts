import type { Filter } from '#filter/Filter.ts';
import { clearClause, sameFilter } from '#filter/filterReducers.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import { countTopics, type PerUnit, type TopicCounts } from './countTopics.ts';
import { defaultSelection } from './defaultSelection.ts';
import { type TopicTally, total } from './tallyTopics.ts';

/**
 * How often each topic was discussed, in the contacts that every clause but the one on topics leaves.
 * With a clause on coding certainty, only such codings count: here and in the comparison.
 */
export function topicCounts(snapshot: Snapshot): TopicCounts {
  const { dataset, filter } = snapshot;
  const counts = countTopics(dataset, snapshot.except('topic'), filter.coding);
  if (counts.all.contacts === 0 || !isCompared(snapshot)) return counts;
  const usual = countTopics(dataset, defaultSelection(snapshot), filter.coding);
  return {
    ...counts,
    topics: counts.topics.map((count, index) => ({
      ...count,
      expected: expectedOf(usual.topics[index] ?? count, usual.all, counts.all),
    })),
    baseline: usual.all.contacts,
  };
}

/** Whether the filter asks of other contacts than the default does: the choice of topics and codings aside. */
function isCompared({ filter, defaultFilter }: Snapshot): boolean {
  const withoutTopics = (asked: Filter) => clearClause(clearClause(asked, 'topic'), 'coding');
  return !sameFilter(withoutTopics(filter), withoutTopics(defaultFilter));
}

/** The topic's share there, times how many there are here. */
function expectedOf(there: TopicTally, allThere: PerUnit, allHere: PerUnit): PerUnit {
  const scaled = (unit: keyof PerUnit) =>
    allThere[unit] === 0 ? 0 : (total(there[unit]) / allThere[unit]) * allHere[unit];
  return { contacts: scaled('contacts'), documents: scaled('documents') };
}
