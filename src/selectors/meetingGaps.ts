import type { Contact } from '#model/Dataset.ts';

/** The days between two meetings that follow each other. */
export type MeetingGap = { readonly from: Contact; readonly to: Contact; readonly days: number };

export type MeetingGaps = {
  /** In-person bilateral meetings that are dated to the day, in order of date. */
  readonly meetings: readonly Contact[];
  /** Such meetings whose day is not known: they take no part. */
  readonly undated: readonly Contact[];
  /** In order of date; meetings that begin on the same day are one. */
  readonly gaps: readonly MeetingGap[];
  /** Null when there are fewer than `fewestGaps`. */
  readonly median: number | null;
  /** The earliest of the longest gaps. */
  readonly longest: MeetingGap | null;
  readonly last: Contact | null;
};

/** With fewer gaps a median says nothing. */
export const fewestGaps = 3;

const bilateralFormats: ReadonlySet<string> = new Set(['bilateral-visit', 'sidelines', 'two-plus-two']);

/** The days between the in-person bilateral meetings among contacts in order of date; each counts from its first day. */
export function meetingGaps(contacts: readonly Contact[]): MeetingGaps {
  const bilateral = contacts.filter(isInPersonBilateral);
  const meetings = bilateral.filter(isDatedToTheDay);
  const gaps = meetings.flatMap((to, position): MeetingGap[] => {
    const from = meetings[position - 1];
    const days = from ? to.span.from - from.span.from : 0;
    return from && days > 0 ? [{ from, to, days }] : [];
  });
  return {
    meetings,
    undated: bilateral.filter((contact) => !isDatedToTheDay(contact)),
    gaps,
    median: gaps.length < fewestGaps ? null : median(gaps.map(({ days }) => days)),
    longest: gaps.reduce<MeetingGap | null>(
      (longest, gap) => (longest && longest.days >= gap.days ? longest : gap),
      null,
    ),
    last: meetings.at(-1) ?? null,
  };
}

/** A meeting that was held between the ministers themselves, face to face, and not as part of a larger session. */
function isInPersonBilateral({ format, level, status, mode }: Contact): boolean {
  return bilateralFormats.has(format) && level === 'minister' && status === 'held' && mode === 'in-person';
}

function isDatedToTheDay({ span }: Contact): boolean {
  return span.precision === 'day' && !span.isApproximate;
}

/** The middle value, or the mean of the two in the middle; of at least one value. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted.length >> 1;
  const lower = (sorted.length - 1) >> 1;
  return ((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2;
}
