import type { Snapshot } from '#filter/Snapshot.ts';
import type { Coding, Contact } from '#model/Dataset.ts';
import type { Day } from '#model/day.ts';
import { isCounted } from './codingsBehind.ts';

/** A contact at which a topic was raised. */
export type Mention = { readonly contact: Contact; readonly certainty: Coding['certainty'] };

/** The days between two mentions that follow each other, first day to first day. */
export type Silence = { readonly from: Contact; readonly to: Contact; readonly days: number };

/** When a topic was raised, from the first time to the last. */
export type LifeLine = {
  /** In order of date; at least one. */
  readonly mentions: readonly Mention[];
  readonly first: Contact;
  readonly last: Contact;
  /** Days from the first day of the last mention to the end of the time that is looked at. */
  readonly since: number;
  /** That is more than a year. */
  readonly isDormant: boolean;
  /** The earliest of the longest runs of contacts that follow each other in the selection and all raise it. */
  readonly streak: readonly Contact[];
  /** The earliest of the longest silences; null with one mention. */
  readonly silence: Silence | null;
};

export type TopicLifeLines = {
  /** By topic; a topic that was never raised is not in it. */
  readonly lines: ReadonlyMap<string, LifeLine>;
  /** The days that were coded and asked for, and those of the contacts. */
  readonly from: Day;
  readonly to: Day;
  /** The last day that was coded and asked for: up to it a topic may be silent. */
  readonly until: Day;
  /** The time asked for ends before the data's date: what came after it is not looked at. */
  readonly endsEarly: boolean;
  /** How many contacts were looked at. */
  readonly contacts: number;
  /** There are too many mentions for each to be a mark of its own. */
  readonly isCrowded: boolean;
};

/** More mentions of all topics are not drawn one by one. */
export const mostMentions = 2000;

/** A topic that was last raised more than so many days before is dormant. */
export const dormantAfterDays = 365;

/** The life of each topic in the contacts that every clause but the one on topics leaves. */
export function topicLifeLines(snapshot: Snapshot): TopicLifeLines {
  const { dataset, filter } = snapshot;
  const { coverage } = dataset;
  const contacts = snapshot.except('topic');
  const until = Math.max(coverage.start, Math.min(coverage.end, filter.time?.to ?? coverage.end));
  const from = Math.min(until, Math.max(coverage.start, filter.time?.from ?? coverage.start));
  const lines = [...mentionsByTopic(contacts, filter.coding)].map(
    ([topic, mentions]) => [topic, lifeLine(mentions, contacts, until)] as const,
  );
  return {
    lines: new Map(lines),
    from: contacts.reduce((earliest, { span }) => Math.min(earliest, span.from), from),
    to: contacts.reduce((latest, { span }) => Math.max(latest, span.to), until),
    until,
    endsEarly: until < coverage.end,
    contacts: contacts.length,
    isCrowded: lines.reduce((sum, [, { mentions }]) => sum + mentions.length, 0) > mostMentions,
  };
}

/** What the lines of a group can be ordered by. */
export const lifeLineOrders = ['frequency', 'first', 'last', 'streak'] as const;
export type LifeLineOrder = (typeof lifeLineOrders)[number];

/**
 * Orders topics by their lines: the first raised first, the last raised first, or the longest streak
 * first; topics that were never raised are last, and equal ones stay as they were.
 */
export function byLifeLine(lines: TopicLifeLines['lines'], order: LifeLineOrder) {
  const rank = (topic: string): number => {
    const line = lines.get(topic);
    if (!line) return Number.POSITIVE_INFINITY;
    if (order === 'first') return line.first.span.from;
    return order === 'last' ? -line.last.span.from : -line.streak.length;
  };
  return (a: string, b: string): number => {
    const [one, other] = [rank(a), rank(b)];
    return order === 'frequency' || one === other ? 0 : one - other;
  };
}

function mentionsByTopic(
  contacts: readonly Contact[],
  certainties: readonly string[],
): Map<string, [Mention, ...Mention[]]> {
  const found = new Map<string, [Mention, ...Mention[]]>();
  for (const contact of contacts)
    for (const coding of contact.codings) {
      if (!isCounted(coding, certainties)) continue;
      const mention = { contact, certainty: coding.certainty };
      const others = found.get(coding.topic);
      if (others) others.push(mention);
      else found.set(coding.topic, [mention]);
    }
  return found;
}

function lifeLine(
  mentions: readonly [Mention, ...Mention[]],
  contacts: readonly Contact[],
  until: Day,
): LifeLine {
  const raised = mentions.map(({ contact }) => contact);
  const first = mentions[0].contact;
  const last = raised.at(-1) ?? first;
  const since = Math.max(0, until - last.span.from);
  return {
    mentions,
    first,
    last,
    since,
    isDormant: since > dormantAfterDays,
    streak: longestStreak(new Set(raised), contacts),
    silence: longestSilence(raised),
  };
}

function longestStreak(raised: ReadonlySet<Contact>, contacts: readonly Contact[]): readonly Contact[] {
  let [start, longestStart, longest] = [0, 0, 0];
  for (const [index, contact] of contacts.entries()) {
    if (!raised.has(contact)) start = index + 1;
    else if (index + 1 - start > longest) [longestStart, longest] = [start, index + 1 - start];
  }
  return contacts.slice(longestStart, longestStart + longest);
}

function longestSilence(raised: readonly Contact[]): Silence | null {
  let longest: Silence | null = null;
  for (const [index, to] of raised.entries()) {
    const from = raised[index - 1];
    const days = from ? to.span.from - from.span.from : 0;
    if (from && days > (longest?.days ?? 0)) longest = { from, to, days };
  }
  return longest;
}
