import type { ContextPeriod, Dataset } from '#model/Dataset.ts';
import type { TimelineLook } from '#views/timeline/timelineLook.ts';

export type ContextPeriods = {
  readonly ids: readonly string[];
  /** Those with these ids, most important first. */
  readonly shown: readonly ContextPeriod[];
  /** Ids of those that are washed through the lanes. */
  readonly pinned: readonly string[];
};

/** On a phone there is room for the most important alone. */
const fewOnPhone = 2;

/** Which context periods are drawn, and which of them are washed through the lanes. */
export function contextPeriods(
  { periods, shownPeriods, pinnedPeriods }: Dataset,
  look: Pick<TimelineLook, 'periods' | 'pinned'>,
  isNarrow: boolean,
): ContextPeriods {
  const ids = look.periods ?? (isNarrow ? shownPeriods.slice(0, fewOnPhone) : shownPeriods);
  const rank = (id: string) => (shownPeriods.includes(id) ? shownPeriods.indexOf(id) : shownPeriods.length);
  return {
    ids,
    shown: periods.filter(({ id }) => ids.includes(id)).sort((a, b) => rank(a.id) - rank(b.id)),
    pinned: look.pinned ?? pinnedPeriods,
  };
}
