import type { Filter, TimeClause } from '#filter/Filter.ts';
import { setTime, setTopicMatch, setValues } from '#filter/filterReducers.ts';
import { isInTime } from '#filter/isInTime.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import type { Contact } from '#model/Dataset.ts';
import { documentsBearing, hasTopics } from '#selectors/codingsBehind.ts';
import { useViewState } from '#state/useViewState.ts';
import { useSnapshot } from '#views/SnapshotProvider.tsx';

export type TopicFigure = {
  /** The figure in words. */
  readonly title: string;
  /** In order of date. */
  readonly contacts: readonly Contact[];
  /** The topics that it is about: all of them were discussed at each contact, or as `match` says; none means any contact. */
  readonly topics: readonly string[];
  readonly match?: Filter['topicMatch'];
  /** The days that it is about, where these are not those of the filter. */
  readonly time?: TimeClause;
};

/** Shows the contacts behind a figure about topics, and the documents that bear these topics there. */
export function useTopicEvidence(): (figure: TopicFigure) => void {
  const snapshot = useSnapshot();
  const showEvidence = useViewState((state) => state.showEvidence);
  return (figure) =>
    showEvidence({
      title: figure.title,
      contacts: figure.contacts.map(({ id }) => id),
      documents:
        figure.topics.length === 0
          ? null
          : documentsBearing(figure.contacts, figure.topics, snapshot.filter.coding),
      filter: filterOf(figure, snapshot),
      topics: figure.topics,
    });
}

/** The filter that selects exactly the contacts of the figure; null where there is none. */
function filterOf({ contacts, topics, match = 'all', time }: TopicFigure, snapshot: Snapshot): Filter | null {
  const asked = setTopicMatch(setValues(snapshot.filter, 'topic', topics), match);
  const filter = time ? setTime(asked, time) : asked;
  const selected = snapshot
    .except('topic', 'time')
    .filter(
      ({ span, codings }) =>
        (!filter.time || isInTime(span.earliest, span.latest, filter.time)) &&
        hasTopics(codings, topics, filter.coding, match),
    );
  const wanted = new Set(contacts);
  const isExact = selected.length === wanted.size && selected.every((contact) => wanted.has(contact));
  return isExact ? filter : null;
}
