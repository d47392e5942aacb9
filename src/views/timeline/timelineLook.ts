import type { TimeWindow } from '#selectors/timelineDomain.ts';
import type { LaneGrouping } from '#selectors/timelineLanes.ts';
import { lookKey } from '#state/looks.ts';

/** How the timeline is looked at. */
export type TimelineLook = {
  readonly grouping: LaneGrouping;
  /** Whether dates on which sources disagree are marked. */
  readonly showsOtherDates: boolean;
  /** The part of the whole span that the lanes show; null for all of it. */
  readonly zoomed: TimeWindow | null;
  /** Ids of the context periods that are drawn, and of those washed through the lanes; null for what the data proposes. */
  readonly periods: readonly string[] | null;
  readonly pinned: readonly string[] | null;
};

export const timelineLook = lookKey<TimelineLook>({
  grouping: 'channel',
  showsOtherDates: true,
  zoomed: null,
  periods: null,
  pinned: null,
});
