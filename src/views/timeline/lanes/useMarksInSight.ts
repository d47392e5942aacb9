import { useMemo } from 'react';
import type { PlacedLane, PlacedMark } from '#views/timeline/timelineLayout.ts';
import type { TimelineLayout } from '#views/timeline/useTimelineLayout.ts';
import { marksByDate } from './stepMark.ts';

/** The marks of all lanes in order of date, and the lanes with those that the zoom shows. */
export type MarksInSight = {
  readonly all: readonly PlacedMark[];
  readonly lanes: readonly PlacedLane[];
};

export function useMarksInSight({ lanes, metrics: { left, right } }: TimelineLayout): MarksInSight {
  return useMemo(() => {
    const isInSight = ({ x, bar }: PlacedMark) =>
      Math.max(x, bar?.to ?? x) >= left - 1 && Math.min(x, bar?.from ?? x) <= right + 1;
    return {
      all: marksByDate(lanes),
      lanes: lanes.map((lane) => ({ ...lane, marks: lane.marks.filter(isInSight) })),
    };
  }, [lanes, left, right]);
}
