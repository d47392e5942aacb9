import type { TimeClause } from '#filter/Filter.ts';
import { sameFilter } from '#filter/filterReducers.ts';
import type { Snapshot } from '#filter/Snapshot.ts';
import { type Contact, type Dataset, placeUnknown } from '#model/Dataset.ts';
import type { Day } from '#model/day.ts';
import { localCount } from '#model/localCount.ts';
import type { TopicRecord } from '#model/schema/referenceSchemas.ts';
import { hasTopics } from './codingsBehind.ts';
import { distinctDocuments } from './distinctDocuments.ts';
import { type MeetingGaps, meetingGaps } from './meetingGaps.ts';
import { type Tally, tallyTopics, total } from './tallyTopics.ts';

/** How often contacts came, over the days that were both coded and asked for. */
export type Rate = { readonly from: Day; readonly to: Day; readonly days: number; readonly perYear: number };

export type KeyFigures = {
  /** The selection, in order of date. */
  readonly contacts: readonly Contact[];
  /** How many of them only reports kept in this browser have brought. */
  readonly local: number;
  /** Those of them that rates and gaps are worked out of: without such contacts outside of the days that were coded. */
  readonly counted: readonly Contact[];
  /** How many distinct documents are behind it. */
  readonly documents: number;
  /** Null when the span asked for has no day that was coded. */
  readonly rate: Rate | null;
  readonly gaps: MeetingGaps;
  /** The filter is not the one that a reader sees first: figures are of a selection, and say so. */
  readonly isNarrowed: boolean;
  /** The time asked for ends before the data's date: there may be later meetings that were not asked for. */
  readonly endsEarly: boolean;
  /** Days from the last in-person bilateral meeting to the data's date; null also when the time ends early. */
  readonly sinceLast: number | null;
  /** Contacts of each channel, in drawing order; `place-unknown` only where there are any. */
  readonly channels: readonly { readonly channel: string; readonly contacts: readonly Contact[] }[];
  /** The topics that no other exceeds; several when they are equally frequent, none when none was discussed. */
  readonly topTopics: readonly TopTopic[];
};

/** A topic with the contacts at which it was discussed, by codings that the filter lets count. */
export type TopTopic = {
  readonly topic: TopicRecord;
  readonly tally: Tally;
  readonly contacts: readonly Contact[];
};

/** Mean length of a year in days. */
export const daysPerYear = 365.25;

/** The figures above the views, of the selection. */
export function keyFigures({ dataset, filter, defaultFilter, selected }: Snapshot): KeyFigures {
  const counted = dataset.local ? selected.filter((contact) => !isBeyond(contact, dataset)) : selected;
  const gaps = meetingGaps(counted);
  const endsEarly = filter.time?.to != null && filter.time.to < dataset.coverage.end;
  return {
    contacts: selected,
    local: dataset.local ? localCount(selected) : 0,
    counted,
    documents: distinctDocuments(selected).size,
    rate: rateOf(counted.length, dataset, filter.time),
    gaps,
    isNarrowed: !sameFilter(filter, defaultFilter),
    endsEarly,
    sinceLast: gaps.last && !endsEarly ? Math.max(0, dataset.coverage.end - gaps.last.span.from) : null,
    channels: byChannel(dataset, selected),
    topTopics: topTopics(dataset, selected, filter.coding),
  };
}

/** Only of a local contact, since who coded the published ones did not look there for others. */
function isBeyond({ isLocal, span }: Contact, { coverage: { start, end } }: Dataset): boolean {
  return isLocal && (span.to < start || span.from > end);
}

function byChannel({ channels }: Dataset, selected: readonly Contact[]): KeyFigures['channels'] {
  return channels
    .map((channel) => ({ channel, contacts: selected.filter((contact) => contact.channel === channel) }))
    .filter(({ channel, contacts }) => channel !== placeUnknown || contacts.length > 0);
}

function rateOf(count: number, { coverage }: Dataset, time: TimeClause | null): Rate | null {
  const from = Math.max(coverage.start, time?.from ?? coverage.start);
  const to = Math.min(coverage.end, time?.to ?? coverage.end);
  const days = to - from + 1;
  return days < 1 ? null : { from, to, days, perYear: (count / days) * daysPerYear };
}

function topTopics(
  dataset: Dataset,
  contacts: readonly Contact[],
  certainties: readonly string[],
): TopTopic[] {
  const tallies = tallyTopics(contacts, certainties);
  const most = [...tallies.values()].reduce((largest, tally) => Math.max(largest, total(tally.contacts)), 0);
  return [...tallies].flatMap(([id, { contacts: tally }]) => {
    const topic = dataset.topics.get(id);
    if (!topic || total(tally) < most) return [];
    const discussed = contacts.filter(({ codings }) => hasTopics(codings, [id], certainties));
    return [{ topic, tally, contacts: discussed }];
  });
}
