import type { OtherDatesOf, PlacedGhost, PlacedLane, PlacedMark } from '#views/timeline/timelineLayout.ts';
import type { TimelineMetrics } from '#views/timeline/timelineMetrics.ts';
import { marksByDate } from './stepMark.ts';

/** The marks of all lanes in order of date, the lanes with those that the zoom shows, and where sources disagree. */
export type MarksInSight = {
  readonly all: readonly PlacedMark[];
  readonly lanes: readonly PlacedLane[];
  readonly ghosts: readonly PlacedGhost[];
  /** Marks with another date that is not drawn apart from them. */
  readonly halos: readonly PlacedMark[];
};

export function marksInSight(
  lanes: readonly PlacedLane[],
  { left, right }: TimelineMetrics,
  otherDatesOf: OtherDatesOf,
): MarksInSight {
  const isInSight = ({ x, bar }: PlacedMark) =>
    Math.max(x, bar?.to ?? x) >= left - 1 && Math.min(x, bar?.from ?? x) <= right + 1;
  const seen = lanes.map((lane) => ({
    ...lane,
    marks: lane.marks.filter(isInSight),
    ghosts: lane.ghosts.filter(isInSight),
  }));
  const ghosts = seen.flatMap((lane) => lane.ghosts);
  const apart = ({ contact }: PlacedMark) => ghosts.filter((ghost) => ghost.contact === contact).length;
  return {
    all: marksByDate(lanes),
    lanes: seen,
    ghosts,
    halos: seen
      .flatMap(({ marks }) => marks)
      .filter((mark) => {
        const others = otherDatesOf(mark.contact).length;
        return others > 0 && others > apart(mark);
      }),
  };
}
